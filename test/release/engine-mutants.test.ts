import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { compareWithOracle } from '../unit/decision/compare-with-oracle.ts';
import { type Engine, loadEngine } from '../unit/decision/engine.ts';
import { flowFile } from '../unit/decision/flows.ts';
import { firstToFix, verdicts } from '../unit/decision/oracle.ts';
import { findBrokenPromises } from '../unit/decision/properties.ts';
import { randomAnswers, seededRandom } from '../unit/decision/random.ts';
import { engineMutants } from './engine-mutants.ts';

const source = fileURLToPath(new URL('../../src', import.meta.url));
const folder = fileURLToPath(new URL('../../.cache/mutants', import.meta.url));

function* findViolations(engine: Engine): Generator<string> {
  const { flow } = flowFile('stage');
  for (const { run } of engine.listFirstPartProofs(flow)) for (const { id } of run()) yield id;
  const model = engine.compileFlow(flow);
  if (compareWithOracle(model, engine.mapSpace(model, 1)).length > 0) yield 'differs-from-oracle';
  const random = seededRandom(3);
  for (let round = 0; round < 3000; round++) {
    const answers = randomAnswers(model, random);
    const given = Object.fromEntries(model.questions.map(({ id }) => [id, answers[id] ?? 'unknown']));
    if (engine.resolve(model, answers).firstToFix?.question !== firstToFix(given, verdicts(given)))
      yield 'differs-from-oracle';
  }
  yield* findBrokenPromises(engine);
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a defect in the engine', () => {
  test.each(engineMutants.map((mutant, place) => [...mutant, place] as const))(
    '%s: %s',
    { timeout: 60_000 },
    async (_defect, violation, file, from, to, place) => {
      const copy = `${folder}/${place}/decision`;
      for (const part of ['decision', 'text'])
        cpSync(`${source}/${part}`, `${folder}/${place}/${part}`, { recursive: true });
      const text = readFileSync(`${copy}/${file}.ts`, 'utf8');
      expect(text.split(from)).toHaveLength(2);
      writeFileSync(
        `${copy}/${file}.ts`,
        text.replace(from, () => to),
      );

      const engine = await loadEngine(copy);
      const found = new Set<string>();
      for (const id of findViolations(engine)) if (found.add(id).has(violation)) break;
      expect([...found]).toContain(violation);
    },
  );
});
