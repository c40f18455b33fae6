import type { KeptTexts } from '../../../../src/entry/core/store/record-store.ts';
import { RecordStore } from '../../../../src/entry/core/store/record-store.ts';

interface Event {
  tab: number;
  key: string;
  text: string;
}

/**
 * Open pages over one storage, as browsers with several processes have it: each sees its own writings at once, and those
 * of the others only when it hears of them. Which page hears of what next is for the test to say.
 */
export class FakeTabs {
  readonly disk = new Map<string, string>();
  readonly stores: RecordStore[];
  private readonly waiting: Event[] = [];

  /** `clocks` has a clock for each page; they may go wrong by as much as they like. */
  constructor(clocks: (() => number)[]) {
    const views = clocks.map(() => new Map<string, string>());
    this.stores = clocks.map(
      (clock, tab) => new RecordStore({ texts: this.open(views, tab), clock, writer: 'plan', formats: [] }),
    );
    this.views = views;
  }

  private readonly views: Map<string, string>[];

  /** How many messages are still on their way. */
  get length(): number {
    return this.waiting.length;
  }

  /** Lets one of the waiting messages arrive, whichever is meant. */
  deliver(choice: number): void {
    const [event] = this.waiting.splice(choice % this.waiting.length, 1);
    if (!event) return;
    const now = this.disk.get(event.key);
    if (now !== undefined) this.views[event.tab]?.set(event.key, now);
    this.stores[event.tab]?.hear(event.key, event.text);
  }

  private open(views: Map<string, string>[], tab: number): KeptTexts {
    const view = () => views[tab] as Map<string, string>;
    return {
      get: (key) => view().get(key),
      keys: () => [...view().keys()],
      remove: (key) => view().delete(key),
      set: (key, text) => {
        view().set(key, text);
        this.disk.set(key, text);
        for (const other of views.keys()) if (other !== tab) this.waiting.push({ tab: other, key, text });
        return true;
      },
    };
  }
}
