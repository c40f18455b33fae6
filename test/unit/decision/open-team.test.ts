import { expect, test } from 'vitest';
import { compileFlow } from '../../../src/decision/compile.ts';
import { openTeam } from '../../../src/decision/open-team.ts';
import { fitName } from '../../../src/decision/team.ts';
import { decodeTeam, encodeTeam } from '../../../src/decision/team-link.ts';
import { flowFile } from './flows.ts';
import { nextEdition } from './next-edition.ts';

const model = compileFlow(flowFile('stage').flow);
const ana = { name: 'Ana', answers: { defined: 'all', kind: 'known-product', stage: 'idea', value: 'shown' } };
const bo = { name: 'Bo', answers: { people: 'rehearsed', stage: 'live', evidence: 'no-record' } };

test('a team link of today opens as it was made', () => {
  expect(openTeam(model, [], [], encodeTeam(model, [bo, ana]))).toEqual({ members: [ana, bo], dropped: [] });
});

test('a team link of an older edition is read with its questions, and says what is different', () => {
  const flow = nextEdition();
  const opened = openTeam(compileFlow(flow), flow.migrations, [model], encodeTeam(model, [ana, bo]));
  expect(opened.members).toEqual([
    { name: 'Ana', answers: { defined: 'all', kind: 'known-product', need: 'shown', stage: 'idea' } },
    { name: 'Bo', answers: { owner: 'named', practice: 'yes', stage: 'live' } },
  ]);
  expect(opened.older).toEqual({
    says: ['An idea without a demo no longer skips the proof.'],
    moved: ['The question has another name.', 'It is no longer asked.', 'Two questions were asked as one.'],
    changed: 1,
    again: 0,
  });
});

test('a team link of an edition that nobody knows is read as one of today, and says so', () => {
  const link = encodeTeam(model, [ana]).replace('v=2', 'v=7');
  expect(openTeam(model, [], [], link)).toEqual({ members: [ana], dropped: [], unknownEdition: 7 });
});

test.each([
  ['#v=2&m=Ana:012&m=Bo:2nnnnnnnnnnn', ['Bo'], 1],
  ['#v=2&m=Ana:9nnnnnnnnnnn', [], 1],
  ['#v=2&m=Kim:nnnunnnnnnnn', [], 1],
  ['#v=2&m=%E0%A4%A:2nnnnnnnnnnn&m=Bo:2nnnnnnnnnnn&x', ['Bo'], 2],
  ['#v=2&m=Ana%3A2nnnnnnnnnnn', ['Ana'], 0],
  ['#v=2&m=a%3A12:2nnnnnnnnnnn', ['a:12'], 0],
  ['#m=Ana:2NNNNNNNNNNN', [], 1],
  ['#v=2', [], 0],
])('%s keeps who can be read', (link, names, dropped) => {
  const opened = openTeam(model, [], [], link);
  expect(opened.members.map(({ name }) => name)).toEqual(names);
  expect(opened.dropped).toHaveLength(dropped);
});

test.each([
  [' Ana \n Lee ', 'Ana Lee'],
  ['x'.repeat(60), 'x'.repeat(40)],
  ['\ud83d\ude00'.repeat(60), '\ud83d\ude00'.repeat(8)],
  [`${'x'.repeat(39)}\ud83d\ude00`, 'x'.repeat(39)],
  ['a\ud83d b', 'a b'],
  ['\u202eanA', 'anA'],
  ['👩‍💻 Bo', '👩‍💻 Bo'],
])('the name %j fits a link as %j', (name, fit) => {
  expect(fitName(name)).toBe(fit);
  expect(fitName(fit)).toBe(fit);
});

test('a link holds nothing that a chat or Markdown would cut off, and is short enough for twelve', () => {
  const names = ["(a) *b* _c_ ~d~ 'e'!", '字'.repeat(40), '😀'.repeat(40), '!'.repeat(60), 'é'.repeat(60)];
  const team = Array.from({ length: 12 }, (_, place) => ({
    name: `${names[place % 5]}${place}`,
    answers: ana.answers,
  }));
  const link = encodeTeam(
    model,
    team.map((one, place) => ({
      ...one,
      answers: { ...one.answers, people: ['nobody', 'named', 'rehearsed'][place % 3] ?? '' },
    })),
  );
  expect(link).toMatch(/^#v=2(&m=[\w%.-]*:[0-9nu]{12})+$/);
  expect(link.length).toBeLessThan(1900);
  expect(decodeTeam(model, link).dropped).toEqual([]);
});
