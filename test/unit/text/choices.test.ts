import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readChoices, writeChoices } from '../../../src/text/choices.ts';

const offered = { taste: ['', 'green', 'black tea'], size: ['', 'small', '100%'] };
const none = { taste: '', size: '' };

describe('choices in an address', () => {
  test.each([
    ['', none, []],
    ['?taste=green', { ...none, taste: 'green' }, []],
    ['?size=small&taste=black+tea&from=mail', { taste: 'black tea', size: 'small' }, []],
    ['?taste=', none, []],
    ['?taste=GREEN', none, ['taste=GREEN']],
    ['?taste=constructor&size=2', none, ['taste=constructor', 'size=2']],
    ['?taste=red&size=small', { ...none, size: 'small' }, ['taste=red']],
  ])('%s', (query, filter, unknown) => {
    const read = readChoices(query, offered);
    expect(read.filter).toEqual(filter);
    expect(read.problems).toEqual(
      unknown.map((said) => `The address says “${said}”, which is not known here, so it hides nothing.`),
    );
  });

  test.each([
    ['?q=warm+cup&taste=green', 'warm cup'],
    ['?q=%20%20warm%20', 'warm'],
    ['?q=', ''],
    ['?q=%E0%A4%A', '\uFFFD%A'],
  ])('any words are a choice where nothing is listed: %s', (query, q) => {
    const { filter, problems } = readChoices(query, { ...offered, q: undefined });
    expect(filter.q).toBe(q);
    expect(problems).toEqual([]);
  });

  test('what is written is read again, in the order of the lists, and no choice writes nothing', () => {
    expect(writeChoices(none)).toBe('');
    expect(writeChoices({ taste: 'black tea', size: 'small' })).toBe('?taste=black+tea&size=small');
    const all = fc.record({ taste: fc.constantFrom(...offered.taste), size: fc.constantFrom(...offered.size) });
    fc.assert(
      fc.property(all, (filter) => {
        expect(readChoices(writeChoices(filter), offered)).toEqual({ filter, problems: [] });
      }),
    );
  });
});
