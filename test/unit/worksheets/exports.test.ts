import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { sheetToCsv } from '../../../src/worksheets/core/to-csv.ts';
import { sheetToMarkdown } from '../../../src/worksheets/core/to-markdown.ts';
import { nothing, setValue } from '../../../src/worksheets/core/worksheet-entries.ts';
import { parseCsv } from '../exchange/parse-csv.ts';
import { sheet } from './worksheet.ts';

const hostile = [
  '=1+1',
  '# no heading',
  '- no list',
  '**bold** <b>x</b>',
  'one\ntwo, "three"',
  '1. first',
  '[x](y)',
  "'=1",
];

test('the table holds one line for each field, as a strict parser reads it', () => {
  for (const text of hostile) {
    const rows = parseCsv(sheetToCsv(sheet, setValue(nothing, 'leaves--r2--note', text)));
    expect(rows).toHaveLength(8);
    expect(rows[0]).toEqual(['Part', 'Row', 'Field', 'Entry', 'Unit']);
    expect(rows.at(-1)?.slice(0, 3)).toEqual(['Leaves', 'Leaf 2', 'Note']);
    expect(rows.at(-1)?.[3]?.replace(/^'(?='*[=+\-@])/, '')).toBe(text);
    expect(rows.flat().some((cell) => /^[=+\-@\t]/.test(cell))).toBe(false);
  }
});

test('the page keeps its form whatever is typed, and says every word of it', () => {
  const options = { date: '2026-11-21', link: 'https://example.com/readiness/technical/#tea-audit' };
  const shape = (text: string) =>
    fromMarkdown(sheetToMarkdown(sheet, setValue(nothing, 'leaves--r2--note', text), options));
  expect(textOf(shape('plain'))).toContain(`Worksheet: ${options.link}`);
  const plain = shape('plain').children.map(({ type }) => type);
  for (const text of hostile) {
    const page = shape(text);
    expect(page.children.map(({ type }) => type)).toEqual(plain);
    expect(textOf(page)).toContain(text.replace('\n', ''));
  }
});

test('it says what is empty, what is in doubt, and no row that nobody began', () => {
  const text = sheetToMarkdown(
    sheet,
    setValue(setValue(nothing, 'kettle--once--heat', '90'), 'leaves--r2--owner', 'Ana & Bo'),
    {
      date: '2026-11-21',
      link: 'https://example.com/',
    },
  );
  expect(text).toContain('- **Heat:** 90 degrees\n');
  expect(text).toContain('- **Is it full?** (empty)');
  expect(text).toContain('This looks like more than one person');
  expect(text).not.toContain('### Leaf 1');
  expect(text).toContain('- 2 needed fields are empty. Look at one entry again.');
});

function textOf(node: Nodes): string {
  if (node.type === 'html') throw new Error('This is HTML.');
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}
