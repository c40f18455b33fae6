import { z } from 'zod';
import { awaitedSchema } from '../../src/schemas/awaited.ts';
import { type KindName, type QuizKindName, schemaByKind, schemaByQuizKind } from '../../src/schemas/by-kind.ts';
import { exampleSchema } from '../../src/schemas/example.ts';
import { lockSchema } from '../../src/schemas/lock.ts';
import { siteSchema } from '../../src/schemas/site.ts';

/** The part of JSON Schema that our schemas come out as. */
export interface JsonSchema {
  type?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  prefixItems?: JsonSchema[];
  additionalProperties?: JsonSchema | boolean;
  anyOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  pattern?: string;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
}

/** Files of `content/` that stand alone, and what holds for them. */
export const singleFiles = {
  'content/site.yaml': siteSchema,
  'content/ids.lock.yaml': lockSchema,
  'content/awaited.yaml': awaitedSchema,
  'content/example.yaml': exampleSchema,
} as const;

/** What authors write, as JSON Schema. */
export function toJsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (!(zodSchema instanceof z.ZodObject)) return;
      // A preprocessed field counts as optional there, although a value must be given.
      const shape = Object.entries(zodSchema.shape as Record<string, z.ZodType>);
      jsonSchema.required = shape.filter(([, field]) => !field.safeParse(undefined).success).map(([name]) => name);
    },
  }) as JsonSchema;
}

/** JSON Schema of every kind of entry and of every kind of file that a quiz is made of. */
export const jsonSchemaByKind = Object.fromEntries(
  Object.entries({ ...schemaByKind, ...schemaByQuizKind }).map(([kind, schema]) => [kind, toJsonSchema(schema)]),
) as Record<KindName | QuizKindName, JsonSchema>;

/** JSON Schema of every file that stands alone. */
export const jsonSchemaBySingle = Object.fromEntries(
  Object.entries(singleFiles).map(([file, schema]) => [file, toJsonSchema(schema)]),
) as Record<keyof typeof singleFiles, JsonSchema>;

/** The schema files that editors read, by path. */
export function listSchemaFiles(): Map<string, string> {
  const singles = Object.entries(jsonSchemaBySingle).map(([file, schema]) => [nameOf(file), schema] as const);
  return new Map(
    [...Object.entries(jsonSchemaByKind), ...singles].map(([name, schema]) => [
      `content/schemas/${name}.schema.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  );
}

const nameOf = (file: string) => file.replace(/^content\/|\.yaml$/g, '').replaceAll('.', '-');
