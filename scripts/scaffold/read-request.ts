import { type KindName, schemaByKind } from '../../src/schemas/by-kind.ts';
import { itemIdPattern } from '../../src/schemas/item.ts';
import { idSchema } from '../../src/schemas/shared.ts';
import { addressOf, kinds } from '../../src/site/core/kinds.ts';
import type { Project } from '../content/project.ts';
import { didYouMean } from '../content/suggest.ts';
import { drawItemId } from './draw-item-id.ts';

const names = Object.keys(schemaByKind) as KindName[];
const usage = `Usage: npm run new -- <kind> <slug>\nKinds: ${names.join(', ')}\nAn item gets an id by lot: npm run new -- item`;

/** What to write and where, or the sentence that says why not. */
export type Request = { kind: KindName; slug: string; file: string } | { refusal: string };

/** Reads the arguments of `npm run new` and looks whether the name is free. */
export function readRequest(args: string[], { entries, strays, lockData }: Project): Request {
  const [name, given, ...others] = args;
  const slug = name === 'item' ? (given ?? drawItemId(listTaken(lockData))) : given;
  if (name === undefined || slug === undefined || others.length > 0) return { refusal: usage };
  const kind = names.find((known) => known === name);
  if (!kind) return { refusal: `There is no kind \`${name}\`${didYouMean(name, names)}\n${usage}` };
  if (!idSchema.safeParse(slug).success)
    return {
      refusal: `\`${slug}\` cannot be the name of an entry: use lower-case words joined by hyphens, such as \`poc-or-sprint\`, at most 60 characters.`,
    };

  if (kind === 'item' && !itemIdPattern.test(slug))
    return {
      refusal: `\`${slug}\` cannot be the id of an item: four signs, a consonant first, at least one digit, no vowel, no 0, 1, l or y. Leave it out, and one is drawn by lot.`,
    };

  const { folder, extension } = kinds[kind];
  const stem = `content/${folder}/${slug}.`;
  const taken = [...entries.map((entry) => entry.file), ...strays].find((file) => file.toLowerCase().startsWith(stem));
  if (taken) return { refusal: `\`${taken}\` exists already. Choose another name, or edit that file.` };
  const address = addressOf(kind, slug);
  if (lockData?.tombstones.some((tombstone) => tombstone.address === address))
    return {
      refusal: `\`${address}\` was public once, and its tombstone says what became of it. Choose another name.`,
    };
  return { kind, slug, file: `${stem}${extension}` };
}

/** Ids that some item has or had. */
const listTaken = (lock: Project['lockData']) =>
  new Set(Object.keys(lock?.items ?? {}).map((name) => name.slice(0, name.indexOf('-'))));
