import { execFileSync } from 'node:child_process';
import { parse } from 'yaml';
import { lockSchema } from '../../src/schemas/lock.ts';
import type { Addresses } from '../../src/site/addresses.ts';

const file = 'content/ids.lock.yaml';

/**
 * Every name that the lock ever held on the released line of history. On a branch that line ends where the branch
 * began, so a name may still change until it is merged. Without git, or in a shallow clone, there is less to remember.
 */
export function readReleased(root: string): Addresses {
  const released: Addresses = new Map();
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const commits = git('log', '--first-parent', '--format=%H', findReleasedTip(git), '--', file).split('\n');
    for (const commit of commits.filter(Boolean))
      addNames(
        released,
        readVersion(() => git('show', `${commit}:${file}`)),
      );
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

function readVersion(read: () => string): Record<string, string[]> {
  try {
    return lockSchema.parse(parse(read())).addresses;
  } catch {
    return {};
  }
}

function addNames(released: Addresses, names: Record<string, string[]>): void {
  for (const [page, anchors] of Object.entries(names))
    released.set(page, new Set([...(released.get(page) ?? []), ...anchors]));
}
