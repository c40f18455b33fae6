import { compileFlow } from '../../src/decision/compile.ts';
import { onlyVerdict } from '../../src/decision/model.ts';
import { listAllStatesProofs, listFirstPartProofs, type Proof } from '../../src/decision/proofs/prove.ts';
import { listAnswerSets } from '../../src/decision/proofs/reach.ts';
import { mapSpace, type Space } from '../../src/decision/proofs/space.ts';
import type { Flow } from '../../src/schemas/flow.ts';

const number = (value: number) => value.toLocaleString('en-US');

/** Proves a flow, says what was found as it goes, and returns the number of violations. */
export function reportFlow(id: string, flow: Flow, print: (line: string) => void): number {
  const model = compileFlow(flow);
  print(`${id}: ${flow.questions.length} questions, ${model.diagram.nodes.length} nodes in the diagram`);
  const start = performance.now();
  const space = mapSpace(model);
  print(`  ${number(space.size)} states, all evaluated in ${seconds(start)}`);
  for (const [name, count] of countVerdicts(flow, space)) print(`    ${number(count).padStart(12)}  ${name}`);

  const sets = listAnswerSets(model) ?? [];
  print(`  ${sets.length} answer sets of the first part, by the rule that decides`);
  for (const { id: rule, says } of flow.rules)
    print(`    ${String(sets.filter(({ result }) => result.rule === rule).length).padStart(12)}  ${says}`);
  print(`    ${String(sets.filter(({ result }) => !result.verdict).length).padStart(12)}  Not decided yet.`);

  print('  Proved over every state of the first part');
  const first = listFirstPartProofs(flow).map((proof) => report(proof, print));
  print('  Proved over every state of the flow');
  const all = listAllStatesProofs(flow, space).map((proof) => report(proof, print));
  return [...first, ...all].reduce((sum, count) => sum + count, 0);
}

function report({ says, run }: Proof, print: (line: string) => void): number {
  const start = performance.now();
  const violations = run();
  print(`    ${violations.length === 0 ? 'holds ' : 'FAILS '} ${seconds(start)}  ${says}`);
  for (const { id, path, message } of violations) print(`             ${id} at ${path.join('.')}: ${message}`);
  return violations.length;
}

function countVerdicts(flow: Flow, { verdicts }: Space): [name: string, count: number][] {
  const counts = new Map<number | undefined, number>();
  for (const bits of verdicts) counts.set(onlyVerdict(bits), (counts.get(onlyVerdict(bits)) ?? 0) + 1);
  return [
    ...flow.verdicts.map(({ name }, place): [string, number] => [name, counts.get(place) ?? 0]),
    ['Not decided yet', counts.get(undefined) ?? 0],
  ];
}

const seconds = (start: number) => `${((performance.now() - start) / 1000).toFixed(2)} s`;
