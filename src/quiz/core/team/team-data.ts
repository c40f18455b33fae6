import type { Member } from '../../../decision/team.ts';
import type { QuizData } from '../quiz-data.ts';
import { type FixWords, named, type QuestionWords, type Words } from '../words.ts';
import { listTendencies } from './tendencies.ts';

/** Which way something speaks: for a proof first, or for what ships. */
export type Tone = Words['verdicts'][number]['tone'];

/** The wording that a comparison of several people is told in. */
export interface TeamWords extends Pick<Words, 'verdicts' | 'undecided' | 'leanings'> {
  questions: (Pick<QuestionWords, 'id' | 'short' | 'ask' | 'findOut' | 'unknown'> & {
    options: { id: string; short: string; tone: Tone; fix?: Pick<FixWords, 'title' | 'to'> }[];
  })[];
  outcomes: (Pick<Words['outcomes'][number], 'id' | 'verdict' | 'short' | 'title' | 'monday'> & { to?: string })[];
}

/** All that the comparison of a team needs in the browser. */
export interface TeamData extends Pick<QuizData, 'model' | 'older' | 'migrations'> {
  words: TeamWords;
  /** Invented people to try it with. */
  example: Member[];
}

/** The part of the data of a quiz that a comparison needs; `pageOf` names the page of an outcome where there is one. */
export function pickTeamData(
  { model, older, migrations, words }: QuizData,
  pageOf: (outcome: string) => string | undefined,
  example: Member[],
): TeamData {
  const { verdicts, undecided, leanings } = words;
  const tendencies = listTendencies(model);
  // Nothing in the second part changes the verdict: what leaves something to fix holds the launch back.
  const toneOf = (question: string, place: number, isHole: boolean): Tone => {
    const verdict = tendencies.get(question)?.[place];
    return verdict === undefined ? (isHole ? 'prove' : 'ship') : named(verdicts, verdict).tone;
  };
  return {
    model,
    older,
    migrations,
    words: {
      verdicts,
      undecided,
      leanings,
      questions: words.questions.map(({ id, short, ask, findOut, unknown, options }) => ({
        id,
        short,
        ask,
        findOut,
        ...(unknown === undefined ? {} : { unknown }),
        options: options.map(({ id: option, short: few, fix }, place) => ({
          id: option,
          short: few,
          tone: toneOf(id, place, fix !== undefined),
          ...(fix ? { fix: { title: fix.title, ...(fix.to === undefined ? {} : { to: fix.to }) } } : {}),
        })),
      })),
      outcomes: words.outcomes.map(({ id, verdict, short, title, monday }) => {
        const to = pageOf(id);
        return { id, verdict, short, title, monday, ...(to === undefined ? {} : { to }) };
      }),
    },
    example,
  };
}
