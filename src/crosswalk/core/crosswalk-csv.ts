import { toCsv } from '../../text/csv.ts';
import type { CrossedFramework, CrossedItem } from './build-crosswalk.ts';

/** The columns of the table, in their order. A promise: sheets and scripts read them. */
const columns = [
  ...['framework', 'name', 'edition', 'control', 'about', 'requirements'],
  ...['item', 'title', 'gap', 'gate', 'checklists', 'address'],
];

/** The crosswalk as a table: a line for each control and check that stand beside each other, then for each control and each check that stands alone. */
export function toCrosswalkCsv(frameworks: CrossedFramework[], site: string): string {
  const rows = frameworks.flatMap((framework) => {
    const of = [framework.id, framework.short, framework.edition];
    return [
      ...framework.controls.flatMap(({ id, says, items }) =>
        items.length > 0
          ? items.map(({ item, requirements }) => [...of, id, says, requirements.join(' '), ...cellsOf(item, site)])
          : [[...of, id, says, '', '', '', '', '', '', '']],
      ),
      ...framework.without.map((item) => [...of, '', '', '', ...cellsOf(item, site)]),
    ];
  });
  return toCsv([columns, ...rows]);
}

const cellsOf = ({ id, title, gap, gate, checklists, address }: CrossedItem, site: string) => [
  ...[id, title, gap, gate ? 'yes' : 'no', checklists.join(' '), site + address],
];
