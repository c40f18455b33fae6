import { parseArgs } from 'node:util';
import { type KindName, schemaByKind } from '../../src/schemas/by-kind.ts';
import { comparisonSchema } from '../../src/schemas/comparison.ts';
import { itemIdPattern } from '../../src/schemas/item.ts';
import { idSchema } from '../../src/schemas/shared.ts';
import { addressOf, kinds } from '../../src/site/core/kinds.ts';
import { jsonSchemaByKind } from '../content/editor-schemas.ts';
import type { Project } from '../content/project.ts';
import { didYouMean } from '../content/suggest.ts';
import { drawItemId } from './draw-item-id.ts';
import { listNames } from './write-fields.ts';

const names = Object.keys(schemaByKind) as KindName[];
const usage = [
  'Usage: npm run new -- <kind> <slug>',
  `Kinds: ${names.join(', ')}`,
  'An item gets an id by lot: npm run new -- item',
  'With optional fields, such as a chart: npm run new -- guide my-slug --with chart',
  'From a comparison that is there: npm run new -- comparison a-vs-b --like c-vs-d',
].join('\n');

/** What an author asked for. */
export interface Wish {
  kind: KindName;
  slug: string;
  /** The entry to start from. */
  like: unknown;
  /** Optional fields to write out. */
  wanted: ReadonlySet<string>;
}

/** What to write and where, or the sentence that says why not. */
export type Request = (Wish & { file: string }) | { refusal: string };

/** Reads the arguments of `npm run new` and looks whether the name is free. */
export function readRequest(args: string[], project: Project): Request {
  const { lockData } = project;
  const { positionals, values, refusal } = readArguments(args);
  const [name, given, ...others] = positionals;
  const slug = name === 'item' ? (given ?? drawItemId(listTaken(lockData))) : given;
  if (refusal || name === undefined || slug === undefined || others.length > 0) return { refusal: usage };
  const kind = names.find((known) => known === name);
  if (!kind) return { refusal: `There is no kind \`${name}\`${didYouMean(name, names)}\n${usage}` };
  const named = readName(kind, slug, project);
  if ('refusal' in named) return named;
  const wanted = readWanted(kind, values.with);
  if ('refusal' in wanted) return wanted;
  const like = readLike(kind, values.like, project);
  return 'refusal' in like ? like : { kind, slug, ...named, ...wanted, ...like };
}

function readArguments(args: string[]) {
  try {
    const options = { like: { type: 'string' }, with: { type: 'string' } } as const;
    return { ...parseArgs({ args, options, allowPositionals: true }), refusal: false };
  } catch {
    return { positionals: [], values: {} as { like?: string; with?: string }, refusal: true };
  }
}

/** Where the entry goes, if its name can be one and is free. */
function readName(
  kind: KindName,
  slug: string,
  { entries, strays, lockData }: Project,
): { file: string } | { refusal: string } {
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
  return { file: `${stem}${extension}` };
}

function readWanted(kind: KindName, given: string | undefined): Pick<Wish, 'wanted'> | { refusal: string } {
  const wanted = new Set(given?.split(',').filter((field) => field !== ''));
  const known = [...new Set(listNames(jsonSchemaByKind[kind]))];
  const unknown = [...wanted].find((field) => !known.includes(field));
  if (unknown !== undefined) return { refusal: `A ${kind} has no field \`${unknown}\`${didYouMean(unknown, known)}` };
  return { wanted };
}

function readLike(
  kind: KindName,
  id: string | undefined,
  { entries }: Project,
): Pick<Wish, 'like'> | { refusal: string } {
  if (id === undefined) return { like: undefined };
  if (kind !== 'comparison')
    return { refusal: `Only a comparison can start from another one. For a ${kind}, leave out \`--like\`.` };
  const comparisons = entries.filter((entry) => entry.kind === kind);
  const found = comparisons.find((entry) => entry.id === id);
  const known = comparisons.map((entry) => entry.id);
  if (!found)
    return { refusal: `There is no comparison \`${id}\`${didYouMean(id, known)}\nThere are: ${known.join(', ')}` };
  const { data } = comparisonSchema.safeParse(found.value);
  return data ? { like: data } : { refusal: `\`${found.file}\` has problems. Run \`npm run check\` first.` };
}

/** Ids that some item has or had. */
const listTaken = (lock: Project['lockData']) =>
  new Set(Object.keys(lock?.items ?? {}).map((name) => name.slice(0, name.indexOf('-'))));
