import { execFileSync } from 'node:child_process';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Lock } from '../../src/schemas/lock.ts';
import type { Addresses } from '../../src/site/core/addresses.ts';

const file = 'content/ids.lock.yaml';

/** What the lock held in earlier versions of the project. */
export interface Released {
  addresses: Addresses;
  /** Editions by the name of their file, with the first fingerprint that each had. */
  editions: ReadonlyMap<string, string>;
  /** Revisions and wordings of items, with the first fingerprint that each had. */
  items: ReadonlyMap<string, string>;
}

/**
 * Every name, every edition and every revision of an item that the lock ever held on the released line of history. On a branch that line ends where the branch
 * began, so a name may still change until it is merged. Without git, or in a shallow clone, there is less to remember.
 */
export function readReleased(root: string): Released {
  const released = {
    addresses: new Map() as Addresses,
    editions: new Map<string, string>(),
    items: new Map<string, string>(),
  };
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const commits = git('log', '--first-parent', '--format=%H', findReleasedTip(git), '--', file).split('\n');
    for (const commit of commits.filter(Boolean)) {
      const { addresses, editions, items } = readVersion(() => git('show', `${commit}:${file}`));
      addNames(released.addresses, addresses);
      // The newest version comes first, so what stays in the end is the oldest.
      for (const [name, fingerprint] of Object.entries(editions)) released.editions.set(name, fingerprint);
      for (const [name, fingerprint] of Object.entries(items)) released.items.set(name, fingerprint);
    }
  } catch {
    return released;
  }
  return released;
}

/** The newest commit that counts as released: where this branch left the main one, or the newest of the main one itself. */
function findReleasedTip(git: (...args: string[]) => string): string {
  for (const main of ['origin/main', 'main']) {
    try {
      return git('merge-base', main, 'HEAD').trim();
    } catch {
      // There is no such branch here; the next one may exist.
    }
  }
  return 'HEAD';
}

const nothing = { addresses: {}, editions: {}, items: {} };
const marks = z.record(z.string(), z.string()).catch({});
const namesSchema = z.object({
  addresses: z.record(z.string(), z.array(z.string())).catch({}),
  editions: marks,
  items: marks,
});

// A version of the past fits the schema of its day, so of each only the names are read, and no more is asked of it.
function readVersion(read: () => string): Pick<Lock, 'addresses' | 'editions' | 'items'> {
  try {
    return namesSchema.parse(parse(read()));
  } catch {
    return nothing;
  }
}

function addNames(released: Addresses, names: Record<string, string[]>): void {
  for (const [page, anchors] of Object.entries(names))
    released.set(page, new Set([...(released.get(page) ?? []), ...anchors]));
}
