import type { Passing, PassingRule } from '../../schemas/passing.ts';
import { checkField, readNumber } from './check.ts';
import { type FilledRow, type FilledSection, listAsking, type Unmet, whereOf } from './filled.ts';

type FilledField = FilledRow['fields'][number];

/** What speaks against a result that says passed; nothing where it says something else, or where every rule is kept. */
export function judgeResult(passing: Passing, sections: FilledSection[]): FilledSection['unmet'] {
  const result = findOnce(sections, passing.section, passing.field)?.value ?? '';
  if (!passing.claims.includes(result)) return undefined;
  const rules = passing.rules.filter(({ under }) => under?.includes(result) ?? true);
  const points = new Map<string, Unmet>();
  for (const rule of rules)
    for (const point of judgeRule(rule, result, sections)) points.set(`${point.id} ${point.says}`, point);
  if (points.size === 0) return undefined;
  return {
    says: `The result says “${result}”. By the rule for passing, this is not settled yet:`,
    points: [...points.values()],
  };
}

function judgeRule(rule: PassingRule, result: string, sections: FilledSection[]): Unmet[] {
  const section = sections.find(({ id }) => id === rule.section);
  if (!section) return [];
  const mayBeEmpty = rule.emptyUnder?.includes(result) ?? false;
  const limit = rule.is === 'at-most' ? findOnce(sections, rule.of.section, rule.of.field) : undefined;
  const points = listAsking(section)
    .filter(({ row }) => rule.rows?.includes(row) ?? true)
    .flatMap((row) =>
      row.fields
        .filter(({ name, value }) => rule.fields.includes(name) && !(value === '' && mayBeEmpty))
        .flatMap((field): Unmet[] => {
          const says = sayBroken(rule, field, limit);
          return says === undefined ? [] : [{ where: whereOf(section.title, row), says, id: field.id }];
        }),
    );
  if (!limit || mayBeEmpty || readNumber(limit.value) !== undefined) return points;
  return [{ where: limit.where, says: `“${limit.label}” holds no number to compare with.`, id: limit.id }, ...points];
}

/** Why a field does not keep a rule. What is empty or cannot be read keeps none. */
function sayBroken(rule: PassingRule, field: FilledField, limit: FilledField | undefined): string | undefined {
  const { label, value } = field;
  if (value === '') return `“${label}” is empty.`;
  const doubt = checkField(field, value);
  if (doubt) return `“${label}”: ${doubt}`;
  if (rule.is === 'one-of' && !rule.options.includes(value))
    return `“${label}” says “${value}”. The rule asks for ${rule.options.map((option) => `“${option}”`).join(' or ')}.`;
  const most = readNumber(limit?.value ?? '');
  if (rule.is === 'at-most' && limit && most !== undefined && (readNumber(value) ?? most) > most)
    return `“${label}” is ${withUnit(field)}. “${limit.label}” is ${withUnit(limit)}.`;
  return undefined;
}

const withUnit = ({ value, unit }: FilledField) => (unit ? `${value} ${unit}` : value);

/** A field that is filled in once, with the title of its part. */
function findOnce(sections: FilledSection[], id: string, name: string): (FilledField & { where: string }) | undefined {
  const section = sections.find((one) => one.id === id);
  const field = section?.rows[0]?.fields.find((one) => one.name === name);
  return field && { ...field, where: section?.title ?? '' };
}
