import { addressOf, kinds } from '../../../src/site/core/kinds.ts';
import { jsonSchemaByKind } from '../editor-schemas.ts';
import { listFields } from '../fields.ts';
import { listHeadings } from '../parse-markdown.ts';
import type { Path, Position } from '../parse-yaml.ts';
import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';
import type { Entry } from '../read-content.ts';
import { isReserved } from '../reserved-ids.ts';

interface Named extends Position {
  id: string;
}

/** Names ids that two things on one page share, and ids that the page needs for itself. */
export function checkIds({ entries }: Project): Problem[] {
  return entries
    .filter((entry) => entry.readable)
    .flatMap((entry) => {
      const { file } = entry;
      const anchors = listAnchors(entry);
      const named = kinds[entry.kind].page.includes('[slug]') ? anchors : [{ id: entry.id, line: 1, column: 1 }];
      const reserved = named.filter(({ id }) => isReserved(id, entry.kind));
      return [
        ...findDuplicates(anchors, file),
        ...findDuplicates(listIds(entry, isSide), file),
        ...findOnSides(entry, anchors),
        ...reserved.map(({ id, line, column }): Problem => {
          const message = `\`${id}\` is the name of a part of every such page`;
          return {
            id: 'reserved-id',
            file,
            line,
            column,
            message,
            fix: 'Choose an id that says what is special here, such as `core-risk`.',
          };
        }),
      ];
    });
}

function findDuplicates(named: Named[], file: string): Problem[] {
  const first = new Map<string, Named>();
  return named.flatMap((item) => {
    const key = item.id.toLowerCase();
    const twin = first.get(key);
    first.set(key, twin ?? item);
    if (!twin) return [];
    const message = `the id \`${item.id}\` stands on this page already, in line ${twin.line}`;
    return {
      id: 'duplicate-id',
      file,
      line: item.line,
      column: item.column,
      message,
      fix: 'Give the newer of the two an id of its own.',
    };
  });
}

/** Ids that the page gives to the conditions of its sides: `choose-` and the id of one of its own. */
function findOnSides(entry: Entry, anchors: Named[]): Problem[] {
  if (entry.kind !== 'comparison') return [];
  const sides = listIds(entry, isSide).map(({ id }) => id);
  return anchors.flatMap(({ id, line, column }): Problem[] => {
    const side = sides.find((one) => id.toLowerCase() === `choose-${one}`.toLowerCase());
    if (side === undefined) return [];
    const message = `\`${id}\` is where this page lists when to choose the side \`${side}\``;
    const fix = 'Choose an id that says what is special here. Others may begin with `choose-`.';
    return [{ id: 'reserved-id', file: entry.file, line, column, message, fix }];
  });
}

/** Lists of other entries that stand on its page under their own ids. */
const shown = new Set<unknown>(['faqs', 'items']);

/** Everything in an entry that becomes an anchor on its page. */
function listAnchors(entry: Entry): Named[] {
  const headings = entry.body && !addressOf(entry.kind, entry.id).includes('#') ? listHeadings(entry.body) : [];
  return [...listIds(entry, (path) => (path.at(-1) === 'id' && !isSide(path)) || shown.has(path[0])), ...headings];
}

function listIds({ kind, value, locate }: Entry, wanted: (path: Path) => boolean): Named[] {
  const fields = [...listFields(jsonSchemaByKind[kind], value)].filter(
    ({ role, path }) => role === 'id' && wanted(path),
  );
  return fields.map((field) => ({ id: field.value, ...locate(field.path) }));
}

/** The id of a side is a key of `says`, and no anchor by itself. */
const isSide = (path: Path) => path[0] === 'sides' && path.length === 3;
