import { isDay } from '../../../text/day.ts';
import { entryLabels } from '../exports/entry-labels.ts';
import { planFormat } from '../exports/plan-format.ts';
import { thresholdFormat } from '../exports/threshold-format.ts';
import { collectSaid, type Imported, type Said } from './imported.ts';
import { readState } from './read-state.ts';

const refuse = (says: string): Imported => ({ entries: {}, problems: [{ says }], whole: false });

/** What a plan says about items, as the site wrote it in JSON. */
export function readJson(text: string, known: ReadonlySet<string>): Imported {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('This is not JSON, or a part of it is missing.');
  }
  const { format, version, items, date } = asRecord(file);
  if (format === thresholdFormat.format)
    return refuse('This file is a sheet of a deployment threshold. Open it on the page /readiness/threshold/.');
  if (format !== planFormat.format) return refuse('This JSON file is not a plan of this site.');
  if (version !== planFormat.version)
    return refuse('This plan has a version that this page does not know. Reload the page and try again.');
  if (!Array.isArray(items)) return refuse('This plan has no list of items.');
  const made = typeof date === 'string' && isDay(date) ? { made: date } : {};
  return { ...collectSaid(items.map(readItem), known), whole: true, ...made };
}

function readItem(item: unknown): Said {
  const { id, state, revision, ...rest } = asRecord(item);
  const word = typeof state === 'string' ? state : '';
  const texts: Said['texts'] = { ...(isPlain(revision) && { revision: String(revision) }) };
  for (const [field] of entryLabels) {
    const text = rest[field];
    if (typeof text === 'string') texts[field] = text;
  }
  return { id: typeof id === 'string' ? id : '', state: readState(word), stateWord: word, texts };
}

/** Whether it is one text or number. A list of lists would overflow the stack where it becomes a text. */
const isPlain = (value: unknown) => typeof value === 'string' || typeof value === 'number';

/** The fields of a value that should be an object. */
export const asRecord = (value: unknown): Record<string, unknown> =>
  value !== null && typeof value === 'object' ? { ...value } : {};
