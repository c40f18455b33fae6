// Proves what the quiz says about itself, over all states. Usage: npm run prove [-- --freeze]
// With --freeze it also records the present edition of each flow in content/editions/, which never changes again.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { findEditionProblems, freezeEdition } from '../src/decision/editions.ts';
import { findFlowProblems } from '../src/decision/problems/find-flow-problems.ts';
import { readFlows } from './prove/read-flows.ts';
import { reportFlow } from './prove/report-flow.ts';

const started = performance.now();
let wrong = 0;
for (const { id, flow, editions } of readFlows('content')) {
  const file = `content/editions/${id}-${flow.edition}.yaml`;
  if (process.argv.includes('--freeze') && !existsSync(file)) {
    mkdirSync('content/editions', { recursive: true });
    editions.push(freezeEdition(flow));
    writeFileSync(
      file,
      `# yaml-language-server: $schema=../schemas/edition.schema.json\n# Released. Old links are read with it, so it never changes.\n${stringify(freezeEdition(flow), { lineWidth: 0 })}`,
    );
    console.log(`wrote ${file}`);
  }
  const problems = [
    ...findFlowProblems(flow).map(({ path, message, fix }) => `${path.join('.')}: ${message}. ${fix}`),
    ...findEditionProblems(flow, editions).map(({ message, fix }) => `${message}. ${fix}`),
  ];
  for (const problem of problems) console.log(`content/flows/${id}.yaml: ${problem}`);
  wrong += problems.length;
  if (problems.length === 0) wrong += reportFlow(id, flow, console.log);
}
console.log(`${wrong} violations, ${((performance.now() - started) / 1000).toFixed(1)} s`);
process.exitCode = wrong > 0 ? 1 : 0;
