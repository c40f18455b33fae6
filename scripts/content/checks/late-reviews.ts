import { listCitations } from '../../../src/reading/core/citations.ts';
import { addDays, isDay } from '../../../src/text/day.ts';
import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';
import type { Entry, QuizFile } from '../read-content.ts';

/** Six months, at their longest. */
const longest = 184;
/** Kinds that need the two days only here; that all others have them is the rule of their schemas. */
const mayLackDays = new Set(['faq', 'item', 'term']);

/** Where laws and rulings are published: a source from there is law, also where its author forgot to say so. */
const lawHosts =
  /^(?:.+\.)?(?:eur-lex\.europa\.eu|curia\.europa\.eu|edpb\.europa\.eu|legislation\.gov\.uk|canlii\.org)$/;

/** Names entries that rest on law or on the market, and are not read again within six months. */
export function findLateReviews({ entries, quizFiles }: Project): Problem[] {
  const kinds = new Map(entries.filter(({ kind }) => kind === 'source').map(({ id, value }) => [id, kindOf(value)]));
  const citing = [...entries, ...quizFiles].filter(({ kind, readable }) => readable && kind !== 'edition');
  const late = citing.flatMap((entry) => {
    const aging = listCitations(entry.value).find((id) => kinds.get(id) !== undefined);
    return aging ? findLate(entry, `\`${aging}\` (${kinds.get(aging)})`) : [];
  });
  return [...late, ...entries.flatMap(findUnmarkedLaw)];
}

function findUnmarkedLaw({ kind, file, value, locate }: Entry): Problem[] {
  const { url } = (value ?? {}) as { url?: unknown };
  const host = kind === 'source' && typeof url === 'string' && URL.canParse(url) ? new URL(url).host : '';
  if (!lawHosts.test(host) || kindOf(value) !== undefined) return [];
  const message = `it is published at ${host}, and its \`kind\` is not given`;
  const fix = 'Say `kind: law`, so that whatever cites it is read again in time.';
  return [{ id: 'late-review', file, ...locate([]), message, fix }];
}

function findLate({ kind, file, value, locate }: Entry | QuizFile, cites: string): Problem[] {
  const { reviewed, reviewBy } = (value ?? {}) as { reviewed?: unknown; reviewBy?: unknown };
  const rule = 'Read it against its sources, set `reviewed` to that day, and `reviewBy` to a day';
  const say = (path: string[], message: string): Problem[] => [
    { id: 'late-review', file, ...locate(path), message, fix: `${rule} at most ${longest} days later.` },
  ];
  if (reviewed === undefined || reviewBy === undefined)
    return mayLackDays.has(kind) ? say([], `it rests on ${cites}, and no day says when it is read again`) : [];
  // A day that cannot be read is named by other rules.
  if (![reviewed, reviewBy].every((day) => typeof day === 'string' && isDay(day))) return [];
  return String(reviewBy) > addDays(String(reviewed), longest)
    ? say(['reviewBy'], `it rests on ${cites}, and is read again more than six months after ${reviewed}`)
    : [];
}

const kindOf = (value: unknown) => (value as { kind?: string } | null)?.kind;
