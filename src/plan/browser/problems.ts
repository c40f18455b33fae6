import { make } from '../../dom/make.ts';
import type { ImportProblem } from '../../exchange/core/imports/imported.ts';

/** A file that is no plan at all has a problem in every line. */
const mostShown = 20;

/** What could not be read, each with its line where it has one. */
export function showProblems(problems: ImportProblem[]): HTMLElement[] {
  if (problems.length === 0) return [];
  const lines = problems
    .slice(0, mostShown)
    .map(({ line, says }) => make('li', {}, line ? `Line ${line}: ${says}` : says));
  const rest = problems.length - lines.length;
  return [
    make(
      'div',
      { class: 'problem', role: 'alert' },
      make(
        'p',
        {},
        make(
          'b',
          {},
          problems.length === 1 ? 'One thing could not be read' : `${problems.length} things could not be read`,
        ),
      ),
      make('ul', {}, ...lines, ...(rest > 0 ? [make('li', {}, `And ${rest} more.`)] : [])),
    ),
  ];
}
