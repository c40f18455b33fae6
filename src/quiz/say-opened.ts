import { unknown } from '../decision/answers.ts';
import type { Dropped } from '../decision/link.ts';
import type { OpenedLink } from '../decision/open-link.ts';
import { named, type Words } from './words.ts';

const reasons: Record<Dropped['why'], string> = {
  unreadable: 'cannot be read',
  'no-such-question': 'names no question of this quiz',
  'no-such-option': 'names no answer to its question',
  repeated: 'contradicts an earlier part of the link',
};

/** What a reader has to know about the link they opened: what was dropped, and what is different since it was made. */
export function sayOpened(words: Words, { answers, dropped, unknownEdition, older }: OpenedLink): string[] {
  const count = Object.keys(answers).length;
  const kept =
    count === 0 ? 'No answer could be kept.' : `${count} ${count === 1 ? 'answer was' : 'answers were'} kept.`;
  return [
    ...(unknownEdition === undefined
      ? []
      : [
          `This link says that it belongs to version ${unknownEdition} of the questions, which this site does not have. It was read with the present questions, so check the answers.`,
        ]),
    ...(dropped.length === 0
      ? []
      : [
          `Part of this link is broken. ${dropped.map(({ part, why }) => `“${part}” ${reasons[why]}.`).join(' ')} ${kept} Ask for the link again, or answer what is missing.`,
        ]),
    ...(older ? sayOlder(words, older) : []),
  ];
}

function sayOlder(words: Words, { says, moved, result, changed }: NonNullable<OpenedLink['older']>): string[] {
  const then = words.verdicts.find(({ id }) => id === result.verdict)?.name ?? 'Not decided yet';
  return [
    `The questions have changed since this link was made. ${says.join(' ')}`,
    ...moved.map(({ why }) => why),
    changed
      ? `When the link was made, the recommendation was: ${then}. With the present questions it is a different one.`
      : `The recommendation is the same as when the link was made: ${then}.`,
  ];
}

/** The few words for an answer, *don't know* included. */
export function shortAnswer(words: Words, question: string, option: string): string {
  const { options, unknown: notKnown } = named(words.questions, question);
  return option === unknown ? (notKnown ?? 'Not known') : named(options, option).short;
}
