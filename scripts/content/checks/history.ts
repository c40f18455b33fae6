import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';

const file = 'content/ids.lock.yaml';

/** Compares the record of public names with what it held before: no line of it may ever go. */
export function checkHistory({ lock, lockData, released }: Project): Problem[] {
  if (!lockData) return [];
  return [...released].flatMap(([page, anchors]) => {
    const kept = lockData.addresses[page];
    const place = { file, ...(lock?.locate(['addresses', page], 'key') ?? { line: 1, column: 1 }) };
    const fix = 'Put the line back. A name that was public stays on record, with a tombstone if it is gone.';
    if (!kept)
      return [{ id: 'lost-address', ...place, message: `the line of \`${page}\` was taken off the record`, fix }];
    return [...anchors]
      .filter((anchor) => !kept.includes(anchor))
      .map((anchor): Problem => {
        const message = `the line of \`${page}#${anchor}\` was taken off the record`;
        return { id: 'lost-address', ...place, message, fix };
      });
  });
}
