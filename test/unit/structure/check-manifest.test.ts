import { expect, it } from 'vitest';
import { checkManifest } from '../../../scripts/structure/check-manifest.ts';

const manifest = { path: 'package.json', text: JSON.stringify({ devDependencies: { node: '24.0.0' } }) };
const check = (nvmrc: string) => checkManifest([{ path: '.nvmrc', text: nvmrc }, manifest]);

it('accepts the version that package.json pins', () => {
  expect(check('24.0.0\n')).toEqual([]);
});

it('finds another version of Node in .nvmrc, or none', () => {
  expect(check('24.1.0')).toMatchObject([{ what: 'names Node 24.1.0, and package.json 24.0.0.' }]);
  expect(checkManifest([manifest])).toHaveLength(1);
});
