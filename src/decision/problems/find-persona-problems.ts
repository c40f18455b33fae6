import type { Persona } from '../../schemas/persona.ts';
import { answerTo } from '../answers.ts';
import { factsWorthFinding } from '../facts-worth-finding.ts';
import { decodeAnswers, encodeAnswers } from '../link.ts';
import type { Model } from '../model.ts';
import { resolve } from '../resolve.ts';
import type { FlowProblem } from './problem.ts';

/** Finds answers that a flow does not have, and results that are not those which the persona expects. */
export function findPersonaProblems(model: Model, { answers, expects }: Persona): FlowProblem[] {
  const kept = decodeAnswers(model, encodeAnswers(model, answers)).answers;
  const unread = Object.keys(answers).filter((question) => answerTo(kept, question) !== answers[question]);
  if (unread.length > 0)
    return unread.map((question) => ({
      id: 'no-such-answer',
      path: ['answers', question],
      message: `the flow has no answer \`${question}=${answers[question]}\``,
      fix: `Use an option of \`${question}\` in the flow, or remove the line.`,
    }));

  const { verdict, outcome, firstToFix } = resolve(model, answers);
  const findOut = factsWorthFinding(model, answers).map(({ question }) => question);
  const found = { verdict, outcome, firstToFix: firstToFix?.question, findOut: findOut.join(', ') };
  const wanted = { ...expects, findOut: expects.findOut.join(', ') };
  // What differs after the first follows from it.
  const field = (['verdict', 'outcome', 'firstToFix', 'findOut'] as const).find((name) => found[name] !== wanted[name]);
  if (!field) return [];
  const message = `\`${field}\` comes out as ${say(found[field])}, and ${say(wanted[field])} is expected`;
  const fix =
    'If the flow is right, correct what is expected here. If this case is right, correct the rules of the flow.';
  return [{ id: 'other-result', path: ['expects', field], message, fix }];
}

const say = (value: string | undefined) => (value ? `\`${value}\`` : 'nothing');
