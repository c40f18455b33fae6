import { describe, expect, test } from 'vitest';
import { calculators } from '../../../src/calculators/core/calculators.ts';
import { reckon, saySum } from '../../../src/calculators/core/reckon.ts';
import { elementsOf, pageAt, pages, textOf } from '../built-site.ts';

const flat = (text: string) => text.replace(/\s+/g, ' ');

describe.each(calculators)('/calculators/$slug/ without script', (calculator) => {
  const { document } = pageAt(`/calculators/${calculator.slug}/`);
  const text = flat(textOf(document as never));

  test('says that its examples are invented, and what each comes to', () => {
    expect(text).toContain('All of these numbers are invented.');
    const cells = elementsOf(document, 'td').map((cell) => textOf(cell).trim());
    for (const { values, shows } of calculator.examples) {
      expect(text).toContain(`${shows} ${saySum(calculator, values)}`);
      for (const { says } of reckon(calculator, values).values()) expect(cells).toContain(says);
    }
  });

  test('gives every formula in words', () => {
    for (const { members } of calculator.lines) for (const { words } of members) expect(text).toContain(words);
  });

  test('names every field, so that each can be found by those who only hear it', () => {
    const labels = elementsOf(document, 'label').map(({ attribs }) => attribs['for']);
    const inputs = elementsOf(document, 'input').filter(({ attribs }) => attribs['type'] === 'text');
    for (const { attribs } of inputs) expect(labels).toContain(attribs['id']);
    expect(inputs.length).toBe(calculator.fields.flatMap(({ members }) => members).length);
  });
});

test('the list of calculators has each of them, and there is a page for no other', () => {
  const listed = elementsOf(pageAt('/calculators/').document, 'a').map(({ attribs }) => attribs['href']);
  const addresses = pages.map(({ address }) => address).filter((address) => /^\/calculators\/.+/.test(address));
  expect(addresses.toSorted()).toEqual(calculators.map(({ slug }) => `/calculators/${slug}/`).toSorted());
  for (const address of addresses) expect(listed).toContain(address);
});
