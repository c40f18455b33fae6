import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanEntry } from '../../../src/entry/core/change-entry.ts';
import { type Entry, texts } from '../../../src/entry/core/entry.ts';
import { type Choice, mergeEntry } from '../../../src/plan/core/merge-entries.ts';
import { anyEntry, hostileText } from '../exchange/items.ts';

/** An entry as a browser gives it back: fields that are empty are left out. */
const asKept = (entry: Entry): Entry => cleanEntry(entry, undefined) ?? { state: 'open' };

const mine: Entry = { state: 'doing', revision: '1', owner: 'Ana', evidence: 'mine', checked: '2026-11-01' };

describe('what is kept of two entries', () => {
  test.each<[string, Entry | undefined, Partial<Entry>, Choice, Entry | undefined]>([
    ['mine as it is', mine, { state: 'done', owner: 'Bo' }, 'mine', mine],
    ['nothing where it stays out', undefined, { state: 'done' }, 'mine', undefined],
    ['theirs where I have none', undefined, { state: 'done' }, 'fill', { state: 'done', picked: 'yes' }],
    [
      'only what mine lacks',
      mine,
      { state: 'done', revision: '2', owner: 'Bo', due: '2027-01-01', evidence: 'theirs', checked: '2026-12-01' },
      'fill',
      { ...mine, due: '2027-01-01', picked: 'yes' },
    ],
    [
      'all that theirs says',
      mine,
      { state: 'done', revision: '2', owner: 'Bo', evidence: 'theirs' },
      'theirs',
      { state: 'done', revision: '2', owner: 'Bo', evidence: 'theirs', picked: 'yes' },
    ],
    ['what theirs leaves out', mine, { state: 'done' }, 'theirs', { ...mine, state: 'done', picked: 'yes' }],
    [
      'the day of my evidence, where theirs names none',
      mine,
      { checked: '2026-12-01' },
      'theirs',
      { ...mine, state: 'open', picked: 'yes' },
    ],
    [
      'a waiver as a whole',
      { state: 'open', waived: 'Mine', approver: 'Ana' },
      { waived: 'Theirs', until: '2027-01-01' },
      'theirs',
      { state: 'open', waived: 'Theirs', until: '2027-01-01', picked: 'yes' },
    ],
    [
      'half a waiver, as nobody approved the other half',
      { state: 'open', waived: 'Mine' },
      { approver: 'Bo', control: 'Two on call' },
      'fill',
      { state: 'open', waived: 'Mine', picked: 'yes' },
    ],
    [
      'a reason beside its state alone',
      { state: 'not-applicable', reason: 'No agent.' },
      { state: 'done' },
      'theirs',
      { state: 'done', picked: 'yes' },
    ],
    [
      'my reason where theirs gives none',
      { state: 'not-applicable', reason: 'No agent.' },
      { state: 'not-applicable' },
      'theirs',
      { state: 'not-applicable', reason: 'No agent.', picked: 'yes' },
    ],
    [
      'their reason where I gave none',
      { state: 'not-applicable' },
      { state: 'not-applicable', reason: 'No agent.' },
      'fill',
      { state: 'not-applicable', reason: 'No agent.', picked: 'yes' },
    ],
  ])('%s', (_, own, theirs, choice, expected) => {
    expect(mergeEntry(own, { state: 'open', ...theirs }, choice)).toEqual(expected);
  });

  const anyOne = anyEntry(hostileText).map(asKept);

  test('filling changes nothing that mine says', () => {
    fc.assert(
      fc.property(anyOne, anyOne, (own, theirs) => {
        const merged = mergeEntry(own, theirs, 'fill');
        expect(merged).toMatchObject({ ...own, picked: 'yes' });
      }),
    );
  });

  test('taking over the same entry twice, or my own, changes nothing', () => {
    fc.assert(
      fc.property(anyOne, anyOne, fc.constantFrom<Choice>('fill', 'theirs'), (own, theirs, choice) => {
        const merged = mergeEntry(own, theirs, choice);
        expect(mergeEntry(merged, theirs, choice)).toEqual(merged);
        expect(mergeEntry(own, own, choice)).toEqual({ ...own, picked: 'yes' });
        expect(mergeEntry(undefined, theirs, choice)).toEqual({ ...theirs, picked: 'yes' });
      }),
    );
  });

  test('no choice makes up a text, and a waiver is never made of two', () => {
    fc.assert(
      fc.property(anyOne, anyOne, fc.constantFrom<Choice>('fill', 'theirs', 'mine'), (own, theirs, choice) => {
        const merged = mergeEntry(own, theirs, choice);
        const waiverOf = (entry: Entry | undefined) =>
          JSON.stringify([entry?.waived, entry?.approver, entry?.until, entry?.control]);
        expect([waiverOf(own), waiverOf(theirs)]).toContain(waiverOf(merged));
        for (const name of texts)
          if (name !== 'picked') expect([own[name], theirs[name], undefined]).toContain(merged?.[name]);
      }),
    );
  });
});
