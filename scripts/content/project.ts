import { type Lock, lockSchema } from '../../src/schemas/lock.ts';
import { type Addresses, listAddresses } from '../../src/site/core/addresses.ts';
import { guidesHub } from '../../src/site/core/guide-shelves.ts';
import { addressOf } from '../../src/site/core/kinds.ts';
import type { Released } from '../lock/read-released.ts';
import { toAddressed } from './addressed-entries.ts';
import { jsonSchemaByKind } from './editor-schemas.ts';
import { isWhole } from './is-whole.ts';
import { listHeadings } from './parse-markdown.ts';
import { type Content, type Parsers, readContent } from './read-content.ts';
import type { Files } from './read-files.ts';

/** The content and all that a rule may compare it with. */
export interface Project extends Content {
  /** The day it is, as YYYY-MM-DD. */
  today: string;
  addresses: Addresses;
  /** Anchors that headings in Markdown bodies give, by page. Their wording makes them, so no entry may promise them. */
  headings: Addresses;
  /** Nothing where the file is broken; other rules say so. */
  lockData: Lock | undefined;
  awaitedAddresses: string[];
  released: Released;
  publicFiles: Set<string>;
}

const nothingReleased: Released = { addresses: new Map(), editions: new Map(), items: new Map() };

/** Reads the content and computes what exists. */
export function readProject(
  files: Files,
  today: string,
  released: Released = nothingReleased,
  parsers?: Parsers,
): Project {
  const content = readContent(files, parsers);
  const lock = lockSchema.safeParse(content.lock ? content.lock.value : { addresses: {} });
  const lockData = lock.success && content.lock?.readable !== false ? lock.data : undefined;
  const awaited = content.awaited?.value;
  const inside = (folder: string) =>
    [...files.keys()].filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length));

  // Until a file can be read as what it should be, everything it ever held counts as still there.
  const recorded = listUnburied(lockData);
  const addresses = listAddresses(inside('src/pages/'), toAddressed(content, recorded));
  for (const entry of content.entries) {
    const own = addressOf(entry.kind, entry.id).split('#')[0] ?? '';
    const pages = entry.kind === 'guide' || entry.kind === 'rescue' ? [own, guidesHub] : [own];
    if (!entry.readable || !isWhole(jsonSchemaByKind[entry.kind], entry.value))
      for (const page of pages) for (const anchor of recorded[page] ?? []) addresses.get(page)?.add(anchor);
  }
  return {
    ...content,
    today,
    addresses,
    headings: new Map(
      content.entries.flatMap(({ kind, id, body }) =>
        body ? [[addressOf(kind, id), new Set(listHeadings(body).map((heading) => heading.id))]] : [],
      ),
    ),
    lockData,
    released,
    awaitedAddresses: Array.isArray(awaited) ? awaited.map(String) : [],
    publicFiles: new Set(inside('public')),
  };
}

/** Names on record without those that a tombstone answers for. */
function listUnburied(lock: Lock | undefined): Record<string, string[]> {
  const buried = new Set(lock?.tombstones.map(({ address }) => address));
  const pages = Object.entries(lock?.addresses ?? {}).filter(([page]) => !buried.has(page));
  return Object.fromEntries(
    pages.map(([page, anchors]) => [page, anchors.filter((anchor) => !buried.has(`${page}#${anchor}`))]),
  );
}
