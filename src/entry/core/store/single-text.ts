import type { OldFormat, RecordStore } from './record-store.ts';

/** The part of a record that holds no more than one text. */
const part = 'text';

/** A record that holds one text: reads it, keeps another one (false where the browser keeps nothing), or removes it. */
export class SingleText {
  private readonly records: RecordStore;
  private readonly name: string;

  constructor(records: RecordStore, name: string) {
    this.records = records;
    this.name = name;
  }

  get text(): string | undefined {
    return this.records.read(this.name).get(part);
  }

  write(text: string | undefined): boolean {
    return this.records.write(this.name, new Map(text ? [[part, text]] : []));
  }

  /** Whether the storage has it, and not only this visit. */
  get isKept(): boolean {
    return this.records.isKept(this.name);
  }
}

/** How single texts were kept before there were records: as they are. */
export const oldTexts = (...names: string[]): OldFormat => ({
  fits: (name) => names.includes(name),
  read: (text) => new Map(text ? [[part, text]] : []),
});
