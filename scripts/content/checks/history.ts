import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';

const file = 'content/ids.lock.yaml';

/** Compares the record with what it held before: no line of it may ever go, and that of an edition or an item never changes. */
export function checkHistory(project: Project): Problem[] {
  return [...findLostNames(project), ...findLostEditions(project), ...findLostItems(project)];
}

function findLostNames({ lock, lockData, released }: Project): Problem[] {
  if (!lockData) return [];
  return [...released.addresses].flatMap(([page, anchors]) => {
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

function findLostEditions({ lock, lockData, released }: Project): Problem[] {
  if (!lockData) return [];
  return [...released.editions].flatMap(([name, fingerprint]): Problem[] => {
    const kept = lockData.editions[name];
    if (kept === fingerprint) return [];
    const place = { file, ...(lock?.locate(['editions', name]) ?? { line: 1, column: 1 }) };
    const message = `the line of the edition \`${name}\` was ${kept ? 'changed' : 'taken off the record'}`;
    const fix = `Write \`${name}: "${fingerprint}"\` under \`editions\`. A released edition never changes; to change the quiz, raise \`edition\` in its flow.`;
    return [{ id: 'broken-edition', ...place, message, fix }];
  });
}

function findLostItems({ lock, lockData, released }: Project): Problem[] {
  if (!lockData) return [];
  return [...released.items].flatMap(([name, fingerprint]): Problem[] => {
    const kept = lockData.items[name];
    if (kept === fingerprint) return [];
    const place = { file, ...(lock?.locate(['items', name]) ?? { line: 1, column: 1 }) };
    const message = `the line \`${name}\` of an item was ${kept ? 'changed' : 'taken off the record'}`;
    const fix = `Write \`${name}: "${fingerprint}"\` under \`items\`. To change an item, raise its \`revision\`.`;
    return [{ id: 'changed-item', ...place, message, fix }];
  });
}
