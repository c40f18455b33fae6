import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  type JsonSchema,
  jsonSchemaByKind,
  listSchemaFiles,
  singleFiles,
} from '../../../scripts/content/editor-schemas.ts';
import { schemaByKind, schemaByQuizKind } from '../../../src/schemas/by-kind.ts';
import { kinds, quizFolders } from '../../../src/site/core/kinds.ts';

const files = [...listSchemaFiles()].map(([file, text]) => [file, JSON.parse(text) as JsonSchema] as const);

function listUndescribed(schema: JsonSchema, path: string): string[] {
  const properties = Object.entries(schema.properties ?? {});
  const inner = properties.flatMap(([name, field]) => [
    ...(field.description ? [] : [`${path}.${name}`]),
    ...listUndescribed(field, `${path}.${name}`),
  ]);
  return schema.items ? [...inner, ...listUndescribed(schema.items, `${path}[]`)] : inner;
}

test.each(files)('%s describes every property', (file, schema) => {
  expect(listUndescribed(schema, file)).toEqual([]);
});

test('fields that must be there are required, dates too', () => {
  expect(jsonSchemaByKind.source.required).toContain('published');
  expect(jsonSchemaByKind.guide.required).toEqual(['title', 'description', 'reviewed', 'reviewBy', 'next']);
});

test('VS Code knows the schema of every YAML file', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  const yamlKinds = Object.keys(schemaByKind).filter((kind) => kinds[kind as keyof typeof kinds].extension === 'yaml');
  const expected = [
    ...yamlKinds.map((kind) => [
      `./content/schemas/${kind}.schema.json`,
      `content/${kinds[kind as keyof typeof kinds].folder}/*.yaml`,
    ]),
    ...Object.keys(schemaByQuizKind).map((kind) => [
      `./content/schemas/${kind}.schema.json`,
      `content/${quizFolders[kind as keyof typeof quizFolders]}/*.yaml`,
    ]),
    ...Object.keys(singleFiles).map((file) => [
      `./content/schemas/${file.replace(/^content\/|\.yaml$/g, '').replaceAll('.', '-')}.schema.json`,
      file,
    ]),
  ];
  expect(settings['yaml.schemas']).toEqual(Object.fromEntries(expected));
  for (const file of Object.keys(settings['yaml.schemas']))
    expect(listSchemaFiles().has(file.slice(2)), file).toBe(true);
});
