import { exists } from '../../../src/site/core/addresses.ts';
import { addressOf } from '../../../src/site/core/kinds.ts';
import { jsonSchemaByKind } from '../editor-schemas.ts';
import { listFields } from '../fields.ts';
import { listLinks } from '../links.ts';
import type { Place, Problem } from '../problems.ts';
import type { Project } from '../project.ts';
import { countLinksTo, findSuccessor } from './lost-names.ts';

const file = 'content/ids.lock.yaml';

/** Compares the public names that exist with those on record: none may vanish without a tombstone, none may be missing from the record. */
export function checkLock(project: Project): Problem[] {
  return project.lockData ? [...findLost(project), ...findUnlocked(project)] : [];
}

function findLost(project: Project): Problem[] {
  const { addresses, lock, lockData } = project;
  const links = listLinks(project);
  const tombstones = new Map(lockData?.tombstones.map((tombstone) => [tombstone.address, tombstone]));
  const lost = (address: string, path: (string | number)[], message: string, became?: string): Problem => ({
    ...{ id: 'lost-address', file, ...(lock?.locate(path, 'key') ?? { line: 1, column: 1 }) },
    message: `${message}${sayLinks(countLinksTo(links, address))}`,
    fix: became
      ? `If \`${became}\` is what it became, add a tombstone for \`${address}\`: \`became: moved\` and \`to: [${became}]\`. Else put it back.`
      : `Put it back under its old id, or add a tombstone for \`${address}\` that says what became of it.`,
  });
  return Object.entries(lockData?.addresses ?? {}).flatMap(([page, anchors]) => {
    const tombstone = tombstones.get(page);
    if (!addresses.has(page) && !tombstone) {
      const count = anchors.length > 0 ? `, and ${countIds(anchors)} with it` : '';
      return lost(page, ['addresses', page], `the page \`${page}\` is gone${count}`, findSuccessor(project, page));
    }
    // A page that moved took its ids along; one that was split, merged or withdrawn answers for them itself.
    const home = addresses.has(page) ? page : tombstone?.became === 'moved' ? tombstone.to[0] : undefined;
    return anchors.flatMap((anchor, index) => {
      const address = `${page}#${anchor}`;
      const kept =
        !home ||
        exists(addresses, `${home}#${anchor}`) ||
        tombstones.has(address) ||
        tombstones.has(`${home}#${anchor}`);
      return kept ? [] : lost(address, ['addresses', page, index], `\`#${anchor}\` is gone from \`${home}\``);
    });
  });
}

function findUnlocked(project: Project): Problem[] {
  const { addresses, lockData } = project;
  const recorded = lockData?.addresses ?? {};
  const unlocked = (place: Place, message: string): Problem => ({
    ...{ id: 'unlocked-address', ...place, message },
    fix: 'Run `npm run generate`. From then on the names stay for ever, so read them once more first.',
  });
  const buried = (lockData?.tombstones ?? []).filter(({ address }) => {
    const [page = '', anchor] = address.split('#');
    return !recorded[page] || (anchor !== undefined && !recorded[page].includes(anchor));
  });
  return [
    ...[...addresses].flatMap(([page, anchors]) => {
      const known = recorded[page];
      const fresh = [...anchors].filter((anchor) => !known?.includes(anchor));
      if (!known)
        return unlocked(
          placeOf(project, page),
          `\`${page}\`${fresh.length > 0 ? ` with ${countIds(fresh)}` : ''} is not on record`,
        );
      return fresh.map((anchor) => unlocked(placeOf(project, page, anchor), `\`${page}#${anchor}\` is not on record`));
    }),
    ...buried.map(({ address }) =>
      unlocked({ file, line: 1, column: 1 }, `the tombstone of \`${address}\` is for a name that is not on record`),
    ),
  ];
}

const sayLinks = (links: number) =>
  links === 0 ? '' : `; ${links} ${links === 1 ? 'link leads' : 'links lead'} there`;

const countIds = (ids: string[]) => `${ids.length} ${ids.length === 1 ? 'id' : 'ids'}`;

/** Where an author wrote a name. */
function placeOf({ entries }: Project, page: string, anchor?: string): Place {
  const address = anchor ? `${page}#${anchor}` : page;
  const owner =
    entries.find(({ kind, id }) => addressOf(kind, id) === address) ??
    entries.find(({ kind, id }) => addressOf(kind, id) === page);
  if (!owner) return { file, line: 1, column: 1 };
  const field = [...listFields(jsonSchemaByKind[owner.kind], owner.value)].find(
    ({ role, value }) => role === 'id' && value === anchor,
  );
  return { file: owner.file, ...(field ? owner.locate(field.path) : { line: 1, column: 1 }) };
}
