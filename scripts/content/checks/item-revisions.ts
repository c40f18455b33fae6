import { listItems, markItem, neverName, type ReadItem } from '../item-fingerprints.ts';
import type { Path } from '../parse-yaml.ts';
import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';

/** Names items that ask for something else, or say it in other words, under the number that readers already hold. */
export function checkItemRevisions(project: Project): Problem[] {
  const { lockData } = project;
  return lockData ? listItems(project).flatMap((read) => checkItem(read, lockData.items)) : [];
}

function checkItem({ entry, item }: ReadItem, recorded: Record<string, string>): Problem[] {
  const { id } = entry;
  const say = (field: Path[number], message: string, fix: string): Problem[] => [
    { id: 'changed-item', file: entry.file, ...entry.locate([field]), message, fix },
  ];
  const { revision, wording, earlier, never } = markItem(id, item);
  if (recorded[neverName(id)] !== undefined && !never)
    return say(
      'waiver',
      `anybody could waive \`${id}\` now, and sheets were signed on that nobody may`,
      'Put `waiver: never` back. Where it should be waivable after all, make it a new item, and retire this one.',
    );
  if (never && recorded[never.name] === undefined)
    return say(
      'waiver',
      `that nobody may waive \`${id}\` is not on record`,
      'Run `npm run generate`. Once it is merged, it stays so.',
    );
  const last = highest(recorded, `${id}-`);
  if (item.revision < last)
    return say(
      'revision',
      `revision ${last} is on record already`,
      `Write ${last} where it asks for the same, and ${last + 1} where it does not.`,
    );
  const kept = recorded[revision.name];
  if (kept !== undefined && kept !== revision.fingerprint)
    return say(
      'revision',
      `\`${id}\` asks for something else than revision ${item.revision} on record`,
      `Raise \`revision\` to ${item.revision + 1} and set \`wording\` to 1, or put \`gate\`, \`applies\`, \`condition\` and \`days\` back.`,
    );

  const lastWording = highest(recorded, `${revision.name}.`);
  if (item.wording < lastWording)
    return say(
      'wording',
      `wording ${lastWording} of this revision is on record already`,
      `Write ${lastWording} for the words on record, and ${lastWording + 1} for new ones.`,
    );
  if (earlier.length !== item.wording - 1)
    return say(
      item.earlier ? 'earlier' : 'wording',
      `\`earlier\` has ${earlier.length} of the ${item.wording - 1} sentences before wording ${item.wording}`,
      'Write there what `done` said in each wording of this revision before this one. Sheets were signed on these words.',
    );
  const changed = earlier.find(({ name, fingerprint }) => recorded[name] !== fingerprint);
  if (changed)
    return say(
      'earlier',
      `\`earlier\` has other words for \`${changed.name}\` than those on record`,
      'Write what `done` said in that wording, word for word; the history of the file has it.',
    );
  const words = recorded[wording.name];
  if (words === undefined)
    return say(
      'wording',
      `revision ${item.revision}, wording ${item.wording} of \`${id}\` is not on record`,
      'Run `npm run generate`. Once it is merged, these words stay under these numbers.',
    );
  if (words === wording.fingerprint) return [];
  return say(
    'done',
    `\`done\` has other words than wording ${item.wording} on record`,
    `Where it asks for the same, raise \`wording\` to ${item.wording + 1} and add the words on record to \`earlier\`. Where it does not, raise \`revision\` to ${item.revision + 1} and set \`wording\` to 1.`,
  );
}

/** The highest number on record after a start; 0 where there is none. */
function highest(recorded: Record<string, string>, start: string): number {
  const numbers = Object.keys(recorded).flatMap((name) =>
    name.startsWith(start) && /\d/.test(name.charAt(start.length))
      ? [Number.parseInt(name.slice(start.length), 10)]
      : [],
  );
  return Math.max(0, ...numbers);
}
