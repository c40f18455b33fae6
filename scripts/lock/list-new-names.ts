import type { Lock } from '../../src/schemas/lock.ts';

type Names = Pick<Lock, 'addresses' | 'editions' | 'items'>;

/** What one version of the lock has and an older one had not, one name a line: addresses by page, then editions and items. */
export function listNewNames(before: Names, after: Names): string[] {
  const pages = Object.entries(after.addresses).flatMap(([page, anchors]) => {
    const known = before.addresses[page];
    const fresh = anchors.filter((anchor) => !known?.includes(anchor)).map((anchor) => `    ${page}#${anchor}`);
    if (known && fresh.length === 0) return [];
    return [`  ${page}${known ? ', a page on record, with' : ''}`, ...fresh];
  });
  const others = (field: 'editions' | 'items') =>
    Object.keys(after[field])
      .filter((name) => before[field][name] === undefined)
      .map((name) => `    ${name}`);
  const [editions, items] = [others('editions'), others('items')];
  return [
    ...pages,
    ...(editions.length > 0 ? ['  editions of a quiz', ...editions] : []),
    ...(items.length > 0 ? ['  revisions of items', ...items] : []),
  ];
}
