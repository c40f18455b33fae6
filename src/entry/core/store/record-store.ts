import { firstIdea, keyOf, nameOf } from './keys.ts';
import { type Known, learnText, nothingKnown } from './known.ts';
import { mergeRecords } from './merge-records.ts';
import { isSame, type KeptRecord, readRecord, rewrite, type Texts, textsOf, writeRecord } from './record.ts';
import { type Clock, longAgo, timeAfter, type Writer } from './stamp.ts';

/** Where texts are kept by their key: the storage of the browser, or one of a test. */
export interface KeptTexts {
  get(key: string): string | undefined;
  /** False where it keeps nothing more. */
  set(key: string, text: string): boolean;
  remove(key: string): void;
  keys(): string[];
}

/** How texts were kept before there were records: without stamps, under the name of the record alone. */
export interface OldFormat {
  fits(name: string): boolean;
  /** What such a text says; nothing where it cannot be read. */
  read(text: string): Texts | undefined;
}

const nothing: Texts = new Map();

/**
 * The records that a browser keeps for an idea. Each open page has a store of its own, and they keep in step over the
 * storage: each remembers what it knows, merges what it finds there, and writes again what another page wrote over
 * without having heard of it. Where the storage takes nothing, what is known lasts until the page is left.
 */
export class RecordStore {
  private readonly known = new Map<string, Known>();
  /** What records say, so that whoever reads one again gets the same. */
  private readonly said = new WeakMap<KeptRecord, Texts>();
  private readonly texts: KeptTexts;
  private readonly clock: Clock;
  private readonly writer: Writer;
  private readonly formats: OldFormat[];
  private readonly idea: string;

  constructor(given: { texts: KeptTexts; clock: Clock; writer: Writer; formats: OldFormat[]; idea?: string }) {
    this.texts = given.texts;
    this.clock = given.clock;
    this.writer = given.writer;
    this.formats = given.formats;
    this.idea = given.idea ?? firstIdea;
  }

  /** What is kept under a name; empty where there is nothing, or it cannot be read. */
  read(name: string): Texts {
    const { record, damage } = this.look(name);
    if (damage) return nothing;
    const texts = this.said.get(record) ?? textsOf(record);
    this.said.set(record, texts);
    return texts;
  }

  /** The text under a name that cannot be read; nothing where all can be. */
  damage(name: string): string | undefined {
    const known = this.look(name);
    return known.damage && known[known.damage];
  }

  /** Whether the storage has all that is known under a name. */
  isKept(name: string): boolean {
    return this.look(name).isKept;
  }

  /** All names under which something is kept or was removed. */
  get names(): string[] {
    const stored = this.texts.keys().flatMap((key) => nameOf(key, this.idea) ?? []);
    return [...new Set([...stored, ...this.known.keys()])];
  }

  /**
   * Keeps these texts under a name, in place of those that were kept; false where the storage takes nothing. What
   * cannot be read is left alone. `start` is what everybody starts with: it counts as written long ago.
   */
  write(name: string, texts: Texts, { writer = this.writer, start = nothing } = {}): boolean {
    const { record, damage, isKept } = this.look(name);
    if (damage) return true;
    const base = record.size > 0 ? record : rewrite(record, start, { at: longAgo, by: 'site' });
    if (isSame(textsOf(base), texts) && base.size === record.size) return isKept;
    return this.put(name, rewrite(base, texts, { at: timeAfter(record.values(), this.clock), by: writer }));
  }

  /** Removes what cannot be read. */
  discard(name: string): void {
    const { damage } = this.look(name);
    if (damage) this.texts.remove(this.keyOfDamage(name, damage));
  }

  /** Puts back what cannot be read and was removed. */
  restoreDamage(name: string, text: string): boolean {
    return this.texts.set(this.key(name), text);
  }

  /** Puts what cannot be read where it does no harm and is not lost, and gives it. */
  setAside(name: string): string | undefined {
    const known = this.look(name);
    if (!known.damage) return undefined;
    const [key, text] = [this.keyOfDamage(name, known.damage), known[known.damage] ?? ''];
    if (this.texts.set(`${key}-unreadable`, text)) this.texts.remove(key);
    return text;
  }

  /**
   * Takes in what another page wrote, and writes again what that one had not heard of. Gives the name of the record;
   * nothing where the key is not one of this idea.
   */
  hear(key: string, text: string | null): string | undefined {
    const name = nameOf(key, this.idea);
    if (name === undefined) return undefined;
    const heard = key === this.key(name) && text !== null ? readRecord(text) : undefined;
    const known = this.look(name);
    if (heard) this.known.set(name, { ...known, record: mergeRecords(known.record, heard) });
    this.mend(name);
    return name;
  }

  /** Takes in all that other pages wrote while this one heard nothing. */
  catchUp(): void {
    for (const name of this.known.keys()) this.mend(name);
  }

  /** Writes again what is known and no longer stands in the storage. */
  private mend(name: string): void {
    const { record, text, damage } = this.look(name);
    if (!damage && record.size > 0 && writeRecord(record) !== text) this.put(name, record);
  }

  /** What is known under a name, with what the storage has of it by now. */
  private look(name: string): Known {
    const known = learnText(this.known.get(name) ?? nothingKnown, this.texts.get(this.key(name)));
    this.known.set(name, known);
    const old = this.texts.get(name);
    if (old !== known.old) this.learnOld(name, known, old);
    return this.known.get(name) ?? known;
  }

  /** Makes a part of the record of what was kept before there were records. */
  private learnOld(name: string, known: Known, old: string | undefined): void {
    const format = this.formats.find((one) => one.fits(name));
    const said = old === undefined ? undefined : format?.read(old);
    const isDamaged = old !== undefined && format !== undefined && said === undefined;
    const damage = known.damage === 'text' ? 'text' : isDamaged ? 'old' : undefined;
    this.known.set(name, { ...known, old, damage });
    if (!said || damage) return;
    const { record } = known;
    // Beside a record it can only come from an open page of an earlier release, which wrote it just now.
    const at = record.size > 0 ? timeAfter(record.values(), this.clock) : longAgo;
    this.put(name, rewrite(record, new Map([...textsOf(record), ...said]), { at, by: 'before' }));
  }

  private put(name: string, record: KeptRecord): boolean {
    const known = this.known.get(name) ?? nothingKnown;
    const text = writeRecord(record);
    const isWritten = this.texts.set(this.key(name), text);
    // A full storage still lets go of something.
    const isErased = !isWritten && textsOf(record).size === 0 && this.erase(name);
    const isKept = isWritten || isErased;
    const found = isWritten ? text : isErased ? undefined : known.text;
    this.known.set(name, { ...known, record, isKept, text: found, old: isKept ? undefined : known.old });
    if (isKept && known.old !== undefined) this.texts.remove(name);
    return isKept;
  }

  private erase(name: string): boolean {
    this.texts.remove(this.key(name));
    return this.texts.get(this.key(name)) === undefined;
  }

  private key(name: string): string {
    return keyOf(name, this.idea);
  }

  private keyOfDamage(name: string, damage: 'text' | 'old'): string {
    return damage === 'text' ? this.key(name) : name;
  }
}
