import { type Audit, categories } from './audit.ts';
import { loadLighthouse } from './install-lighthouse.ts';
import type { Browser } from './start-browser.ts';

const measures = {
  fcp: 'first-contentful-paint',
  lcp: 'largest-contentful-paint',
  tbt: 'total-blocking-time',
  cls: 'cumulative-layout-shift',
} as const;

/** Runs Lighthouse once, with its own settings for a phone. */
export async function audit(url: string, { port }: Browser): Promise<Audit> {
  const lighthouse = await loadLighthouse();
  const result = await lighthouse(url, { port, logLevel: 'silent', onlyCategories: [...categories] });
  if (!result || result.lhr.runtimeError)
    throw new Error(`Lighthouse failed on ${url}: ${result?.lhr.runtimeError?.message ?? 'it said nothing'}`);
  const { lhr } = result;
  const scores = Object.fromEntries(
    categories.map((name) => [name, Math.round((lhr.categories[name]?.score ?? 0) * 100)]),
  );
  const numbers = Object.fromEntries(
    Object.entries(measures).map(([key, id]) => [key, lhr.audits[id]?.numericValue ?? Number.NaN]),
  );
  return { scores, ...numbers } as Audit;
}
