import { type Entry, isEmpty, readEntry, states, texts } from './entry.ts';

/** Whether a kept text cannot be read in full, so that writing over it would lose something. */
export function isDamaged(text: string | undefined): boolean {
  if (text === undefined) return false;
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return true;
  }
  if (read === null || typeof read !== 'object' || Array.isArray(read)) return true;
  const kept = read as Record<string, unknown>;
  return (
    !states.some((state) => state === kept['state']) ||
    texts.some((name) => kept[name] !== undefined && typeof kept[name] !== 'string')
  );
}

/**
 * The text to keep after a change of some fields; nothing where it says no more than an item that nobody touched.
 * `revision` is that of the item as the reader sees it: it is kept with what is entered first, and stays when more is entered later.
 */
export function changeKept(
  text: string | undefined,
  change: Partial<Entry>,
  revision: string | undefined,
): string | undefined {
  const { reason, ...entry }: Entry = { state: 'open', ...readEntry(text), ...change };
  // A reason belongs to what does not apply; beside another state it would contradict it.
  if (reason && entry.state === 'not-applicable') return writeKept({ ...entry, reason }, revision);
  return writeKept(entry, revision);
}

/** The text to keep for an entry as it is; nothing where it says no more than an item that nobody touched. */
export function writeKept(entry: Entry, revision: string | undefined): string | undefined {
  const given = Object.entries({ revision, ...entry }).filter(([, value]) => value !== undefined && value !== '');
  return isEmpty(entry) ? undefined : JSON.stringify(Object.fromEntries(given));
}

/**
 * What of the reader's own last change is lost in what another tab wrote at the same moment: the fields that it did not
 * touch, or put back to what the reader had `past`, and that yet say something else. Where both changed a field, the
 * later one counts.
 */
export function findLost(
  own: Partial<Entry>,
  before: string | undefined,
  after: string | undefined,
  past: (name: keyof Entry, value: string) => boolean = () => false,
): Partial<Entry> {
  const untouched: Entry = { state: 'open' };
  const [old, now] = [readEntry(before) ?? untouched, readEntry(after) ?? untouched];
  const lost = (Object.keys(own) as (keyof Entry)[]).filter((name) => {
    const [was, is, wanted] = [old[name] ?? '', now[name] ?? '', own[name] ?? ''];
    return is !== wanted && (was === is || past(name, is));
  });
  return Object.fromEntries(lost.map((name) => [name, own[name]]));
}
