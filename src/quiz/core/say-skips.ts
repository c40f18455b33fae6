import { unknown } from '../../decision/answers.ts';
import type { Flow } from '../../schemas/flow.ts';
import { shortAnswer } from './short-answer.ts';
import { named } from './words.ts';

/** When a question is left out, one sentence for each reason, for readers who go through the questions by hand. */
export function saySkips(flow: Flow, id: string): string[] {
  return named(flow.questions, id).skip.map(({ when, as }) => {
    const conditions = Object.entries(when).map(([question, options]) => {
      const { short } = named(flow.questions, question);
      const answers = options.map((option) => (option === unknown ? 'not known' : shortAnswer(flow, question, option)));
      return `${short}: ${answers.join(' or ')}`;
    });
    const then = as === undefined ? '' : `, and count it as: ${shortAnswer(flow, id, as)}`;
    return `Leave it out if you ticked ${conditions.join('; and ')}${then}.`;
  });
}
