import type { Engine } from './engine.ts';
import { flowFile } from './flows.ts';
import { nextEdition } from './next-edition.ts';
import { verdicts } from './oracle.ts';
import { randomAnswers, seededRandom } from './random.ts';

const rounds = 150;
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const sorted = (answers: Readonly<Record<string, string>>) =>
  Object.entries(answers).sort(([one], [other]) => (one < other ? -1 : 1));

/** Names of the promises about links, teams and editions that an engine breaks. */
export const listBrokenPromises = (engine: Engine): string[] => [...new Set(findBrokenPromises(engine))];

/** The same one after another, so that a search for one of them can end early. */
export function* findBrokenPromises(engine: Engine): Generator<string> {
  yield* checkLinks(engine);
  yield* checkTeams(engine);
  yield* checkEditions(engine);
}

function* checkLinks({ compileFlow, decodeAnswers, encodeAnswers }: Engine): Generator<string> {
  const model = compileFlow(flowFile('stage').flow);
  const random = seededRandom(1);
  for (let round = 0; round < rounds; round++) {
    const answers = randomAnswers(model, random);
    const link = encodeAnswers(model, answers);
    const read = decodeAnswers(model, link);
    if (!same(sorted(read.answers), sorted(answers)) || read.dropped.length > 0 || read.edition !== 2)
      yield 'link-loses-answers';
    if (link !== encodeAnswers(model, Object.fromEntries(Object.entries(answers).reverse())))
      yield 'link-not-canonical';
    const keys = link.slice(1).split('&').slice(1);
    if (!/^#v=2(&|$)/.test(link) || !same(keys, [...keys].sort()) || link.length >= 2000) yield 'link-not-canonical';
    const broken = [...link].map((char) => (random(12) === 0 ? '%&=~é'.charAt(random(5)) : char)).join('');
    const kept = decodeAnswers(model, broken);
    const parts = new Set(
      broken
        .replace(/^#/, '')
        .split('&')
        .filter((part) => part && !/^v=\d+$/.test(part)),
    );
    if (Object.keys(kept.answers).length + kept.dropped.length < parts.size) yield 'link-drops-silently';
    if (
      !same(decodeAnswers(model, encodeAnswers(model, kept.answers)).answers, Object.fromEntries(sorted(kept.answers)))
    )
      yield 'link-loses-answers';
  }
}

function* checkTeams({ compileFlow, compareTeam, decodeTeam, encodeTeam, mergeTeam }: Engine): Generator<string> {
  const model = compileFlow(flowFile('stage').flow);
  const random = seededRandom(2);
  const member = () => ({
    name: ['', 'Ana', 'Bo: & =', 'Chloé'][random(4)] ?? '',
    answers: randomAnswers(model, random),
  });
  for (let round = 0; round < rounds; round++) {
    const [a, b, c] = [[member(), member()], [member()], [member()]] as const;
    if (!same(mergeTeam(model, a, b), mergeTeam(model, b, a))) yield 'merge-not-commutative';
    if (!same(mergeTeam(model, mergeTeam(model, a, b), c), mergeTeam(model, a, mergeTeam(model, b, c))))
      yield 'merge-not-associative';
    const merged = mergeTeam(model, a, b, c);
    if (!same(mergeTeam(model, merged, merged), merged) || merged.length > 4) yield 'merge-not-idempotent';
    if (!same(decodeTeam(model, encodeTeam(model, merged)).members, merged)) yield 'team-link-loses-answers';
    const view = compareTeam(model, merged);
    const known = Object.fromEntries(model.questions.map(({ id }) => [id, view.agreed[id] ?? 'unknown']));
    const disputed = view.questions.filter(({ voices }) => voices.length > 1);
    const settle = (list: typeof disputed, given: Record<string, string>): Record<string, string>[] =>
      list.reduce(
        (all, { question, voices }) =>
          all.flatMap((one) => voices.map(({ option }) => ({ ...one, [question]: option }))),
        [given],
      );
    const firstPart = disputed.filter(({ question }) => model.questions.find(({ id }) => id === question)?.part === 1);
    // An idea was not tried: whoever settles that it was leaves open whether it is one, unless that is disputed itself.
    const isTried = ({ stage, real = 'unknown' }: Record<string, string>) =>
      stage === 'idea' && !/unknown|not-tried/.test(real);
    const isStageDisputed = firstPart.some(({ question }) => question === 'stage');
    const verdictOf = (given: Record<string, string>) =>
      [...verdicts(isTried(given) ? { ...given, stage: 'unknown' } : given)].sort().join();
    const possible = (given: Record<string, string>) => !(isTried(given) && isStageDisputed);
    for (const shared of firstPart) {
      const matters = settle(
        firstPart.filter((other) => other !== shared),
        known,
      ).some((rest) => new Set(settle([shared], rest).filter(possible).map(verdictOf)).size > 1);
      if (matters !== shared.matters) yield 'wrong-disagreement';
    }
    if (disputed.some((shared) => !firstPart.includes(shared) && shared.matters)) yield 'wrong-disagreement';
    const joint = new Set(settle(firstPart, known).filter(possible).map(verdictOf));
    const said = merged.map(({ answers }) => (answers['stage'] === 'idea' ? 'not-tried' : answers['real']));
    const voices = view.questions.find(({ question }) => question === 'real')?.voices ?? [];
    if (
      said.some((option) => !/^(undefined|unknown)$/.test(`${option}`) && !voices.some((one) => one.option === option))
    )
      yield 'implied-answer-lost';
    const [only = ''] = joint;
    if (view.verdict !== (joint.size === 1 && !only.includes(',') ? only : undefined)) yield 'wrong-joint-verdict';
  }
}

function* checkEditions({ compileFlow, openLink }: Engine): Generator<string> {
  const first = compileFlow(flowFile('stage').flow);
  const flow = nextEdition();
  const model = compileFlow(flow);
  const open = (link: string) => openLink(model, flow.migrations, [first], link);
  const old = open(
    '#v=2&evidence=every-run&kind=our-own&people=named&real=accepted&stage=pilot&value=shown&watch=half',
  );
  const expected = {
    stage: 'pilot',
    need: 'shown',
    real: 'accepted',
    kind: 'our-own',
    owner: 'named',
    practice: 'no',
    watch: 'half',
  };
  if (!same(sorted(old.answers), sorted(expected)) || old.older?.moved.length !== 3 || old.dropped.length > 0)
    yield 'edition-loses-answers';
  if (old.older?.result.verdict !== 'sprint' || old.older.result.firstToFix?.question !== 'watch')
    yield 'old-result-changed';
  if (old.older?.changed !== false || old.older.says.length !== 1) yield 'change-not-said';
  const ruled = open('#v=2&defined=all&kind=known-product&stage=idea&value=shown');
  if (ruled.older?.result.verdict !== 'sprint' || !ruled.older.changed) yield 'change-not-said';
  const unsure = open('#v=2&people=unknown&value=unknown');
  if (!same(sorted(unsure.answers), sorted({ need: 'unknown', owner: 'unknown', practice: 'unknown' })))
    yield 'edition-loses-answers';
  if (open('#v=9&need=shown').unknownEdition !== 9 || open('#v=9&need=shown').answers['need'] !== 'shown')
    yield 'edition-loses-answers';
}
