import { type KindName, schemaByKind } from '../../src/schemas/by-kind.ts';
import { idSchema } from '../../src/schemas/shared.ts';
import { addressOf, kinds } from '../../src/site/kinds.ts';
import type { Project } from '../content/project.ts';
import { didYouMean } from '../content/suggest.ts';

const names = Object.keys(schemaByKind) as KindName[];
const usage = `Usage: npm run new -- <kind> <slug>\nKinds: ${names.join(', ')}`;

/** What to write and where, or the sentence that says why not. */
export type Request = { kind: KindName; slug: string; file: string } | { refusal: string };

/** Reads the arguments of `npm run new` and looks whether the name is free. */
export function readRequest(args: string[], { entries, strays, lockData }: Project): Request {
  const [name, slug, ...others] = args;
  if (name === undefined || slug === undefined || others.length > 0) return { refusal: usage };
  const kind = names.find((known) => known === name);
  if (!kind) return { refusal: `There is no kind \`${name}\`${didYouMean(name, names)}\n${usage}` };
  if (!idSchema.safeParse(slug).success)
    return {
      refusal: `\`${slug}\` cannot be the name of an entry: use lower-case words joined by hyphens, such as \`poc-or-sprint\`, at most 60 characters.`,
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
