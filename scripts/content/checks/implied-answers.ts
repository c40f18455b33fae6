import { comparisonSchema } from '../../../src/schemas/comparison.ts';
import type { Flow } from '../../../src/schemas/flow.ts';
import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';
import { listQuizFiles } from '../quiz-files.ts';
import { didYouMean } from '../suggest.ts';

/** Names answers that follow from a condition of a comparison, where the quiz that settles the comparison has no such answer. */
export function findLostAnswers(project: Project): Problem[] {
  const flows = listQuizFiles(project, 'flow').map(({ data }) => data);
  return project.entries.flatMap(({ kind, id, value, file, locate }) => {
    const { data } = kind === 'comparison' ? comparisonSchema.safeParse(value) : {};
    const flow = flows.find(({ comparison }) => comparison === id);
    return (data?.sides ?? []).flatMap(({ choose }, side) =>
      choose.flatMap(({ implies = {} }, place) =>
        Object.entries(implies).flatMap(([question, option]): Problem[] => {
          const lost = findLost(flow, question, option);
          const path = ['sides', side, 'choose', place, 'implies', question];
          return lost ? [{ id: 'dangling-reference', file, ...locate(path), ...lost }] : [];
        }),
      ),
    );
  });
}

function findLost(flow: Flow | undefined, question: string, option: string) {
  if (!flow) return { message: 'no quiz settles this comparison', fix: 'Remove `implies`.' };
  const [asked, questions] = [flow.questions.find(({ id }) => id === question), flow.questions.map(({ id }) => id)];
  if (!asked) return sayLost(`the quiz has no question \`${question}\``, question, questions);
  const options = asked.options.map(({ id }) => id);
  return options.includes(option) ? undefined : sayLost(`\`${question}\` has no option \`${option}\``, option, options);
}

const sayLost = (what: string, given: string, known: string[]) => ({
  message: `${what}${didYouMean(given, known)}`,
  fix: `Use one of: ${known.join(', ')}.`,
});
