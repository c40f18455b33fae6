import { addressSchema } from '../../../src/schemas/shared.ts';
import { exists } from '../../../src/site/core/addresses.ts';
import { addressOf } from '../../../src/site/core/kinds.ts';
import { listLinks } from '../links.ts';
import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';
import { listReferences } from '../references.ts';

/** Lists what links already name although it does not exist, and what has come meanwhile. */
export function listAwaited(project: Project): Problem[] {
  const { addresses, awaited, awaitedAddresses } = project;
  const links = listLinks(project).map((link) => link.to);
  const references = listReferences(project).map(({ kind, id }) => addressOf(kind, id));
  return awaitedAddresses.flatMap((address, index): Problem[] => {
    if (!addressSchema.safeParse(address).success) return [];
    const place = { file: 'content/awaited.yaml', ...(awaited?.locate([index]) ?? { line: 1, column: 1 }) };
    if (exists(addresses, address))
      return [{ id: 'no-longer-awaited', ...place, message: `\`${address}\` exists now`, fix: 'Remove this line.' }];
    const waiting =
      links.filter((to) => to === address || to.split('#')[0] === address).length +
      references.filter((to) => to === address).length;
    const who = waiting === 0 ? 'no link names it yet' : waiting === 1 ? '1 link names it' : `${waiting} links name it`;
    const fix = 'Nothing to do: remove this line once the page exists.';
    return [{ id: 'awaited', ...place, message: `\`${address}\` is awaited: ${who}`, fix }];
  });
}
