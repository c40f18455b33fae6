import { walkDiagram } from '../diagram.ts';
import type { Rows } from '../tabulate.ts';
import { tabulate } from '../tabulate.ts';
import { describeState, factsOf, type Space } from './space.ts';
import type { Violation } from './violation.ts';

/** The compiled diagram says in every state what the rules say. */
export function* proveDiagram(space: Space, rows: Rows): Generator<Violation> {
  const leafOf = tabulate(rows);
  for (let state = 0; state < space.size; state++) {
    const expected = leafOf(state);
    const { verdicts, rule, order } = walkDiagram(space.model.diagram, factsOf(space, state));
    if (verdicts !== expected.verdicts || rule !== expected.rule || order !== expected.order)
      yield {
        id: 'diagram-differs',
        path: ['rules'],
        message: `the diagram and the rules differ in ${describeState(space, state)}`,
      };
  }
}
