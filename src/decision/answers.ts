/** What a reader said: question id to option id, or to `unknown`. A question that is missing is not answered yet. */
export type Answers = Readonly<Record<string, string>>;

/** The answer *don't know*. No option may have this id. */
export const unknown = 'unknown';

/** The answer to a question, never something inherited from an object. */
export function answerTo(answers: Answers, question: string): string | undefined {
  return Object.hasOwn(answers, question) ? answers[question] : undefined;
}

/** A copy of the answers with one of them given, changed or, without an option, taken back. */
export function withAnswer(answers: Answers, question: string, option?: string): Answers {
  const { [question]: _, ...rest } = answers;
  return option === undefined ? rest : { ...rest, [question]: option };
}
