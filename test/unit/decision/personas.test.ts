import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compileFlow } from '../../../src/decision/compile.ts';
import { resolve } from '../../../src/decision/resolve.ts';
import { personaSchema } from '../../../src/schemas/persona.ts';
import { flowFile } from './flows.ts';

const folder = fileURLToPath(new URL('../../../content/personas', import.meta.url));
const personas = readdirSync(folder).map((file) =>
  personaSchema.parse(parse(readFileSync(`${folder}/${file}`, 'utf8'))),
);

describe('the personas', () => {
  test('are thirty, and each option of the stage quiz is given by one of them', () => {
    const stage = personas.filter(({ flow }) => flow === 'stage');
    expect(stage.length).toBe(30);
    const unused = flowFile('stage').flow.questions.flatMap(({ id, options }) =>
      options
        .filter((option) => !stage.some(({ answers }) => answers[id] === option.id))
        .map((option) => `${id}=${option.id}`),
    );
    expect(unused).toEqual([]);
  });

  test('show every outcome, and every two rules that can fit at once', () => {
    const { flow } = flowFile('stage');
    const model = compileFlow(flow);
    expect(new Set(personas.map(({ answers }) => resolve(model, answers).outcome))).toEqual(
      new Set([...flow.outcomes.map(({ id }) => id), undefined]),
    );
    const rows = flow.rules.slice(0, -1);
    const meet = (one: (typeof rows)[number], other: (typeof rows)[number]) =>
      Object.entries(one.when).every(([question, options]) =>
        options.some((option) => (other.when[question] ?? options).includes(option)),
      );
    const claims = (answers: Record<string, string>, { when }: (typeof rows)[number]) =>
      Object.entries(when).every(([question, options]) =>
        options.includes(answers[question] ?? (answers['stage'] === 'idea' && question === 'real' ? 'not-tried' : '')),
      );
    const missing = rows.flatMap((one, place) =>
      rows
        .slice(place + 1)
        .filter(
          (other) =>
            meet(one, other) && !personas.some(({ answers }) => claims(answers, one) && claims(answers, other)),
        )
        .map((other) => `${one.id} and ${other.id}`),
    );
    expect(missing).toEqual([]);
  });
});
