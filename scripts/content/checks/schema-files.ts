import { listSchemaFiles } from '../editor-schemas.ts';
import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';

/** Names schemas for editors that do not say what the schemas in `src/schemas/` say. */
export function findStaleSchemas({ schemaFiles }: Project): Problem[] {
  const expected = listSchemaFiles();
  const stale = (file: string, message: string, fix: string): Problem => ({
    id: 'stale-schema',
    file,
    line: 1,
    column: 1,
    message,
    fix,
  });
  const outdated = [...expected].flatMap(([file, text]) => {
    const found = schemaFiles.get(file);
    return found === text
      ? []
      : stale(
          file,
          found === undefined ? 'the file is not there' : 'the file is out of date',
          'Run `npm run generate`.',
        );
  });
  const spare = [...schemaFiles.keys()].filter((file) => !expected.has(file));
  return [...outdated, ...spare.map((file) => stale(file, 'no kind of entry has this schema', 'Remove the file.'))];
}
