import { type Check, CheckRow } from '../../../entry/browser/check-row.ts';
import type { Own } from '../../../entry/browser/open-own.ts';
import { readCheck } from '../../../entry/browser/read-check.ts';
import type { EntryStore } from '../../../entry/core/store/entry-store.ts';
import type { FilteredItem } from '../../core/filter-items.ts';

/** One check of the list, as its page has it. */
export class ListRow extends CheckRow implements FilteredItem {
  readonly address: string;
  readonly role: string;
  readonly gap: string;

  private readonly leavesOut: boolean;

  /** `leavesOut` says whether the list hides what is not due for the system. */
  constructor(
    element: HTMLElement,
    { kept, own, leavesOut }: { kept: EntryStore; own: Own; leavesOut: boolean },
    told: (isKept: boolean) => void,
  ) {
    const { id } = element;
    const link = element.querySelector<HTMLAnchorElement>('h3 a, h4 a');
    const { role = '', gap = '' } = element.dataset;
    const check = own.heed(readCheck(element, id, link?.textContent ?? ''));
    const write = (put: () => boolean) => {
      const isKept = put();
      this.show();
      told(isKept);
    };
    super(element, check, kept, {
      system: own.system,
      change: (change) => write(() => kept.change(id, change)),
      startAnew: () => write(() => kept.put(id, undefined)),
    });
    const copy = element.querySelector('.copy-link');
    if (copy) copy.ariaLabel = `Copy link: ${check.title}`;
    this.address = link?.getAttribute('href') ?? '';
    this.role = role;
    this.gap = gap;
    this.leavesOut = leavesOut;
  }

  get title(): string {
    return this.check.title;
  }

  get gate(): boolean {
    return this.check.gate;
  }

  get systems(): Check['applies'] {
    return this.check.applies;
  }

  /** Whether the list hides it unless the reader asks for all. */
  get isLeftOut(): boolean {
    return this.leavesOut && this.notDue !== undefined;
  }
}
