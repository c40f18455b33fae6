import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toMarkdown } from '../../../src/exchange/core/exports/markdown.ts';
import { readMarkdown } from '../../../src/exchange/core/imports/read-markdown.ts';
import { linesOf } from '../../../src/text/markdown-text.ts';
import { anyPlan, hostileText, longPlan, someItem } from './items.ts';
import { readTasks } from './read-tasks.ts';

test('the box says open or done, a line below says the rest', () => {
  const ids = ['b2cd', 'b3cd', 'b4cd', 'b5cd'];
  const text = toMarkdown(
    ids.map((id) => someItem(id, { title: 'Rehearse it' })),
    {
      b3cd: { state: 'doing', owner: 'Ana', due: '2026-12-01' },
      b4cd: { state: 'done', evidence: 'https://wiki.example/a_b', checked: '2026-11-01' },
      b5cd: { state: 'not-applicable', reason: 'It has no tools.' },
    },
  );
  expect(text).toBe(`- [ ] [b2cd] Rehearse it
  <https://site.example/i/b2cd/>
  Done when: The report of the last drill names everyone who took part.
- [ ] [b3cd] Rehearse it
  <https://site.example/i/b3cd/>
  Done when: The report of the last drill names everyone who took part.
  - State: doing
  - Owner: Ana
  - Due: 2026-12-01
  - Begin by: 2026-11-30
- [x] [b4cd] Rehearse it
  <https://site.example/i/b4cd/>
  Done when: The report of the last drill names everyone who took part.
  - Evidence: <https://wiki.example/a_b>
  - Evidence from: 2026-11-01
- [x] ~~[b5cd] Rehearse it~~
  <https://site.example/i/b5cd/>
  Done when: The report of the last drill names everyone who took part.
  - State: not applicable
  - Does not apply because: It has no tools.
`);
});

test('a list says its name, its address and the day, and marks a gate; none of it disturbs the import', () => {
  const occasion = { title: 'Launch *gate*', page: 'https://site.example/checklists/launch-gate/', date: '2026-11-21' };
  const gate = someItem('b2cd', { gate: true, done: 'At most 3 of 5 * cases fail.' });
  const text = toMarkdown([gate], { b2cd: { state: 'doing', owner: 'Ana' } }, occasion);
  expect(text.split('\n').slice(0, 7)).toEqual([
    ...['## Launch \\*gate\\*', ''],
    ...['One check of <https://site.example/checklists/launch-gate/>, as of 2026-11-21.', ''],
    ...['- [ ] [b2cd] Do the thing of b2cd', '  <https://site.example/i/b2cd/>'],
    '  **Gate**, to be met before launch. Done when: At most 3 of 5 \\* cases fail.',
  ]);
  expect(readMarkdown(text, new Set(['b2cd']))).toMatchObject({
    entries: { b2cd: { state: 'doing', owner: 'Ana' } },
    problems: [],
  });
});

test('a check says for which systems it is due, and that nobody may waive it; none of it disturbs the import', () => {
  const due = [{ personal: 'yes' as const }];
  const text = toMarkdown([someItem('b2cd', { gate: true, waiver: 'never', due }), someItem('b3cd', { due })], {});
  expect(text.split('\n').filter((line) => line.includes('Done when'))).toEqual([
    '  **Gate**, to be met before launch. Due where it uses personal data. Nobody may waive this gate. Done when: The report of the last drill names everyone who took part.',
    '  Due where it uses personal data. Done when: The report of the last drill names everyone who took part.',
  ]);
  expect(readMarkdown(text, new Set(['b2cd', 'b3cd'])).problems).toEqual([]);
});

test('whatever was typed, each item stays one task with its title and its link first', () => {
  fc.assert(
    fc.property(anyPlan(hostileText), ({ items, entries }) => {
      const tasks = readTasks(toMarkdown(items, entries));
      expect(tasks.map(({ link }) => link)).toEqual(items.map(({ address }) => address));
      for (const [place, { id, title }] of items.entries()) {
        const state = entries[id]?.state;
        const task = tasks[place];
        expect(task?.title).toBe(`[${id}] ${title}`);
        expect(task?.checked).toBe(state === 'done' || state === 'not-applicable');
        expect(task?.struck).toBe(state === 'not-applicable');
      }
    }),
  );
});

test('a reader of the Markdown sees what was typed, line for line', () => {
  fc.assert(
    fc.property(hostileText, (owner) => {
      const [task] = readTasks(toMarkdown([someItem('k7m2')], { k7m2: { state: 'open', owner } }));
      const seen = linesOf(owner).join('\n');
      expect(task?.lines).toEqual(seen === '' ? [] : [`Owner: ${seen}`]);
    }),
  );
});

test('more than a hundred items are tasks', () => {
  const { items, entries } = longPlan();
  expect(readTasks(toMarkdown(items, entries))).toHaveLength(130);
});
