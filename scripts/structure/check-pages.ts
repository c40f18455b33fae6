import { routeOf } from '../../src/site/core/addresses.ts';
import { pageFiles } from '../../src/site/core/page-files.ts';
import type { Problem, SourceFile } from './problem.ts';

const folder = 'src/pages/';
const list = 'src/site/core/page-files.ts';

/** Finds pages that are not on the list from which addresses follow, and what is listed there without being a page. */
export function checkPages(files: SourceFile[], listed: readonly string[] = pageFiles): Problem[] {
  const pages = files
    .map(({ path }) => path)
    .filter((path) => path.startsWith(folder) && routeOf(path.slice(folder.length)) !== undefined)
    .map((path) => path.slice(folder.length));
  const problem = (file: string, what: string, remedy: string): Problem => {
    return { file, line: 1, what, rule: `${list} lists the pages, since their addresses follow from it.`, remedy };
  };
  return [
    ...pages
      .filter((page) => !listed.includes(page))
      .map((page) => problem(`${folder}${page}`, 'is not listed.', `add '${page}' to ${list}.`)),
    ...listed
      .filter((page) => !pages.includes(page))
      .map((page) => problem(list, `lists ${page}, which is no page.`, 'take it off the list.')),
  ];
}
