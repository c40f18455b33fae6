import { z } from 'zod';
import { idSchema } from './shared.ts';

/** Where a worksheet has a figure: a field of a section that is filled in once. */
export const placeSchema = z.strictObject({ section: idSchema, field: idSchema });
type Place = z.infer<typeof placeSchema>;

/** Sections that can be named. */
interface Named {
  id: string;
  rows?: object[] | undefined;
  add?: object | undefined;
  fields: { name: string; kind: string }[];
}

/** Figures whose field the worksheet does not have, each with its path and what would be right. */
export function findUnplaced<Role extends string>(
  places: Record<Role, Place>,
  kinds: Record<Role, string>,
  sections: Named[],
): { path: string[]; message: string }[] {
  return (Object.entries(kinds) as [Role, string][]).flatMap(([role, kind]) => {
    const { section, field } = places[role];
    const known = sections.filter(({ rows, add }) => !rows && !add).find(({ id }) => id === section);
    if (known?.fields.some((one) => one.name === field && one.kind === kind)) return [];
    return [{ path: [role], message: `name a field of kind \`${kind}\` in a section that is filled in once` }];
  });
}
