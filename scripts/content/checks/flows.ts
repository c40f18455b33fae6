import { compileFlow } from '../../../src/decision/compile.ts';
import { findFlowProblems } from '../../../src/decision/problems/find-flow-problems.ts';
import { findPersonaProblems } from '../../../src/decision/problems/find-persona-problems.ts';
import type { FlowProblem } from '../../../src/decision/problems/problem.ts';
import { findUntestedConditions } from '../../../src/decision/problems/untested-conditions.ts';
import { comparisonSchema } from '../../../src/schemas/comparison.ts';
import type { Flow } from '../../../src/schemas/flow.ts';
import type { Problem, ProblemId } from '../problems.ts';
import type { Project } from '../project.ts';
import { listQuizFiles } from '../quiz-files.ts';
import type { QuizFile } from '../read-content.ts';
import { didYouMean } from '../suggest.ts';

/** Names what does not hold together in a flow, what is not true in every state of it, and personas that it lets down. */
export function checkFlows(project: Project): Problem[] {
  return listQuizFiles(project, 'flow').flatMap((flow) => {
    const own = findFlowProblems(flow.data);
    const problems = [...own, ...findUntested(flow.data, project)].map(toProblem('broken-flow', flow));
    return own.length > 0 ? problems : [...problems, ...checkPersonas(flow, project)];
  });
}

/** Whether a flow holds together and keeps what it promises. */
export const isSound = (flow: Flow, project: Project): boolean =>
  findFlowProblems(flow).length === 0 && findUntested(flow, project).length === 0;

/** Names personas and comparisons with a flow that does not exist. */
export function findLostFlows(project: Project): Problem[] {
  const flows = project.quizFiles.filter(({ kind }) => kind === 'flow').map(({ id }) => id);
  return [...project.quizFiles, ...project.entries].flatMap(({ kind, value, file, locate }): Problem[] => {
    const flow = (kind === 'persona' || kind === 'comparison') && (value as { flow?: unknown } | null)?.flow;
    if (typeof flow !== 'string' || flows.includes(flow)) return [];
    const message = `\`content/flows/${flow}.yaml\` does not exist${didYouMean(flow, flows)}`;
    return [{ id: 'dangling-reference', file, ...locate(['flow']), message, fix: `Use one of: ${flows.join(', ')}.` }];
  });
}

function findUntested(flow: Flow, { entries }: Project): FlowProblem[] {
  const entry = entries.find(({ kind, id }) => kind === 'comparison' && id === flow.comparison);
  const { data } = comparisonSchema.safeParse(entry?.value);
  return data ? findUntestedConditions(flow, data) : [];
}

function checkPersonas({ id, data }: QuizFile & { data: Flow }, project: Project): Problem[] {
  const model = compileFlow(data);
  return listQuizFiles(project, 'persona')
    .filter((persona) => persona.data.flow === id)
    .flatMap((persona) => findPersonaProblems(model, persona.data).map(toProblem('broken-persona', persona)));
}

const toProblem =
  (id: ProblemId, { file, locate }: QuizFile) =>
  ({ id: name, path, message, fix }: FlowProblem): Problem => ({
    ...{ id, file, ...locate(path), message: `${message} (${name})`, fix },
  });
