import { type Page, test } from '@playwright/test';

/**
 * Milliseconds that the fixed work takes where nothing else runs: the fastest of 180 runs on two cores of a Xeon at
 * 2.8 GHz with Debian's chromium-headless-shell 156, rounded down. Other machines are measured against it.
 */
const reference = 12;

/** Milliseconds by what was timed. */
export type Timings = Record<string, number>;

/** Runs in the browser: a fixed piece of script, style and layout, and how long it took. */
function timeFixedWork(): number {
  const start = performance.now();
  const words = Array.from({ length: 20_000 }, (_, place) => ((place * 7919) % 10_007).toString(36)).sort();
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sheet = document.createElement('div');
  for (const word of [...counts.keys()].slice(0, 400)) {
    const line = document.createElement('p');
    line.textContent = word;
    sheet.append(line);
  }
  document.body.append(sheet);
  // Asking for the height makes the browser lay the page out.
  if (sheet.offsetHeight === 0) throw new Error('Nothing is shown.');
  sheet.remove();
  return performance.now() - start;
}

/** How many times as long as on the quiet reference machine work takes at this moment; 1 where it takes less. */
async function measureSlowness(page: Page): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 7; run++) times.push(await page.evaluate(timeFixedWork));
  return Math.max(1, (times.sort((one, other) => one - other)[3] ?? 0) / reference);
}

/**
 * Takes timings until each has kept its budget once, on a machine as slow as it was just before and after, and says
 * which never did. The best run tells what the code can do; the others also tell what else the machine did.
 */
export async function readUntil(
  budgets: Timings,
  empty: Page,
  take: () => Promise<Timings>,
  runs = 12,
): Promise<string[]> {
  const readings: Record<string, string[]> = {};
  const open = new Set(Object.keys(budgets));
  for (let run = 0, before = await measureSlowness(empty); run < runs && open.size > 0; run++) {
    const timings = await take();
    const after = await measureSlowness(empty);
    const slowness = (before + after) / 2;
    before = after;
    for (const [name, budget] of Object.entries(budgets)) {
      const took = timings[name] ?? Number.NaN;
      if (took <= budget * slowness) open.delete(name);
      const reading = `${Math.round(took)} ms at ${slowness.toFixed(1)}`;
      readings[name] = [...(readings[name] ?? []), reading];
    }
  }
  const said = Object.entries(readings).map(([name, all]) => `${name}: ${all.join(', ')}`);
  test.info().annotations.push({ type: 'ms', description: said.join('; ') });
  return said.filter((_, place) => open.has(Object.keys(readings)[place] ?? ''));
}
