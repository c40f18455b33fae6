import { listGoverned } from '../data-files.ts';
import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';
import { sayIssue, unsaid } from './say-issue.ts';

/** Holds every file against its schema: missing fields, unknown fields, values of the wrong form. */
export function checkValues(project: Project): Problem[] {
  return listGoverned(project).flatMap(({ data, schema, jsonSchema }) => {
    const { error } = schema.safeParse(data.value, { error: () => unsaid, reportInput: true });
    const said = (error?.issues ?? []).flatMap((issue) => sayIssue(issue, jsonSchema));
    return said.map(({ path, part, ...rest }) => ({ ...rest, file: data.file, ...data.locate(path, part) }));
  });
}
