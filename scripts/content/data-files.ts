import type { z } from 'zod';
import { schemaByKind, schemaByQuizKind } from '../../src/schemas/by-kind.ts';
import { type JsonSchema, jsonSchemaByKind, jsonSchemaBySingle, singleFiles } from './editor-schemas.ts';
import { type Field, listFields } from './fields.ts';
import type { Content, DataFile, Entry, QuizFile } from './read-content.ts';

/** A file with data, and what holds for it. */
export interface Governed {
  data: DataFile | Entry | QuizFile;
  schema: z.ZodType;
  jsonSchema: JsonSchema;
}

/** All readable files with data and their schemas. */
export function listGoverned({ entries, quizFiles, site, lock, awaited, example }: Content): Governed[] {
  const singles = [site, lock, awaited, example].filter((data) => data !== undefined);
  return [
    ...entries.map((data) => ({ data, schema: schemaByKind[data.kind], jsonSchema: jsonSchemaByKind[data.kind] })),
    ...quizFiles.map((data) => ({
      data,
      schema: schemaByQuizKind[data.kind],
      jsonSchema: jsonSchemaByKind[data.kind],
    })),
    ...singles.map((data) => {
      const file = data.file as keyof typeof singleFiles;
      return { data, schema: singleFiles[file], jsonSchema: jsonSchemaBySingle[file] };
    }),
  ].filter(({ data }) => data.readable);
}

/** All strings in all files, with the file they stand in. */
export function listAllFields(content: Content): (Field & { data: Governed['data'] })[] {
  return listGoverned(content).flatMap(({ data, jsonSchema }) =>
    [...listFields(jsonSchema, data.value)].map((field) => ({ ...field, data })),
  );
}
