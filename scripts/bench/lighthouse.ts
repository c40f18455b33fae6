import lighthouse from 'lighthouse';
import type { Browser } from './start-browser.ts';

/** What one run of Lighthouse says about a page on a simulated phone. Times are milliseconds. */
export interface Audit {
  scores: Record<(typeof categories)[number], number>;
  fcp: number;
  lcp: number;
  tbt: number;
  cls: number;
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const measures = {
  fcp: 'first-contentful-paint',
  lcp: 'largest-contentful-paint',
  tbt: 'total-blocking-time',
  cls: 'cumulative-layout-shift',
} as const;

/** Runs Lighthouse once, with its own settings for a phone. */
export async function audit(url: string, { port }: Browser): Promise<Audit> {
  const result = await lighthouse(url, { port, logLevel: 'silent', onlyCategories: [...categories] });
  if (!result || result.lhr.runtimeError)
    throw new Error(`Lighthouse failed on ${url}: ${result?.lhr.runtimeError?.message}`);
  const { lhr } = result;
  const scores = Object.fromEntries(
    categories.map((name) => [name, Math.round((lhr.categories[name]?.score ?? 0) * 100)]),
  );
  const numbers = Object.fromEntries(
    Object.entries(measures).map(([key, id]) => [key, lhr.audits[id]?.numericValue ?? Number.NaN]),
  );
  return { scores, ...numbers } as Audit;
}

/** The middle of each value over several runs. */
export function medianAudit(audits: Audit[]): Audit {
  const middle = (pick: (audit: Audit) => number) => median(audits.map(pick));
  return {
    scores: Object.fromEntries(
      categories.map((name) => [name, middle(({ scores }) => scores[name])]),
    ) as Audit['scores'],
    fcp: middle(({ fcp }) => fcp),
    lcp: middle(({ lcp }) => lcp),
    tbt: middle(({ tbt }) => tbt),
    cls: middle(({ cls }) => cls),
  };
}

/** The middle of some numbers, or the mean of the two in the middle. */
export function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? Number.NaN) + (sorted[Math.floor(half)] ?? Number.NaN)) / 2;
}
