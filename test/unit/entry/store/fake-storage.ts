import type { KeptTexts } from '../../../../src/entry/core/store/record-store.ts';

/** A storage that takes everything, nothing more, or shows nothing at all. */
export class FakeStorage implements KeptTexts {
  readonly texts = new Map<string, string>();
  state: 'open' | 'full' | 'blocked' = 'open';

  constructor(texts: Record<string, string> = {}) {
    for (const [key, text] of Object.entries(texts)) this.texts.set(key, text);
  }

  get(key: string): string | undefined {
    return this.state === 'blocked' ? undefined : this.texts.get(key);
  }

  set(key: string, text: string): boolean {
    if (this.state !== 'open') return false;
    this.texts.set(key, text);
    return true;
  }

  remove(key: string): void {
    if (this.state !== 'blocked') this.texts.delete(key);
  }

  keys(): string[] {
    return this.state === 'blocked' ? [] : [...this.texts.keys()];
  }
}

/** A clock that goes on by one second with each look, from a day of the test's choice on. */
export function fakeClock(start = '2026-11-28T12:00:00.000Z'): () => number {
  let time = Date.parse(start);
  return () => {
    time += 1000;
    return time;
  };
}
