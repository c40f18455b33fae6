import { buildSite } from './build/build-site.ts';
import { runMain } from './setup/plain-failure.mjs';

await runMain(() => buildSite({ ifChanged: process.argv.includes('--if-changed') }));
