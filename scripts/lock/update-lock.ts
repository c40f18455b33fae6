import { type Document, isMap, isScalar, isSeq, parseDocument, type YAMLMap, YAMLSeq } from 'yaml';
import type { Addresses } from '../../src/site/core/addresses.ts';

const start = `# yaml-language-server: $schema=./schemas/ids-lock.schema.json
# Every public address, and the ids on it, that this site ever had. \`npm run generate\` adds new ones; nobody removes any.
# Below them each edition of a quiz and each revision of an item with the fingerprint of what it says, which never changes either.
# What is gone gets a tombstone, written by hand: see "Permanent names" in README.md.
addresses: {}
editions: {}
items: {}
tombstones: []
`;

/** Fingerprints of what was released, by name. */
export interface Fingerprints {
  editions?: ReadonlyMap<string, string>;
  items?: ReadonlyMap<string, string>;
}

/** Adds names, editions and items to the text of the lock. Never changes or removes one, keeps tombstones and comments, and sorts by name so that the order of a page does not matter. */
export function updateLock(text: string | undefined, addresses: Addresses, fingerprints: Fingerprints = {}): string {
  const document = parseDocument(text?.trim() ? text : start);
  if (document.errors.length > 0)
    throw new Error('content/ids.lock.yaml cannot be read. Run `npm run check` for the line.');
  const record = document.get('addresses');
  if (!isMap(record)) throw new Error('content/ids.lock.yaml has no `addresses`. Run `npm run check`.');

  const names = new Map([...addresses].map(([page, anchors]) => [page, new Set(anchors)]));
  for (const [page, anchor] of listBuried(document.get('tombstones')))
    names.set(page, new Set([...(names.get(page) ?? []), ...anchor]));
  for (const [page, anchors] of names) addNames(record, page, anchors);

  sortRecord(record);
  addFingerprints(document, 'editions', fingerprints.editions);
  addFingerprints(document, 'items', fingerprints.items);
  return document.toString({ lineWidth: 0 });
}

function addFingerprints(
  document: Document.Parsed,
  field: keyof Fingerprints,
  fingerprints: ReadonlyMap<string, string> = new Map(),
): void {
  if (fingerprints.size > 0 && !document.has(field)) {
    const pair = document.createPair(field, {});
    const root = document.contents as YAMLMap;
    const before = document.has('editions') ? 'editions' : 'addresses';
    root.items.splice(1 + root.items.findIndex(({ key }) => toName(key) === before), 0, pair);
  }
  const record = document.get(field);
  if (record === undefined) return;
  if (!isMap(record)) throw new Error(`\`${field}\` of content/ids.lock.yaml cannot be read. Run \`npm run check\`.`);
  for (const [name, fingerprint] of fingerprints) if (!record.has(name)) record.set(name, fingerprint);
  if (record.items.length > 0) sortRecord(record);
}

function sortRecord(record: YAMLMap): void {
  record.flow = false;
  keepFirstComment(record, record.items[0]?.key);
  sortBy(record.items, ({ key }) => toName(key));
}

/** Names that have a tombstone were public too. */
function listBuried(tombstones: unknown): [page: string, anchor: string[]][] {
  const items = isSeq(tombstones) ? tombstones.items : [];
  return items.flatMap((item) => {
    const address = isMap(item) ? item.get('address') : undefined;
    if (typeof address !== 'string') return [];
    const [page = '', ...anchor] = address.split('#');
    return [[page, anchor]];
  });
}

function addNames(record: YAMLMap, page: string, anchors: Set<string>): void {
  const known = record.get(page);
  const list = isSeq(known) ? known : new YAMLSeq();
  if (list !== known) record.set(page, list);
  keepFirstComment(list, list.items[0]);
  const recorded = new Set(list.items.map(toName));
  for (const anchor of anchors) if (!recorded.has(anchor)) list.add(anchor);
  list.flow = list.items.length === 0;
  sortBy(list.items, toName);
}

/** The parser gives a comment above the first line to the whole list; it would stay on top when that line moves. */
function keepFirstComment(collection: YAMLMap | YAMLSeq, first: unknown): void {
  if (!collection.commentBefore || !isScalar(first)) return;
  first.commentBefore = collection.commentBefore;
  collection.commentBefore = null;
}

const toName = (item: unknown) => String(isScalar(item) ? item.value : item);

function sortBy<Item>(items: Item[], nameOf: (item: Item) => string): void {
  items.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0));
}
