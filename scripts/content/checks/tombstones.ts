import type { Tombstone } from '../../../src/schemas/lock.ts';
import { exists } from '../../../src/site/core/addresses.ts';
import type { Path } from '../parse-yaml.ts';
import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';

/** Names tombstones that do not lead a reader on. */
export function checkTombstones({ addresses, lock, lockData }: Project): Problem[] {
  const tombstones = lockData?.tombstones ?? [];
  return tombstones.flatMap((tombstone, index) => {
    const bad = (field: Path, message: string, fix: string): Problem => {
      const position = lock?.locate(['tombstones', index, ...field]) ?? { line: 1, column: 1 };
      return { id: 'bad-tombstone', file: 'content/ids.lock.yaml', ...position, message, fix };
    };
    const { address, to } = tombstone;
    const next = (successor: string) => tombstones.find((other) => other.address === successor)?.to[0];
    const number = sayNumber(tombstone);
    return [
      ...(exists(addresses, address)
        ? [
            bad(
              ['address'],
              `\`${address}\` is in use`,
              'Remove this tombstone, or give the thing that is there now an id of its own.',
            ),
          ]
        : []),
      ...(tombstones.findIndex((other) => other.address === address) < index
        ? [bad(['address'], `\`${address}\` has two tombstones`, 'Join them into one.')]
        : []),
      ...(number
        ? [bad(['to'], number, 'List in `to` where its content is now; only `withdrawn` may have none.')]
        : []),
      ...to.flatMap((successor, place) => {
        if (exists(addresses, successor)) return [];
        const fix = next(successor)
          ? `It has a tombstone itself. Write \`${next(successor)}\`.`
          : 'Name an address that exists.';
        return [bad(['to', place], `its successor \`${successor}\` does not exist`, fix)];
      }),
    ];
  });
}

function sayNumber({ became, to }: Tombstone): string | undefined {
  if (became === 'split' && to.length < 2) return `what was split has ${to.length} of at least 2 successors`;
  if ((became === 'moved' || became === 'merged') && to.length !== 1)
    return `what was ${became} has ${to.length} successors and needs 1`;
  return undefined;
}
