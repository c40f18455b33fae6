import { z } from 'zod';
import { idSchema, textSchema } from './shared.ts';

const target = {
  section: idSchema.describe('Id of the section that the rule looks at.'),
  rows: z.array(idSchema).min(1).optional().describe('Given rows that it looks at. Left out, it looks at each row.'),
  fields: z.array(idSchema).min(1).describe('Names of the fields, each of which must keep the rule.'),
  under: z
    .array(textSchema)
    .min(1)
    .optional()
    .describe('Results that the rule is for. Left out, it is for each of `claims`.'),
  emptyUnder: z
    .array(textSchema)
    .min(1)
    .optional()
    .describe('Results under which an empty entry breaks no rule, such as where no test was possible.'),
};

const ruleSchema = z.discriminatedUnion('is', [
  z.strictObject({ ...target, is: z.literal('filled') }),
  z.strictObject({
    ...target,
    is: z.literal('one-of'),
    options: z.array(textSchema).min(1).describe('What may be chosen.'),
  }),
  z.strictObject({
    ...target,
    is: z.literal('at-most'),
    of: z
      .strictObject({ section: idSchema, field: idSchema })
      .describe('The field with the limit, in a section that is filled in once.'),
  }),
]);

/** What entries must be for a result that says passed, after the rule that the page states. */
export const passingSchema = z.strictObject({
  section: idSchema.describe('Id of the section with the result.'),
  field: idSchema.describe('Name of the field with the result.'),
  claims: z.array(textSchema).min(1).describe('Results that say passed.'),
  rules: z.array(ruleSchema).min(1).max(12).describe('What must hold, as `passes` says it in words.'),
});
export type Passing = z.infer<typeof passingSchema>;
export type PassingRule = Passing['rules'][number];

/** What rules can name: the sections with their rows and fields. */
interface Named {
  id: string;
  rows?: { id: string }[] | undefined;
  add?: object | undefined;
  fields: { name: string; kind: string; options?: string[] | undefined }[];
}

/** Names in rules that the worksheet does not have, each with its path and what would be right. */
export function findMisnamed(passing: Passing, sections: Named[]): { path: (string | number)[]; message: string }[] {
  const found: { path: (string | number)[]; message: string }[] = [];
  const expect = (names: string[], known: string[], path: (string | number)[]) => {
    for (const name of names)
      if (!known.includes(name))
        found.push({ path, message: `\`${name}\` is not there; use one of: ${known.join(', ')}` });
  };
  const sectionOf = (id: string, path: (string | number)[], known = sections) => {
    expect(
      [id],
      known.map((section) => section.id),
      path,
    );
    return known.find((section) => section.id === id);
  };
  const optionsOf = (fields: Named['fields'], names: string[]) =>
    fields.filter(({ name }) => names.includes(name)).flatMap(({ options = [] }) => options);
  const namesOf = (fields: Named['fields'], kind?: string) =>
    fields.filter((field) => kind === undefined || field.kind === kind).map(({ name }) => name);
  const once = sections.filter(({ rows, add }) => !rows && !add);
  const result = sectionOf(passing.section, ['section'], once);
  if (result) {
    expect([passing.field], namesOf(result.fields, 'choice'), ['field']);
    expect(passing.claims, optionsOf(result.fields, [passing.field]), ['claims']);
  }
  for (const [place, rule] of passing.rules.entries()) {
    const at = (name: string) => ['rules', place, name];
    for (const name of ['under', 'emptyUnder'] as const) expect(rule[name] ?? [], passing.claims, at(name));
    const section = sectionOf(rule.section, at('section'));
    if (!section) continue;
    expect(rule.rows ?? [], section.rows?.map(({ id }) => id) ?? [], at('rows'));
    const kind = { filled: undefined, 'one-of': 'choice', 'at-most': 'number' }[rule.is];
    expect(rule.fields, namesOf(section.fields, kind), at('fields'));
    if (rule.is === 'one-of') expect(rule.options, optionsOf(section.fields, rule.fields), at('options'));
    if (rule.is !== 'at-most') continue;
    const limit = sectionOf(rule.of.section, [...at('of'), 'section'], once);
    if (limit) expect([rule.of.field], namesOf(limit.fields, 'number'), [...at('of'), 'field']);
  }
  return found;
}
