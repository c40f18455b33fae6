import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Entries, type Entry, states } from '../../../../src/entry/core/entry.ts';
import { readPlanLink, writePlanLink } from '../../../../src/exchange/core/link/plan-link.ts';
import { allFacts, allKinds } from '../../entry/all-systems.ts';
import { anyPlan, hostileText, listIds } from '../items.ts';

const made = '2026-11-21';
const fixtures = 'test/fixtures/plan-links';
const short = ['state', 'revision', 'owner', 'due', 'checked', 'picked'];

/** What a link keeps of entries: everything it lists is in the plan. */
const keptOf = (entries: Entries, notes: boolean): Entries =>
  Object.fromEntries(
    Object.entries(entries).map(([id, entry]) => {
      const fields = Object.entries({ ...entry, picked: 'yes' }).filter(
        ([name, text]) => text !== '' && (notes || short.includes(name)),
      );
      return [id, Object.fromEntries(fields) as unknown as Entry];
    }),
  );

const planOf = (count: number, owners: string[]): Entries =>
  Object.fromEntries(
    listIds(count).map((id, place) => [
      id,
      {
        ...{ state: states[place % 4] ?? 'open', revision: '1', owner: owners[place % owners.length] ?? '' },
        ...{ due: `2027-0${1 + (place % 9)}-15`, picked: 'yes' },
      },
    ]),
  );

describe('a link holds', () => {
  test.each([true, false])('what was entered, whatever was typed, with notes: %s', (notes) => {
    fc.assert(
      fc.property(anyPlan(hostileText), ({ entries }) => {
        const link = writePlanLink({ made, entries }, { notes });
        expect(link).toMatch(/^#v=1&[\w%=&.~-]*[\w%]$/);
        expect(readPlanLink(link)).toEqual({ made, entries: keptOf(entries, notes), problems: [] });
      }),
    );
  });

  test('what was said of the system, in every state of it', () => {
    for (const facts of allFacts) {
      const plan = { made, system: { facts, kinds: [] }, entries: { k7m2: { state: 'open' as const, picked: 'yes' } } };
      expect(readPlanLink(writePlanLink(plan))).toEqual({ ...plan, problems: [] });
    }
    for (const kinds of allKinds) {
      const plan = { system: { facts: {}, kinds }, entries: {} };
      expect(readPlanLink(writePlanLink(plan).toUpperCase())).toEqual({ ...plan, problems: [] });
    }
  });

  test('the same link for the same plan, in whatever order it was entered', () => {
    const entries = planOf(9, ['Ana', 'Bo']);
    const turned = Object.fromEntries(Object.entries(entries).reverse());
    expect(writePlanLink({ made, entries: turned })).toBe(writePlanLink({ made, entries }));
  });

  test.each([
    ['one owner', ['Ana Ruiz']],
    [
      'nine owners with long names',
      'abcdefghi'.split('').map((sign) => `Maria ${sign} Fernández-Quispe of Operations`),
    ],
    ['four owners in other scripts', ['田中 太郎', 'Ольга Иванова', 'فاطمة علي', 'Ελένη Παπαδοπούλου']],
  ])('60 items in less than 2,000 characters: %s', (_, owners) => {
    const entries = planOf(60, owners);
    const link = `https://prove-or-ship.example/plan/${writePlanLink({ made, entries })}`;
    expect(link.length).toBeLessThan(2000);
    expect(readPlanLink(new URL(link).hash)?.entries).toEqual(entries);
  });
});

describe('what becomes of links on their way', () => {
  const entries: Entries = {
    k7m2: { state: 'doing', revision: '2', owner: 'Ana & “Bo”', due: '2027-01-15', reason: 'So.', picked: 'yes' },
    t3kw: { state: 'open', picked: 'yes' },
  };
  const link = writePlanLink({ made, entries }, { notes: true });
  const whole = { made, entries, problems: [] };

  test.each([
    ['a full stop behind it', `${link}.`],
    ['a bracket and a quotation mark behind it', `${link})”`],
    ['escaped for a page', link.replaceAll('&', '&amp;')],
    ['escaped as a whole', encodeURIComponent(link.slice(1))],
    ['parts in another order', `#${link.slice(1).split('&').reverse().join('&')}`],
    ['a part twice', `${link}&t3kw=o`],
    ['capital letters in keys and codes', link.replace('k7m2=w2.0.fzs', 'K7M2=W2.0.FZS').replace('v=1', 'V=1')],
  ])('%s changes nothing', (_, mangled) => {
    expect(mangled).not.toBe(link);
    expect(readPlanLink(mangled)).toEqual(whole);
  });

  test.each([
    ['v=1&k7m2=w2.0&t3kw=o', 'k7m2: its owner is missing in the link.', 'doing'],
    ['v=1&k7m2=w..-', 'k7m2: the day it is due cannot be read in the link.', 'doing'],
    ['v=1&k7m2=w...zzzzzzz', 'k7m2: the day of its evidence cannot be read in the link.', 'doing'],
    ['v=1&k7m2=q', 'k7m2: its state in the link cannot be read. It counts as open.', 'open'],
    ['v=1&k7m2=', 'k7m2: its state in the link cannot be read. It counts as open.', 'open'],
    ['v=1&k7m2=w....5', 'k7m2: the link says more about it than this page reads.', 'doing'],
    ['v=1&k7m2=w&u.k7m2=soon', 'k7m2: “soon” is no day.', 'doing'],
    ['v=1&k7m2=w&k7m2=d', '“k7m2” is twice in the link. The first one was taken.', 'doing'],
    ['v=1&k7m2=w&r.k7m2=%E0%A4%A', '“r.k7m2=%E0%A4%A” in the link cannot be read. It was left out.', 'doing'],
    ['v=1&k7m2=w&r.t3kw=why', '“r.t3kw=why” in the link was not understood. It was left out.', 'doing'],
    ['v=1&k7m2=w&size=9', '“size=9” in the link was not understood. It was left out.', 'doing'],
    ['v=1&k7m2=w&nothing', '“nothing” in the link cannot be read. It was left out.', 'doing'],
    ['v=1&d=2026-02-30&k7m2=w', '“2026-02-30” in the link is no day. When it was made is not known.', 'doing'],
    ['v=1&sys=yynn&k7m2=w', '“yynn” in the link cannot be read. What it says of the system is not known.', 'doing'],
    ['k7m2=w', 'The start of the link is missing, so a part of it may be lost.', 'doing'],
    ['v=x&k7m2=w', '“x” is no version of a link. It was read as version 1.', 'doing'],
    [
      'v=7&k7m2=w',
      'The link has version 7, and this page reads version 1. Load the page again, then the link.',
      'doing',
    ],
  ])('%s: %s', (fragment, problem, state) => {
    const read = readPlanLink(`#${fragment}`);
    expect(read?.problems).toEqual([problem]);
    expect(read?.entries['k7m2']?.state).toBe(state);
  });

  test('any text is read without an error, and each problem is a sentence', () => {
    const part = fc.oneof(hostileText, fc.constantFrom('v=1', '&', 'k7m2=', 'o0=', 'e.k7m2=', '__proto__=1', '%', '='));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 9 }), (parts) => {
        for (const says of readPlanLink(`#${parts.join('')}`)?.problems ?? []) expect(says).toMatch(/^\S.*\.$/s);
      }),
    );
  });

  test('a link that was cut anywhere keeps what is left of it, and says that a part is missing', () => {
    for (let end = 2; end <= link.length; end += 1) {
      const read = readPlanLink(link.slice(0, end));
      // Of a link that is cut within its first parts there is nothing left to miss.
      if (end > 9 && end < link.length) expect(read?.problems.join(' ')).toContain('A part of this link is missing');
      for (const [id, { state }] of Object.entries(read?.entries ?? {}))
        if (entries[id]) expect([entries[id].state, 'open']).toContain(state);
    }
  });

  test('the link of a threshold is told, and what was measured with it is kept', () => {
    const read = readPlanLink(
      '#v=1&about=Desk&by=Ada&f=0123-4567-89AB-CDEF&g.k7m2=1.1~15&k7m2=d&s.g.t3kw=1.1&own.own-ab12=x',
    );
    expect(read?.entries).toEqual({ k7m2: { state: 'done', picked: 'yes' } });
    expect(read?.problems).toEqual([
      'This is the link of a threshold. Open it on the page of the deployment threshold.',
    ]);
  });

  test.each(['', '#', '#by-owner', '#%E0%A4%A'])('%j is no plan', (fragment) => {
    expect(readPlanLink(fragment)).toBeUndefined();
  });
});

test.each(readdirSync(fixtures))('the released link in %s still says the same', (name) => {
  const { link, plan } = JSON.parse(readFileSync(`${fixtures}/${name}`, 'utf8'));
  expect(readPlanLink(link)).toEqual({ ...plan, problems: [] });
});
