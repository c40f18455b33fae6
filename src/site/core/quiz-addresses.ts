import type { Flow } from '../../schemas/flow.ts';
import type { Persona } from '../../schemas/persona.ts';

/** The flow of the quiz at `/quiz/`. */
export const stageFlow = 'stage';

/** Where its rules are explained. */
export const howItDecides = '/quiz/how-it-decides/';

/** Where a team compares its answers. */
export const teamPage = '/quiz/team/';

/** Below it, each outcome of the stage quiz has a page. */
export const outcomesFolder = '/quiz/outcomes/';

const outcomeRoute = `${outcomesFolder}[outcome]/`;

/** Sections of the page on how it decides that readers can link to. */
export const howItDecidesSections = ['who-wins', 'tree', 'cases', 'proof', 'sheet'];

/** The place on it where a reader can go through the first part without script. */
export const byHand = 'tree-text';

/** Sections of the page of an outcome that readers can link to. */
export const outcomeSections = ['who-gets-it', 'monday', 'limits', 'path', 'what-would-change'];

/** The page of an outcome of the stage quiz. */
export const outcomeAddress = (id: string): string => outcomeRoute.replace('[outcome]', id);

/** Anchors of a rule, a question and an invented case on the page on how it decides. */
export const ruleAnchor = (id: string): string => `rule-${id}`;
export const questionAnchor = (id: string): string => `question-${id}`;
export const caseAnchor = (id: string): string => `case-${id}`;

/** Sections of a comparison with a small flow: where it is answered, and what to do where it stays open. */
export const embeddedSections = ['decide', 'find-out'];

/** Anchor of an outcome of a small flow, on the comparison that shows it. */
export const outcomeAnchor = (id: string): string => `outcome-${id}`;

type Named = { id: string }[];

/** A file of a quiz as far as addresses are concerned. */
export type QuizPart =
  | { kind: 'flow'; id: string; data: { [field in keyof Pick<Flow, 'outcomes' | 'questions' | 'rules'>]: Named } }
  | { kind: 'persona'; id: string; data: Pick<Persona, 'flow'> };

/** Pages that a file of a quiz gives rise to, and its anchors on the page on how it decides. */
export function listQuizAddresses(part: QuizPart): { route: string; address: string; anchors: string[] }[] {
  const explained = (anchors: string[]) => ({ route: howItDecides, address: howItDecides, anchors });
  if (part.kind === 'persona') return part.data.flow === stageFlow ? [explained([caseAnchor(part.id)])] : [];
  if (part.id !== stageFlow) return [];
  const { outcomes, questions, rules } = part.data;
  return [
    ...outcomes.map(({ id }) => ({ route: outcomeRoute, address: outcomeAddress(id), anchors: outcomeSections })),
    explained([
      ...howItDecidesSections,
      byHand,
      ...rules.map(({ id }) => ruleAnchor(id)),
      ...questions.map(({ id }) => questionAnchor(id)),
    ]),
  ];
}

/** What a file of a quiz gave rise to, taken from the record of all addresses: for while the file cannot be read. */
export function recallQuizPart(
  { kind, id }: Pick<QuizPart, 'kind' | 'id'>,
  recorded: Record<string, string[]>,
): QuizPart {
  const explained = recorded[howItDecides] ?? [];
  if (kind === 'persona') return { kind, id, data: { flow: explained.includes(caseAnchor(id)) ? stageFlow : '' } };
  const named = (names: string[], nameOf: (id: string) => string): Named => {
    const [before = '', after = ''] = nameOf(' ').split(' ');
    return names
      .filter((name) => name.startsWith(before) && name.endsWith(after) && name.length > before.length + after.length)
      .map((name) => ({ id: name.slice(before.length, name.length - after.length) }));
  };
  const outcomes =
    id === stageFlow
      ? named(Object.keys(recorded), outcomeAddress)
      : named(Object.values(recorded).flat(), outcomeAnchor);
  return {
    kind,
    id,
    data: {
      outcomes,
      questions: named(explained, questionAnchor),
      rules: named(explained, ruleAnchor),
    },
  };
}
