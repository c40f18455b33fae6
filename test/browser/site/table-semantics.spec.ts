import { expect, type Page, test } from '@playwright/test';
import { comparison } from './site-pages.ts';

interface SpokenTable {
  name: string;
  rows: { role: string; text: string }[][];
}

/** The tables of a page as assistive technology gets them: the cells of each row with everything said in them. */
async function listenToTables(page: Page): Promise<SpokenTable[]> {
  const browser = await page.context().newCDPSession(page);
  const { nodes } = await browser.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  type Node = (typeof nodes)[number];
  const childrenOf = (node: Node): Node[] => (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  const below = (node: Node, role: string): Node[] =>
    childrenOf(node).flatMap((child) => (child.role?.value === role ? [child] : below(child, role)));
  const say = (node: Node): string =>
    node.role?.value === 'StaticText' ? String(node.name?.value) : childrenOf(node).map(say).join(' ');
  const cells = ['columnheader', 'rowheader', 'cell'];
  const cellsOf = (row: Node): Node[] =>
    childrenOf(row).flatMap((child) => (cells.includes(String(child.role?.value)) ? [child] : cellsOf(child)));
  const root = nodes[0];
  return (root ? below(root, 'table') : []).map((table) => ({
    name: String(table.name?.value),
    rows: below(table, 'row').map((row) =>
      cellsOf(row).map((cell) => ({ role: String(cell.role?.value), text: say(cell) })),
    ),
  }));
}

/** Opens the comparison with the lines that are folded at first. */
async function openTables(page: Page): Promise<void> {
  await page.goto(comparison);
  await page.getByText(/^Show all \d+ lines$/).click();
}

for (const [device, width] of [
  ['a wide screen', 1280],
  ['a phone', 360],
] as const) {
  test(`a comparison is a table with heads to assistive technology on ${device}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openTables(page);
    const tables = await listenToTables(page);
    expect(tables).toHaveLength(2);
    for (const { name, rows } of tables) {
      expect(name).not.toBe('');
      const [heads = [], ...lines] = rows;
      expect(heads.map(({ role }) => role)).toEqual(['columnheader', 'columnheader', 'columnheader']);
      for (const { text } of heads) expect(text).not.toBe('');
      expect(lines.length).toBeGreaterThanOrEqual(5);
      for (const line of lines) expect(line.map(({ role }) => role)).toEqual(['rowheader', 'cell', 'cell']);
    }
  });

  test(`no cell repeats the name of its side aloud on ${device}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openTables(page);
    const cells = await page
      .locator('table.sides td')
      .evaluateAll((all) => all.map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()));
    const spoken = (await listenToTables(page)).flatMap(({ rows }) =>
      rows.flatMap((row) =>
        // A link in the middle of a sentence is a piece of its own, and what follows it begins with its comma.
        row.filter(({ role }) => role === 'cell').map(({ text }) => text.replace(/\s+(?=[\s,.])/g, '').trim()),
      ),
    );
    expect(spoken).toEqual(cells);
  });
}

test('tables say their roles again, since Safari forgets them once cells are blocks', async ({ page }) => {
  await page.goto(comparison);
  const roles = {
    table: 'table',
    'thead, tbody': 'rowgroup',
    tr: 'row',
    td: 'cell',
    'th[scope=col]': 'columnheader',
    'th[scope=row]': 'rowheader',
  };
  const table = page.locator('table.sides');
  for (const [selector, role] of Object.entries(roles)) {
    const parts = selector === 'table' ? table : table.locator(selector);
    expect(await parts.count(), selector).toBeGreaterThan(0);
    expect(new Set(await parts.evaluateAll((all) => all.map((part) => part.getAttribute('role')))), selector).toEqual(
      new Set([role]),
    );
  }
});
