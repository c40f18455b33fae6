import { webcrypto } from 'node:crypto';
import fc from 'fast-check';
import type { ChosenGate } from '../../../src/entry/core/gate.ts';
import { type SystemRecord, systemFacts, systemKinds } from '../../../src/entry/core/system.ts';
import { tidy } from '../../../src/threshold/core/canonical.ts';
import { findFingerprint } from '../../../src/threshold/core/fingerprint.ts';
import type { Threshold } from '../../../src/threshold/core/model.ts';
import { sortGates } from '../../../src/threshold/core/model.ts';
import { type OwnGate, ownLimits, sortOwn } from '../../../src/threshold/core/own-gate.ts';
import { hostileText } from '../exchange/items.ts';
import { fiveOf, someGate } from './gates.ts';

/** The page on which sheets are made. */
export const page = 'https://site.example/readiness/threshold/';

/** Checks of all gaps, with and without a measure. */
export const items = new Map(
  (['technical', 'data', 'organizational', 'governance'] as const).flatMap((gap, place) =>
    [
      someGate(`k${place + 2}aa`, { gap }),
      someGate(`k${place + 2}bb`, { gap, revision: 2, condition: fiveOf('at-most'), until: 'A change.' }),
      someGate(`k${place + 2}cc`, {
        gap,
        wording: 3,
        condition: { ...fiveOf('at-least'), percentile: 95, window: 'one hour' },
      }),
    ].map((item) => [item.id, item] as const),
  ),
);

/** The fingerprint as a browser makes it. */
export const fingerprintOf = (threshold: Threshold): Promise<string> =>
  findFingerprint(threshold, (bytes) => webcrypto.subtle.digest('SHA-256', bytes));

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybeDay = fc.oneof(fc.constant(''), day);
const maybeText = fc.oneof(fc.constant(''), hostileText);
const value = fc.oneof(fc.integer(), fc.double({ noDefaultInfinity: true, noNaN: true })).map((number) => number + 0);
const version = fc.integer({ min: 1, max: 999_999 });

const anyGate = (id: string): fc.Arbitrary<ChosenGate> =>
  fc.record(
    { id: fc.constant(id), revision: version, wording: version, value, note: maybeText },
    { requiredKeys: ['id', 'revision', 'wording'] },
  );

const anySystem: fc.Arbitrary<SystemRecord> = fc.record({
  facts: fc
    .tuple(...systemFacts.map((fact) => fc.constantFrom(['yes', fact], ['no', fact], ['', fact])))
    .map((all) => Object.fromEntries(all.flatMap(([answer, fact]) => (answer ? [[fact, answer]] : [])))),
  kinds: fc.subarray([...systemKinds]),
});

/** A sentence or a unit, as a sheet holds it. */
const tidied = (most: number) =>
  hostileText.map((text) => tidy(tidy(text).slice(0, most))).filter((text) => text !== '' && text.isWellFormed());

const anyOwn: fc.Arbitrary<OwnGate[]> = fc.uniqueArray(
  fc.record(
    {
      id: fc.stringMatching(/^own-[a-z0-9]{4,12}$/),
      gap: fc.constantFrom('technical', 'data', 'organizational', 'governance'),
      done: tidied(ownLimits.sentence),
      days: fc.integer({ min: 1, max: ownLimits.days }),
      condition: fc.record({
        operator: fc.constantFrom('at-most', 'at-least', 'less-than', 'more-than', 'exactly'),
        value,
        unit: fc.oneof(fc.constant(''), tidied(ownLimits.unit)),
      }),
    },
    { requiredKeys: ['id', 'gap', 'done', 'days'] },
  ),
  { selector: ({ id }) => id, maxLength: 3 },
);

/** Any threshold over some of these checks and one that is unknown, in the order of the site, in texts as hostile as readers type them. */
export const anyThreshold: fc.Arbitrary<Threshold> = fc
  .shuffledSubarray([...items.keys(), 'zzz9'])
  .chain((ids) => fc.tuple(...ids.map(anyGate)))
  .chain((gates) =>
    fc.record(
      {
        ...{ about: maybeText, decider: maybeText, fixed: maybeDay, decides: maybeDay },
        gates: fc.constant(sortGates(gates, items)),
        asked: fc.option(fc.record({ system: anySystem, own: anyOwn })),
      },
      { requiredKeys: ['about', 'decider', 'fixed', 'decides', 'gates', 'asked'] },
    ),
  )
  // Sheets of version 1 do not say what the system is like, and have no gates of one's own.
  .map(({ asked, ...threshold }) => ({
    ...threshold,
    ...(asked && { system: asked.system, ...(asked.own.length > 0 && { own: sortOwn(asked.own) }) }),
  }));

/** A threshold of one gate for each gap. */
export const plain: Threshold = {
  ...{ about: 'Mail desk 0.9', decider: 'Ada', fixed: '2026-05-15', decides: '2026-06-24' },
  gates: [
    { id: 'k2bb', revision: 2, wording: 1, value: 60 },
    { id: 'k3aa', revision: 1, wording: 1, note: 'Also on Sundays.' },
    { id: 'k4cc', revision: 1, wording: 3, value: 2.5 },
    { id: 'k5aa', revision: 1, wording: 1 },
  ],
};
