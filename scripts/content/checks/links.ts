import { addressSchema } from '../../../src/schemas/shared.ts';
import { type Addresses, exists } from '../../../src/site/core/addresses.ts';
import { listLinks, type WrittenLink } from '../links.ts';
import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';
import { didYouMean } from '../suggest.ts';
import { isScript } from './html.ts';
import { isLost } from './lost-names.ts';

/** Names links inside the site that lead nowhere. */
export function checkLinks(project: Project): Problem[] {
  return listLinks(project).flatMap((link) => {
    const own = (project.site?.value as { address?: unknown } | null | undefined)?.address;
    if (typeof own === 'string' && (link.to === own || link.to.startsWith(`${own}/`)))
      return broken(
        link,
        `\`${link.to}\` names this site by its address, which may change`,
        `Write \`${link.to.slice(own.length) || '/'}\`.`,
      );
    if (/^[a-z][a-z0-9+.-]*:/i.test(link.to) || isScript(link.to) || project.publicFiles.has(link.to)) return [];
    return checkInternal(link, project);
  });
}

function checkInternal(link: WrittenLink, project: Project): Problem[] {
  const { addresses, awaitedAddresses, headings } = project;
  const address = link.to.startsWith('#') && link.page ? `${link.page}${link.to}` : link.to.replace(/\?[^#]*/, '');
  if (!addressSchema.safeParse(address).success) {
    if (!link.inProse) return [];
    return broken(
      link,
      `\`${link.to}\` is not the address of a page`,
      'Write the path from the root with slashes at both ends, such as `/compare/`.',
    );
  }
  const [page = '', anchor] = address.split('#');
  if (exists(addresses, address) || (link.inProse && exists(headings, address))) return [];
  if (awaitedAddresses.includes(address) || (!addresses.has(page) && awaitedAddresses.includes(page))) return [];
  const left = project.lockData?.tombstones.find((one) => one.address === address || one.address === page);
  if (left) {
    const says = `\`${left.address}\` has a tombstone`;
    return broken(link, says, left.to.length > 0 ? `Write ${sayChoice(left.to)}.` : 'Take the link out.');
  }
  // One message about a name that is gone is enough: it says what to do, and how many links wait for that.
  if (isLost(project, address)) return [];
  if (!addresses.has(page)) {
    const near = didYouMean(page, [...addresses.keys(), ...awaitedAddresses]);
    const fix = 'Correct the address. If the page is yet to come, list it in `content/awaited.yaml`.';
    return broken(link, `there is no page \`${page}\`${near}`, fix);
  }
  const known = anchorsOn(page, addresses, link.inProse ? headings : new Map());
  const message = `\`${page}\` has no \`#${anchor}\`${didYouMean(anchor ?? '', known)}`;
  const fix =
    known.length > 0
      ? 'Correct the part after `#`, or remove it to link to the page.'
      : 'Remove the part after `#`: nothing on that page has a permanent id.';
  return [{ ...placeOf(link), id: 'broken-anchor', message, fix }];
}

const sayChoice = (addresses: string[]) => addresses.map((address) => `\`${address}\``).join(' or ');

const anchorsOn = (page: string, ...maps: Addresses[]) => maps.flatMap((map) => [...(map.get(page) ?? [])]);

const placeOf = ({ file, line, column }: WrittenLink) => ({ file, line, column });

const broken = (link: WrittenLink, message: string, fix: string): Problem[] => [
  { ...placeOf(link), id: 'broken-link', message, fix },
];
