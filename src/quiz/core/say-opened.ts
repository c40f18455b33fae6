import type { Dropped } from '../../decision/link.ts';
import type { OpenedLink } from '../../decision/open-link.ts';
import type { Words } from './words.ts';

const reasons: Record<Dropped['why'], string> = {
  unreadable: 'cannot be read',
  'no-such-question': 'names no question of this quiz',
  'no-such-option': 'names no answer to its question',
  repeated: 'contradicts an earlier part of the link',
};

/** What a reader has to know about the link they opened: what was dropped, and what is different since it was made. */
export function sayOpened(
  words: Pick<Words, 'verdicts'>,
  { answers, dropped, unknownEdition, older }: OpenedLink,
): string[] {
  const count = Object.keys(answers).length;
  const kept =
    count === 0 ? 'No answer could be kept.' : `${count} ${count === 1 ? 'answer was' : 'answers were'} kept.`;
  return [
    ...(unknownEdition === undefined ? [] : [sayUnknownEdition(unknownEdition)]),
    ...(dropped.length === 0
      ? []
      : [
          `Part of this link is broken. ${sayDropped(dropped)} ${kept} Ask for the link again, or answer what is missing.`,
        ]),
    ...(older ? sayOlder(words, older) : []),
  ];
}

/** What to say about a link of a version of the questions that nobody knows. */
export function sayUnknownEdition(edition: number): string {
  return `This link says that it belongs to version ${edition} of the questions, which this site does not have. It was read with the present questions, so check the answers.`;
}

/** The first few parts that could not be used, shortened; a link can hold thousands. */
function sayDropped(dropped: Dropped[]): string {
  const shown = dropped.slice(0, 3).map(({ part, why }) => `“${shorten(part)}” ${reasons[why]}.`);
  const more = dropped.length - shown.length;
  return [...shown, ...(more > 0 ? [`So it is with ${more} more.`] : [])].join(' ');
}

/** A part of a link, short enough for a sentence. */
export const shorten = (part: string): string => (part.length > 60 ? `${part.slice(0, 60)}…` : part);

function sayOlder(
  words: Pick<Words, 'verdicts'>,
  { says, moved, result, changed, again }: NonNullable<OpenedLink['older']>,
): string[] {
  const then = words.verdicts.find(({ id }) => id === result.verdict)?.name ?? 'Not decided yet';
  return [
    `The questions have changed since this link was made. ${says.join(' ')}`,
    ...moved.map(({ why }) => why),
    again.length > 0
      ? `When the link was made, the recommendation was: ${then}. Answer ${again.length === 1 ? 'this question' : 'these questions'} again to see what it is now. Answers that were not split are kept.`
      : changed
        ? `When the link was made, the recommendation was: ${then}. With the present questions it is a different one.`
        : `The recommendation is the same as when the link was made: ${then}.`,
  ];
}
