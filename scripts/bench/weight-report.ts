import { budgetFor, oneFlight, oneFlightWords } from './budgets.ts';
import { sum, weighPage } from './page-weight.ts';
import { flightOf } from './response-headers.ts';
import { type Cell, judge } from './table.ts';

export const weightHeads = ['page', 'kind', 'words', 'html', 'css', 'total', 'js', 'requests', 'one flight'];

/** One line for each page: what it loads before the reader acts, next to its budget. */
export function reportWeights(dist: string, addresses: string[]): (Cell | string)[][] {
  return addresses.map((address) => {
    const weight = weighPage(dist, address);
    const { files, words, total } = weight;
    const budget = budgetFor(address);
    const fits = words <= oneFlightWords && budget.kind === 'content';
    return [
      address,
      budget.kind,
      String(words),
      String(sum(files, 'html')),
      String(sum(files, 'style')),
      judge(total, budget.total(words)),
      judge(sum(files, 'script'), budget.scripts),
      judge(files.length, budget.requests),
      fits ? judge(flightOf(dist, weight), oneFlight) : String(flightOf(dist, weight)),
    ];
  });
}
