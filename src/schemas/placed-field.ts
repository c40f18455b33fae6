import { z } from 'zod';
import { idSchema } from './shared.ts';

/** Where a worksheet has a figure: the section, and the name of the field. */
export const placedFieldSchema = z.strictObject({ section: idSchema, field: idSchema });
export type PlacedField = z.infer<typeof placedFieldSchema>;

/** What figures can be in: the fields of sections that are filled in once. */
interface Named {
  id: string;
  rows?: object[] | undefined;
  add?: object | undefined;
  fields: { name: string; kind: string }[];
}

/** Figures that the worksheet does not have, each with its path and what would be right. `kinds` says of which kind each must be. */
export function findUnplaced<Role extends string>(
  places: Record<Role, PlacedField>,
  kinds: Record<Role, string>,
  sections: Named[],
): { path: string[]; message: string }[] {
  const once = sections.filter(({ rows, add }) => !rows && !add);
  return (Object.entries(kinds) as [Role, string][]).flatMap(([role, kind]) => {
    const { section, field } = places[role];
    const known = once.find(({ id }) => id === section);
    if (known?.fields.some((one) => one.name === field && one.kind === kind)) return [];
    return [{ path: [role], message: `name a field of kind \`${kind}\` in a section that is filled in once` }];
  });
}
