import { compileFlow } from '../../src/decision/compile.ts';
import { onlyVerdict } from '../../src/decision/model.ts';
import { listAllStatesProofs, listFirstPartProofs, type Proof } from '../../src/decision/proofs/prove.ts';
import { listAnswerSets } from '../../src/decision/proofs/reach.ts';
import { mapSpace } from '../../src/decision/proofs/space.ts';
import type { Flow } from '../../src/schemas/flow.ts';
import type { ProofRecord } from '../../src/schemas/proof-record.ts';

type Print = (line: string) => void;

/** What a run found, before it is tied to the files it was run on. */
export type Proved = Omit<ProofRecord, 'fingerprint'>;

const number = (value: number) => value.toLocaleString('en-US');

/** Proves a flow over all states, says what was found as it goes, and returns the same for the record. */
export function proveFlow(id: string, flow: Flow, print: Print = () => {}): Proved {
  const model = compileFlow(flow);
  print(`${id}: ${flow.questions.length} questions, ${model.diagram.nodes.length} nodes in the diagram`);
  const start = performance.now();
  const space = mapSpace(model);
  print(`  ${number(space.size)} states, all evaluated in ${secondsSince(start).toFixed(2)} s`);
  const counts = countVerdicts(space.verdicts);
  const verdicts = flow.verdicts.map((verdict, place) => ({ id: verdict.id, states: counts.get(place) ?? 0 }));
  const open = counts.get(undefined) ?? 0;
  const line = (count: number, name: string) => print(`    ${number(count).padStart(12)}  ${name}`);
  for (const [place, { states }] of verdicts.entries()) line(states, flow.verdicts[place]?.name ?? '');
  line(open, 'Not decided yet');

  const sets = listAnswerSets(model) ?? [];
  print(`  ${sets.length} answer sets of the first part, by the rule that decides`);
  for (const { id: rule, says } of flow.rules) line(sets.filter(({ result }) => result.rule === rule).length, says);
  line(sets.filter(({ result }) => !result.verdict).length, 'Not decided yet.');

  print('  Proved over every state of the first part');
  const first = listFirstPartProofs(flow).map((proof) => runProof(proof, print));
  print('  Proved over every state of the flow');
  const all = listAllStatesProofs(flow, space).map((proof) => runProof(proof, print));
  const runs = [...first, ...all];
  const most = new Map<string, number>();
  for (const { proof, tried } of runs) most.set(proof, Math.max(tried, most.get(proof) ?? 0));
  return {
    states: space.size,
    verdicts,
    open,
    proofs: [...most].map(([proof, tried]) => ({ id: proof, tried })),
    violations: runs.flatMap(({ violations }) => violations),
  };
}

function runProof({ id, says, tried, run }: Proof, print: Print) {
  const start = performance.now();
  const violations = run().map((violation) => `${violation.id} at ${violation.path.join('.')}: ${violation.message}`);
  print(`    ${violations.length === 0 ? 'holds ' : 'FAILS '} ${secondsSince(start).toFixed(2)} s  ${says}`);
  for (const violation of violations) print(`             ${violation}`);
  return { proof: id, tried, violations };
}

/** How many states lead to each verdict, by its place, and how many to no single one. */
function countVerdicts(states: Uint8Array): Map<number | undefined, number> {
  const counts = new Map<number | undefined, number>();
  for (const bits of states) counts.set(onlyVerdict(bits), (counts.get(onlyVerdict(bits)) ?? 0) + 1);
  return counts;
}

const secondsSince = (start: number) => (performance.now() - start) / 1000;
