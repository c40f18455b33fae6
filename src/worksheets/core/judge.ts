import type { Passing, PassingRule } from '../../schemas/passing.ts';
import { readNumber } from '../../text/read-number.ts';
import { checkField } from './check.ts';
import { type FilledRow, type FilledSection, type Finding, listAsking, type Point, whereOf } from './filled.ts';

type FilledField = FilledRow['fields'][number];

/** A field that keeps no rule, and why; nothing is said where it is empty. */
interface Broken {
  where: string;
  field: FilledField;
  says?: string | undefined;
}

/** What speaks against a result that says passed; nothing where it says something else, or where every rule is kept. */
export function judgeResult(passing: Passing, sections: FilledSection[]): Finding | undefined {
  const result = findOnce(sections, passing.section, passing.field)?.field.value ?? '';
  if (!passing.claims.includes(result)) return undefined;
  const rules = passing.rules.filter(({ under }) => under?.includes(result) ?? true);
  const broken = rules.flatMap((rule) => judgeRule(rule, result, sections));
  if (broken.length === 0) return undefined;
  const says = `The result says “${result}”. By the rule for passing, this is not settled yet:`;
  return {
    kind: 'unmet',
    says,
    points: [...new Set(broken.map(({ where }) => where))].flatMap((where) => gather(where, broken)),
  };
}

/** What is said of one row: its empty fields together, then each of the others. */
function gather(where: string, broken: Broken[]): Point[] {
  const here = broken.filter((one) => one.where === where);
  const empty = [...new Set(here.filter(({ says }) => says === undefined).map(({ field }) => field))];
  const rest = here.flatMap(({ field, says }) => (says === undefined ? [] : [{ where, says, id: field.id }]));
  if (!empty[0]) return rest;
  return [{ where, says: `Empty: ${empty.map(({ label }) => `“${label}”`).join(', ')}.`, id: empty[0].id }, ...rest];
}

function judgeRule(rule: PassingRule, result: string, sections: FilledSection[]): Broken[] {
  const section = sections.find(({ id }) => id === rule.section);
  if (!section) return [];
  const mayBeEmpty = rule.emptyUnder?.includes(result) ?? false;
  const limit = rule.is === 'at-most' ? findOnce(sections, rule.of.section, rule.of.field) : undefined;
  const rows = listAsking(section).filter(({ row }) => rule.rows?.includes(row) ?? true);
  const broken = rows.flatMap((row) =>
    row.fields
      .filter(({ name }) => rule.fields.includes(name))
      .flatMap((field): Broken[] => {
        const says = sayBroken(rule, field, limit?.field);
        const isFine = field.value === '' ? mayBeEmpty : says === undefined;
        return isFine ? [] : [{ where: whereOf(section.title, row), field, says }];
      }),
  );
  if (!limit || mayBeEmpty || readNumber(limit.field.value) !== undefined) return broken;
  return [{ ...limit, says: limit.field.value === '' ? undefined : sayNoLimit(limit.field) }, ...broken];
}

/** Why what was entered does not keep a rule. What cannot be read keeps none. */
function sayBroken(rule: PassingRule, field: FilledField, limit: FilledField | undefined): string | undefined {
  const { label, value } = field;
  if (value === '') return undefined;
  const doubt = checkField(field, value);
  if (doubt) return `“${label}”: ${doubt}`;
  if (rule.is === 'one-of' && !rule.options.includes(value))
    return `“${label}” says “${value}”. The rule asks for ${rule.options.map((option) => `“${option}”`).join(' or ')}.`;
  const most = readNumber(limit?.value ?? '');
  if (rule.is === 'at-most' && limit && most !== undefined && (readNumber(value) ?? most) > most)
    return `“${label}” is ${withUnit(field)}. “${limit.label}” is ${withUnit(limit)}.`;
  return undefined;
}

const sayNoLimit = ({ label }: FilledField) => `“${label}” holds no number to compare with.`;

const withUnit = ({ value, unit }: FilledField) => (unit ? `${value} ${unit}` : value);

/** A field that is filled in once, with the title of its part. */
function findOnce(sections: FilledSection[], id: string, name: string): Omit<Broken, 'says'> | undefined {
  const section = sections.find((one) => one.id === id);
  const field = section?.rows[0]?.fields.find((one) => one.name === name);
  return field && { where: section?.title ?? '', field };
}
