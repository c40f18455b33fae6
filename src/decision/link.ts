import { cleanFragment } from '../text/clean-fragment.ts';
import { type Answers, answerTo, unknown } from './answers.ts';
import type { Model } from './model.ts';

/** A part of a link that could not be used. */
export interface Dropped {
  /** The part as it stands in the link. */
  part: string;
  why: 'unreadable' | 'no-such-question' | 'no-such-option' | 'repeated';
}

/** What a link holds. */
export interface ReadLink {
  /** The edition the link names, or nothing when it names none that is a number. */
  edition?: number;
  answers: Answers;
  dropped: Dropped[];
}

/** The questions and options that a link may name: a compiled flow or a frozen edition. */
export type LinkNames = Pick<Model, 'edition'> & {
  questions: Pick<Model['questions'][number], 'id' | 'options' | 'unknown'>[];
};

/** Writes answers as a fragment. The same answers always give the same link; what is no answer is left out. */
export function encodeAnswers(names: LinkNames, answers: Answers): string {
  const pairs = names.questions.flatMap((question) => {
    const option = answerTo(answers, question.id);
    return option !== undefined && isOption(question, option) ? [`${question.id}=${option}`] : [];
  });
  return `#${[`v=${names.edition}`, ...pairs.sort()].join('&')}`;
}

/** Reads a fragment. Never throws: keeps what can be read, and lists what was dropped and why. */
export function decodeAnswers(names: LinkNames, fragment: string): ReadLink {
  const answers: Record<string, string> = {};
  const dropped: Dropped[] = [];
  let edition: number | undefined;
  for (const part of cleanFragment(fragment).split('&').filter(Boolean)) {
    const drop = (why: Dropped['why']) => dropped.push({ part, why });
    const [key, option, ...more] = part.split('=').map(decode);
    if (!key || option === undefined || more.length > 0) drop('unreadable');
    else if (key === 'v') {
      if (!/^[1-9]\d{0,5}$/.test(option)) drop('unreadable');
      else if (edition !== undefined && edition !== Number(option)) drop('repeated');
      else edition = Number(option);
    } else {
      const question = names.questions.find(({ id }) => id === key);
      if (!question) drop('no-such-question');
      else if (!isOption(question, option)) drop('no-such-option');
      else if ((answerTo(answers, key) ?? option) !== option) drop('repeated');
      else answers[key] = option;
    }
  }
  return { ...(edition === undefined ? {} : { edition }), answers, dropped };
}

/** The edition that a link names, before anything else of it is read. */
export function editionOf(fragment: string): number | undefined {
  return decodeAnswers({ edition: 0, questions: [] }, fragment).edition;
}

function isOption(question: LinkNames['questions'][number], option: string): boolean {
  return question.options.includes(option) || (option === unknown && question.unknown);
}

function decode(text: string): string | undefined {
  try {
    // All ids are in lower case, and some programs that pass links on change the case.
    return decodeURIComponent(text).toLowerCase();
  } catch {
    return undefined;
  }
}
