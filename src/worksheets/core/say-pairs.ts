import type { PairedTest } from '../../schemas/paired-test.ts';
import { readNumber } from '../../text/read-number.ts';
import { checkField } from './check.ts';
import type { FilledRow, FilledSection, Finding, Point } from './filled.ts';
import { findSplitOdds, findWorst, judgePairs, type Pairs } from './paired-odds.ts';

type FilledField = FilledRow['fields'][number];

const verdicts = {
  accept: 'Accept the change, unless one of the new failures is a worst error.',
  open: 'Do not accept it yet: more cases may newly fail than you allow. Add cases, or repair what fails.',
  worse: 'Do not accept it: the new version is worse, and chance does not explain that.',
};

/** What the counts of a paired test come to; nothing while one is missing. */
export function sayPairs(test: PairedTest, sections: FilledSection[]): Finding | undefined {
  const find = (role: keyof PairedTest): FilledField | undefined => {
    const section = sections.find(({ id }) => id === test[role].section);
    const field = section?.rows[0]?.fields.find(({ name }) => name === test[role].field);
    return field && field.value !== '' && !checkField(field, field.value) ? field : undefined;
  };
  const [cases, worse, better, limit] = [find('cases'), find('worse'), find('better'), find('limit')];
  if (!cases || !worse || !better || !limit) return undefined;
  const read = ({ value }: FilledField) => readNumber(value) ?? 0;
  const pairs: Pairs = { cases: read(cases), worse: read(worse), better: read(better) };
  if (pairs.worse + pairs.better > pairs.cases)
    return counted('The counts do not fit together:', [
      point(worse, `${pairs.worse} and ${pairs.better} are more than the ${pairs.cases} cases that both answered.`),
    ]);
  const most = read(limit);
  return counted(verdicts[judgePairs(pairs, most)], [
    point(worse, sayWorse(pairs, most)),
    point(better, saySplit(pairs)),
  ]);
}

const counted = (says: string, points: Point[]): Finding => ({ kind: 'counts', says, points });

const point = ({ id, label }: FilledField, says: string): Point => ({ where: label.replace(/\?$/, ''), says, id });

function sayWorse(pairs: Pairs, limit: number): string {
  const { cases, worse } = pairs;
  const end = findWorst(pairs);
  const place = end <= limit ? 'within' : 'above';
  return `${worse} of ${cases} is ${round((100 * worse) / cases)}%. By chance the true share may be as high as ${round(end)}%, which is ${place} your limit of ${limit}%.`;
}

function saySplit(pairs: Pairs): string {
  const { worse, better } = pairs;
  if (worse + better === 0) return 'No case changed sides.';
  const odds = findSplitOdds(pairs);
  const how = odds < 0.1 ? 'in less than 0.1%' : `in ${round(odds)}%`;
  return `${worse} against ${better}: between two equally good versions, chance alone splits them so unevenly ${how} of tests.`;
}

const round = (value: number) => Math.round(value * 10) / 10;
