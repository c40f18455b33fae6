import type { Flow } from '../../schemas/flow.ts';
import { compileFlow, compileRows } from '../compile.ts';
import { proveDiagram } from './diagram.ts';
import { countFixing, proveFirstToFix } from './first-to-fix.ts';
import { proveLeanings } from './leanings.ts';
import { proveMatter } from './matter.ts';
import { proveMonotone } from './monotone.ts';
import { listAnswerSets, proveReach } from './reach.ts';
import { proveFacts, proveReasons } from './reasons.ts';
import { mapSpace, type Space } from './space.ts';
import { proveIgnored, proveRules, proveSecondPart, proveUnion, uniteCompletions } from './union.ts';
import { firstOfEach, type Violation } from './violation.ts';
import { proveWays } from './ways.ts';

/** The names of what is proved; a proof over the first part and one over all states share theirs. */
export type ProofId =
  | 'diagram'
  | 'unions'
  | 'ignored'
  | 'rules'
  | 'monotone'
  | 'leanings'
  | 'reasons'
  | 'facts'
  | 'ways'
  | 'reach'
  | 'matter'
  | 'second-part'
  | 'first-to-fix';

/** Something that is proved, in words, and how. */
export interface Proof {
  id: ProofId;
  says: string;
  /** The number of cases it is tried on. */
  tried: number;
  run: () => Violation[];
}

function makeProof(id: ProofId, tried: number, says: string, find: () => Iterable<Violation>): Proof {
  return { id, says, tried, run: () => firstOfEach(find()) };
}

const isOrdered = (flow: Flow) => (question: number) => flow.questions[question]?.order === 'bad-to-good';

/** What is proved over every state of the first part; the second part never changes the verdict. */
export function listFirstPartProofs(flow: Flow): Proof[] {
  const model = compileFlow(flow);
  const space = mapSpace(model, 1);
  const united = uniteCompletions(space);
  const isForbidden = (question: number, digit: number) =>
    flow.questions[question]?.options[digit]?.propose === 'never';
  const proof = (id: ProofId, says: string, find: () => Iterable<Violation>) => makeProof(id, space.size, says, find);
  const readers = listAnswerSets(model)?.length ?? 0;
  return [
    proof('diagram', 'The diagram that is shipped says what the rules say.', () =>
      proveDiagram(space, compileRows(flow)),
    ),
    proof('unions', 'Unknowns leave exactly the verdicts that some completion has.', () => proveUnion(space, united)),
    proof('ignored', 'An answer that does not count has no effect.', () => proveIgnored(space)),
    proof('rules', 'The rule that speaks leads to the verdict.', () => proveRules(space)),
    proof('monotone', 'A better answer never moves the verdict back.', () =>
      proveMonotone(space, flow.forward, isOrdered(flow)),
    ),
    proof('leanings', 'A leaning is said only where it is possible.', () => proveLeanings(space)),
    proof('reasons', 'The deciding answers are the fewest that force the verdict.', () => proveReasons(space, united)),
    proof('facts', 'The facts to find out leave the fewest cases undecided.', () => proveFacts(space, united)),
    proof('ways', 'The way to another verdict works and none is shorter.', () => proveWays(space, isForbidden)),
    // A flow without a second part has nothing to order.
    ...(countFixing(flow) === 0
      ? []
      : [
          makeProof(
            'first-to-fix',
            countFixing(flow),
            'No half hole is named while a whole one is known, and a better answer never moves the first thing forward.',
            () => proveFirstToFix(flow, model),
          ),
        ]),
    makeProof('reach', readers, 'Every rule, outcome, hole and action is reached, and every path ends.', () =>
      proveReach(flow, model),
    ),
    makeProof('matter', readers, 'Every option matters, and no question is asked in vain.', () =>
      proveMatter(flow, model),
    ),
  ];
}

/** What is proved over every state of the whole flow, which takes longer. */
export function listAllStatesProofs(flow: Flow, space: Space): Proof[] {
  let united: Uint8Array | undefined;
  const proof = (id: ProofId, says: string, find: () => Iterable<Violation>) => makeProof(id, space.size, says, find);
  return [
    proof('unions', 'Unknowns leave exactly the verdicts that some completion has.', () => {
      united ??= uniteCompletions(space);
      return proveUnion(space, united);
    }),
    proof('second-part', 'The second part never changes the verdict.', () => proveSecondPart(space)),
    proof('rules', 'The rule that speaks leads to the verdict.', () => proveRules(space)),
    proof('monotone', 'A better answer never moves the verdict back; not knowing never beats the good answer.', () =>
      proveMonotone(space, flow.forward, isOrdered(flow)),
    ),
  ];
}

/** Everything of the first part that turns out untrue. */
export const proveFirstPart = (flow: Flow): Violation[] => listFirstPartProofs(flow).flatMap(({ run }) => run());
