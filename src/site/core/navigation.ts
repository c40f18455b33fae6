import type { Link } from '../../schemas/shared.ts';
import type { Site } from '../../schemas/site.ts';
import { type Addresses, exists } from './addresses.ts';

const offer = '/services/';

const header: Link[] = [
  { to: '/compare/', title: 'Compare' },
  { to: '/guides/', title: 'Guides' },
  { to: '/readiness/', title: 'Readiness' },
];

const footer: Link[] = [
  { to: '/checklists/', title: 'Checklists' },
  { to: '/calculators/', title: 'Calculators' },
  { to: '/plan/', title: 'Your plan' },
  { to: '/example/', title: 'Worked example' },
  { to: '/faq/', title: 'FAQ' },
  { to: offer, title: 'Services (our offer)' },
  { to: '/sources/', title: 'Sources' },
  { to: '/glossary/', title: 'Glossary' },
  { to: '/changes/', title: 'Changes' },
  { to: '/about/', title: 'About this site' },
  { to: '/index/', title: 'Everything, A to Z' },
];

/** The way around the site: only doors that lead somewhere. */
export interface Navigation {
  header: Link[];
  footer: Link[];
  quiz: boolean;
}

/**
 * Picks the links whose pages exist, so that a new page appears in the navigation by being there. An offer that nobody
 * can take up is no door for every page.
 */
export function buildNavigation(addresses: Addresses, { audit }: Pick<Site, 'audit'>): Navigation {
  const open = (links: Link[]) => links.filter(({ to }) => exists(addresses, to) && (to !== offer || audit !== 'none'));
  return { header: open(header), footer: open(footer), quiz: exists(addresses, '/quiz/') };
}
