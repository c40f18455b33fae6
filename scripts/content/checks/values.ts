import type { z } from 'zod';
import { listGoverned } from '../data-files.ts';
import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';
import { type Said, sayIssue, unsaid } from './say-issue.ts';

/** Holds every file against its schema: missing fields, unknown fields, values of the wrong form. */
export function checkValues(project: Project): Problem[] {
  return listGoverned(project).flatMap(({ data, schema, jsonSchema }) => {
    const { error } = schema.safeParse(data.value, { error: () => unsaid, reportInput: true });
    const said = dropFollowing(error?.issues ?? []).flatMap((issue) => sayIssue(issue, jsonSchema));
    return dropMisspelled(said).map(({ path, part, meant: _, ...rest }) => ({
      ...rest,
      file: data.file,
      ...data.locate(path, part),
    }));
  });
}

/** Of a value of the wrong kind, how long it is says nothing. */
function dropFollowing(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const wrong = new Set(issues.flatMap(({ code, path }) => (code === 'invalid_type' ? [path.join('\n')] : [])));
  return issues.filter(({ code, path }) => code === 'invalid_type' || !wrong.has(path.join('\n')));
}

/** A field under a wrong name is unknown and missing at once; it is named once, as what it should be called. */
function dropMisspelled(said: Said[]): Said[] {
  const meant = new Set(said.flatMap(({ meant: path }) => (path ? [path.join('\n')] : [])));
  return said.filter(({ id, path }) => id !== 'missing-field' || !meant.has(path.join('\n')));
}
