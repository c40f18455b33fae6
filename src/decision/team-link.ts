import { cleanFragment } from '../text/clean-fragment.ts';
import { answerTo } from './answers.ts';
import type { Dropped } from './link.ts';
import { type Model, optionId } from './model.ts';
import { type Member, mergeTeam } from './team.ts';

// Letters, since chats cut signs such as a full stop off the end of a link.
const unsure = 'u';
const open = 'n';

/** Writes a whole team as one fragment: a name, then one character for each question of the edition. */
export function encodeTeam(model: Model, members: Member[]): string {
  const parts = mergeTeam(model, members).map(({ name, answers }) => {
    const digits = model.questions.map(({ id, options }) => {
      const option = answerTo(answers, id);
      const place = option === undefined ? -1 : options.indexOf(option);
      return place >= 0 ? String(place) : option === undefined ? open : unsure;
    });
    return `m=${encodeName(name)}:${digits.join('')}`;
  });
  return `#${[`v=${model.edition}`, ...parts].join('&')}`;
}

/** Reads the fragment of a team. Never throws; `model` is the edition that the link names. */
export function decodeTeam(model: Model, fragment: string): { members: Member[]; dropped: Dropped[] } {
  const members: Member[] = [];
  const dropped: Dropped[] = [];
  for (const part of cleanFragment(fragment)
    .split('&')
    .filter((text) => text && !/^v=\d+$/.test(text))) {
    const [, name, digits = ''] = /^m=(.*?)(?::|%3[Aa])([0-9nu]*)$/.exec(part) ?? [];
    const answers = readDigits(model, digits);
    const decoded = name === undefined ? undefined : decode(name);
    if (decoded === undefined || !answers) dropped.push({ part, why: 'unreadable' });
    else members.push({ name: decoded, answers });
  }
  return { members: mergeTeam(model, members), dropped };
}

function readDigits({ questions }: Model, digits: string): Member['answers'] | undefined {
  if (digits.length !== questions.length) return undefined;
  const answers: Record<string, string> = {};
  for (const [place, question] of questions.entries()) {
    const digit = digits.charAt(place);
    if (digit === open) continue;
    if (digit === unsure ? !question.unknown : Number(digit) >= question.options.length) return undefined;
    answers[question.id] = optionId(question, digit === unsure ? question.options.length : Number(digit));
  }
  return answers;
}

/** Brackets and the like end a link in chats and in Markdown, so they are encoded too. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
