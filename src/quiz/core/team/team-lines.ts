import { encodeAnswers } from '../../../decision/link.ts';
import { openLink } from '../../../decision/open-link.ts';
import { openTeam } from '../../../decision/open-team.ts';
import { fitName, type Member, mergeTeam } from '../../../decision/team.ts';
import { findLinks } from '../find-links.ts';
import { sayOpened } from '../say-opened.ts';
import { sayOpenedTeam } from './say-opened-team.ts';
import type { TeamData } from './team-data.ts';

/** The fewest and the most people that can be compared. */
const fewest = 2;
const most = 12;

/** No link of ours comes near this, even wrapped by a mail filter. */
const longest = 8000;

/** More lines or people than these are read no further: far fewer can be compared. */
const mostLines = 500;
const mostFound = 100;

/** What was read of the lines that a reader pasted. */
export interface ReadTeam {
  members: Member[];
  /** Lines that say nothing, and what to do about each. */
  problems: string[];
  /** What the reader has to know about lines that were read. */
  notes: string[];
}

type Found = Member & { line: number; link: string };

/** Reads pasted lines: a name or none, and a link of one person or of a team. What can be read is kept. */
export function readTeamLines(data: TeamData, text: string): ReadTeam {
  const found: Found[] = [];
  const problems: string[] = [];
  const notes: string[] = [];
  // The first of each link: with many links, looking through all that were found takes its time.
  const firsts = new Map<string, Found>();
  let lines = 0;
  for (const [place, line] of text.split(/\r\n|[\n\r\u2028\u2029]/).entries()) {
    if (line.trim() === '') continue;
    lines += 1;
    if (lines > mostLines || found.length >= mostFound) {
      problems.push(tooMany);
      break;
    }
    const number = place + 1;
    const links = line.length > longest ? [] : findLinks(line);
    if (links.length === 0)
      problems.push(`Line ${number} holds no link. Put the name and the link on one line, or delete the line.`);
    for (const { name, fragment } of links.slice(0, mostFound)) {
      const read = fragment === undefined ? undefined : readLink(data, name, fragment);
      if (!read || read.members.length === 0) {
        problems.push(`Line ${number}: ${sayUnread(fragment, read?.notes ?? [])}`);
        continue;
      }
      notes.push(...read.notes.map((note) => `Line ${number}: ${note}`));
      for (const member of read.members) {
        const one = { ...member, line: number, link: encodeAnswers(data.model, member.answers) };
        const twin = firsts.get(one.link);
        if (twin) notes.push(sayTwins(twin, one));
        else firsts.set(one.link, one);
        found.push(one);
      }
    }
  }
  return { members: mergeTeam(data.model, found), problems, notes: [...new Set(notes)] };
}

/** What was split is not known, and left open it would look like agreement. */
const askAgain =
  'this link is older than the questions of today, and an answer in it was split. It is not compared. Whoever made it opens it, answers that question again, and sends the new link.';

const tooMany = `There is more than a team can be, so only the first ${mostLines} lines or ${mostFound} people were read. Paste only the lines with links.`;

/** What to say when there are too few or too many people to compare; nothing when the number is right. */
export function sayNumber(count: number): string | undefined {
  if (count === 0) return 'Paste at least two links, each on a line of its own.';
  if (count < fewest) return 'That is one person. Add the link of at least one more.';
  if (count > most) return `These are ${count} people. Compare at most ${most} at once, so remove ${count - most}.`;
  return undefined;
}

/** The lines that stand for a team, as a reader could have typed them. */
export function writeTeamLines({ model }: TeamData, members: readonly Member[], quiz: string): string {
  return members.map(({ name, answers }) => `${name} ${quiz}${encodeAnswers(model, answers)}`.trim()).join('\n');
}

function readLink(data: TeamData, name: string, fragment: string): Pick<ReadTeam, 'members' | 'notes'> {
  const { model, migrations, older, words } = data;
  if (/(^#|&)m=/.test(fragment)) {
    const opened = openTeam(model, migrations, older, fragment);
    const [only, another] = opened.members;
    const notes = sayOpenedTeam(opened);
    if (name === '') return { members: opened.members, notes };
    if (only && !another && only.name === '') return { members: [{ ...only, name: fitName(name) }], notes };
    return { members: opened.members, notes: [...notes, 'This is the link of a team, whose people keep their names.'] };
  }
  const opened = openLink(model, migrations, older, fragment);
  if (opened.older?.again.length) return { members: [], notes: [askAgain] };
  const notes = sayOpened(words, opened);
  if (Object.keys(opened.answers).length === 0) return { members: [], notes };
  return { members: [{ name: fitName(name), answers: opened.answers }], notes };
}

function sayUnread(fragment: string | undefined, notes: string[]): string {
  const again = 'Ask for the link again, or delete the line.';
  if (fragment === undefined) return `this link holds no answers: what follows the # is missing. ${again}`;
  if (!/(^#|&)v=/.test(fragment)) return `this is not a link to a result of this quiz. ${again}`;
  return notes.length > 0 ? notes.join(' ') : `this link holds no answers. ${again}`;
}

function sayTwins(first: Found, second: Found): string {
  const where = first.line === second.line ? `Line ${first.line} holds` : `Lines ${first.line} and ${second.line} hold`;
  if (first.name !== second.name) return `${where} the same answers under different names, and count as two people.`;
  return first.name === ''
    ? `${where} the same answers without a name, and count as one person. If they are two, give each a name.`
    : `${where} the same answers under the same name, and count once.`;
}
