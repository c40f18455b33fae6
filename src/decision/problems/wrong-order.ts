import type { Flow } from '../../schemas/flow.ts';
import type { FlowProblem } from './problem.ts';

/** Finds conditions on what is not known yet: later questions, the second part, rows after the one that always fits. */
export function findWrongOrder(flow: Flow): FlowProblem[] {
  const problems: FlowProblem[] = [];
  const add = (path: FlowProblem['path'], message: string, fix: string) =>
    problems.push({ id: 'wrong-order', path, message, fix });
  const placeOf = (id: string) => flow.questions.findIndex((question) => question.id === id);
  const partOf = (id: string) => flow.questions[placeOf(id)]?.part;
  for (const [place, { part, skip }] of flow.questions.entries()) {
    if (part === 1 && flow.questions.slice(0, place).some((earlier) => earlier.part === 2))
      add(['questions', place, 'part'], 'the first part goes on after the second has begun', 'Move this question up.');
    for (const [index, { when }] of skip.entries())
      for (const id of Object.keys(when))
        if (placeOf(id) >= place)
          add(
            ['questions', place, 'skip', index, 'when', id],
            `\`${id}\` is not asked before this question`,
            'Let it depend on earlier questions only.',
          );
  }
  for (const [place, { when }] of flow.rules.entries()) {
    for (const id of Object.keys(when))
      if (partOf(id) === 2)
        add(
          ['rules', place, 'when', id],
          `\`${id}\` belongs to the second part, which never changes the verdict`,
          'Use questions of part 1.',
        );
    const isLast = place === flow.rules.length - 1;
    if ((Object.keys(when).length === 0) !== isLast)
      add(
        ['rules', place, 'when'],
        isLast ? 'the last row does not always fit' : 'this row always fits, so no later row decides',
        'End the rules with one row that has `when: {}`.',
      );
  }
  const all = flow.verdicts.map(({ id }) => id);
  if (flow.forward.length > 0 && [...flow.forward].sort().join() !== all.sort().join())
    add(['forward'], 'the order does not name each verdict once', 'Name all verdicts from back to forward, or none.');
  return problems;
}
