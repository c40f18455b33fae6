import type { Flow } from '../../../src/schemas/flow.ts';
import { copyOf, pick } from './flows.ts';

/** A made-up next edition of the stage quiz: one question renamed, one split, one removed, one rule changed. */
export function nextEdition(): Flow {
  const flow = copyOf('stage');
  flow.edition = 3;

  // Renamed: value is now need.
  pick(flow.questions, 'value').id = 'need';
  const rename = (when: Record<string, string[]>) => {
    const { value } = when;
    if (!value) return;
    when['need'] = value;
    delete when['value'];
  };
  for (const { skip } of flow.questions) for (const { when } of skip) rename(when);
  for (const { when } of [...flow.rules, ...flow.leanings, ...flow.pairs]) rename(when);
  for (const { fixOrder } of flow.outcomes)
    if (fixOrder.includes('value')) fixOrder.splice(fixOrder.indexOf('value'), 1, 'need');
  pick(flow.actions, 'find-who-commits').sets = { need: 'shown' };

  // Removed: evidence. Split: people into owner and practice, which takes its place.
  const [nobody, named, rehearsed] = pick(flow.questions, 'people').options;
  const evidence = pick(flow.questions, 'evidence');
  const people = pick(flow.questions, 'people');
  if (!nobody || !named || !rehearsed) throw new Error('The people question has three options.');
  people.id = 'owner';
  people.options = [nobody, { ...rehearsed, id: 'named' }];
  evidence.id = 'practice';
  evidence.options = [
    { ...named, id: 'no' },
    { ...rehearsed, id: 'yes' },
  ];
  for (const outcome of flow.outcomes) {
    const { fixOrder } = outcome;
    if (fixOrder.includes('people')) fixOrder.splice(fixOrder.indexOf('people'), 1, 'owner');
    if (fixOrder.includes('evidence')) fixOrder.splice(fixOrder.indexOf('evidence'), 1, 'practice');
    if (outcome.halfOrder)
      outcome.halfOrder = outcome.halfOrder.flatMap((id) =>
        id === 'people' ? 'practice' : id === 'evidence' ? [] : id,
      );
  }
  for (const { when } of flow.pairs)
    if (when['people']) {
      when['owner'] = when['people'];
      delete when['people'];
    }

  const renamed: Record<string, string> = { value: 'need', people: 'owner', evidence: 'practice' };
  for (const stop of flow.path) if (stop.gate) stop.gate = stop.gate.map((id) => renamed[id] ?? id);

  // A rule changed: an idea alone no longer skips the proof.
  pick(flow.rules, 'known-elsewhere').when['stage'] = ['pilot'];
  for (const id of ['kind', 'defined']) pick(flow.questions, id).skip.push({ when: { stage: ['unknown'] } });

  flow.migrations = [
    ...flow.migrations,
    {
      from: 2,
      says: 'An idea without a demo no longer skips the proof.',
      answers: [
        { question: 'value', becomes: { need: '*' }, why: 'The question has another name.' },
        {
          question: 'people',
          option: 'nobody',
          becomes: { owner: 'nobody', practice: 'no' },
          why: 'Two questions were asked as one.',
        },
        {
          question: 'people',
          option: 'named',
          becomes: { owner: 'named', practice: 'no' },
          why: 'Two questions were asked as one.',
        },
        {
          question: 'people',
          option: 'rehearsed',
          becomes: { owner: 'named', practice: 'yes' },
          why: 'Two questions were asked as one.',
        },
        { question: 'people', becomes: { owner: '*', practice: '*' }, why: 'Two questions were asked as one.' },
        { question: 'evidence', becomes: {}, why: 'It is no longer asked.' },
      ],
      outcomes: {},
    },
  ];
  return flow;
}
