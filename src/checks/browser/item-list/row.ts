import { CheckRow } from '../../../entry/browser/check-row.ts';
import { readCheck } from '../../../entry/browser/read-check.ts';
import type { EntryStore } from '../../../entry/core/store/entry-store.ts';
import type { Item } from '../../../schemas/item.ts';
import type { FilteredItem } from '../../core/filter-items.ts';

/** One check of the list, as its page has it. */
export class ListRow extends CheckRow implements FilteredItem {
  readonly address: string;
  readonly role: string;
  readonly systems: Item['applies'];

  constructor(element: HTMLElement, kept: EntryStore, told: (isKept: boolean) => void) {
    const { id } = element;
    const link = element.querySelector<HTMLAnchorElement>('h3 a');
    const { role = '', systems = '' } = element.dataset;
    const check = readCheck(element, id, link?.textContent ?? '');
    const write = (put: () => boolean) => {
      const isKept = put();
      this.show();
      told(isKept);
    };
    super(element, check, kept, {
      change: (change) => write(() => kept.change(id, change)),
      startAnew: () => write(() => kept.put(id, undefined)),
    });
    this.address = link?.getAttribute('href') ?? '';
    this.role = role;
    this.systems = systems.split(' ') as Item['applies'];
  }

  get title(): string {
    return this.check.title;
  }

  get gate(): boolean {
    return this.check.gate;
  }
}
