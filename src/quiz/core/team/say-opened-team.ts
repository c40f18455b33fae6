import type { OpenedTeam } from '../../../decision/open-team.ts';
import { listWords } from '../../../text/list-words.ts';
import { sayUnknownEdition, shorten } from '../say-opened.ts';

/** What a reader has to know about the link of a team that they opened. */
export function sayOpenedTeam({ members, dropped, unknownEdition, older }: OpenedTeam): string[] {
  const parts = dropped.slice(0, 3).map(({ part }) => `“${shorten(part)}”`);
  return [
    ...(unknownEdition === undefined ? [] : [sayUnknownEdition(unknownEdition)]),
    ...(parts.length === 0
      ? []
      : [
          `Part of this link cannot be read: ${listWords(parts)}${dropped.length > 3 ? `, and ${dropped.length - 3} more` : ''}. ${sayKept(members.length)} Ask for the link again, or add who is missing.`,
        ]),
    ...(older ? sayOlder(older, members.length) : []),
  ];
}

function sayKept(count: number): string {
  if (count === 0) return 'Nobody could be kept.';
  return count === 1 ? 'One person was kept.' : `${count} people were kept.`;
}

function sayOlder({ says, moved, changed, again }: NonNullable<OpenedTeam['older']>, count: number): string[] {
  return [
    ['The questions have changed since this link was made.', ...says].join(' '),
    ...moved,
    ...(again > 0
      ? [
          `${again === 1 ? 'One person is' : `${again} people are`} not compared: an answer of theirs was split, and left open it would look like agreement. Add them once they have answered it again.`,
        ]
      : []),
    ...(again > 0 && changed === 0 ? [] : [sayChanged(changed, count)]),
  ];
}

const sayChanged = (changed: number, count: number) =>
  changed === 0
    ? 'Everybody still gets the recommendation they got then.'
    : `With the present questions, ${changed} of ${count} people get a different recommendation.`;
