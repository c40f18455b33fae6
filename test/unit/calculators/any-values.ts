import fc from 'fast-check';
import { type Calculator, listFields } from '../../../src/calculators/core/calculator.ts';

/** Any numbers that the fields of a calculator take, each within what can be meant. */
export const anyValues = (calculator: Pick<Calculator, 'fields'>): fc.Arbitrary<Record<string, number>> =>
  fc.record(
    Object.fromEntries(
      listFields(calculator).map(({ name, from = 0, to = 100_000, whole }) => [
        name,
        whole ? fc.integer({ min: from, max: to }) : fc.double({ min: from, max: to, noNaN: true }),
      ]),
    ),
  );
