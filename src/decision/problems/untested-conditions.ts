import type { Comparison } from '../../schemas/comparison.ts';
import type { Flow } from '../../schemas/flow.ts';
import type { FlowProblem } from './problem.ts';

const most = 3;

/** Holds the options against the conditions of the comparison: each is tested, and no option stands for more than three. */
export function findUntestedConditions(flow: Flow, comparison: Comparison): FlowProblem[] {
  const conditions = comparison.sides.flatMap(({ choose }) => choose.map(({ id }) => id));
  const problems: FlowProblem[] = [];
  const tested = new Set<string>();
  const note = (path: FlowProblem['path'], tests: string[]) => {
    for (const [place, id] of tests.entries()) {
      tested.add(id);
      if (!conditions.includes(id))
        problems.push({
          id: 'broken-reference',
          path: [...path, place],
          message: `the comparison has no condition \`${id}\``,
          fix: `Use one of: ${conditions.join(', ')}.`,
        });
    }
  };
  for (const [place, question] of flow.questions.entries())
    for (const [index, option] of question.options.entries()) {
      note(['questions', place, 'options', index, 'tests'], option.tests);
      const paired = flow.pairs
        .filter(({ when }) => when[question.id]?.includes(option.id))
        .flatMap(({ tests }) => tests);
      const count = new Set([...option.tests, ...paired]).size;
      if (count > most)
        problems.push({
          id: 'burdened-option',
          path: ['questions', place, 'options', index],
          message: `\`${question.id}=${option.id}\` stands for ${count} conditions`,
          fix: `Stay within ${most}, pairs included: let another option or pair test one of them.`,
        });
    }
  for (const [place, { tests }] of flow.pairs.entries()) note(['pairs', place, 'tests'], tests);
  for (const id of conditions.filter((condition) => !tested.has(condition)))
    problems.push({
      id: 'untested-condition',
      path: ['questions'],
      message: `no option tests the condition \`${id}\``,
      fix: 'Name it in `tests` of an option, or in a pair.',
    });
  return problems;
}
