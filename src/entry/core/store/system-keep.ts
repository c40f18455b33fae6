import { readSystem, type SystemRecord, writeSystem } from '../system.ts';
import { systemName } from './keys.ts';
import type { RecordStore } from './record-store.ts';

const [code, unread] = ['text', 'unread'];

/** What a team said of its system: kept in the browser, or for this visit where it keeps nothing. */
export class SystemKeep {
  private readonly records: RecordStore;
  private found: { text: string; system: SystemRecord | undefined } | undefined;

  constructor(records: RecordStore) {
    this.records = records;
  }

  /** The system; nothing where nobody said anything, or it cannot be read. The same for as long as nobody says anything else. */
  get system(): SystemRecord | undefined {
    const { text } = this;
    if (text === undefined) return undefined;
    if (this.found?.text !== text) this.found = { text, system: readSystem(text) };
    return this.found.system;
  }

  /** What is kept and cannot be read. */
  get damage(): string | undefined {
    const { text } = this;
    return this.records.damage(systemName) ?? (text !== undefined && !this.system ? text : undefined);
  }

  /** Whether the browser keeps it, and not only this visit. */
  get isKept(): boolean {
    return this.records.isKept(systemName);
  }

  /** Keeps a system, or takes it back; false where the browser keeps nothing. What could not be read is put aside. */
  write(system: SystemRecord | undefined): boolean {
    const { text } = this;
    const isUnread = text !== undefined && !this.system;
    this.records.setAside(systemName);
    const kept = this.records.read(systemName);
    const texts = new Map([...kept, ...(isUnread ? [[unread, text] as const] : [])]);
    if (system) texts.set(code, writeSystem(system));
    else texts.delete(code);
    return this.records.write(systemName, texts);
  }

  private get text(): string | undefined {
    return this.records.read(systemName).get(code);
  }
}
