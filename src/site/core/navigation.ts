import type { Link } from '../../schemas/shared.ts';
import type { Site } from '../../schemas/site.ts';
import { type Addresses, exists } from './addresses.ts';

const offer = '/services/';
const planPage = '/plan/';

/** A door in the footer, under one of its four headings. */
export type SortedLink = Link & { group: 'Decide' | 'Do' | 'Check' | 'About' };

const header: Link[] = [
  { to: '/compare/', title: 'Compare' },
  { to: '/guides/', title: 'Guides' },
  { to: '/readiness/', title: 'Readiness' },
  { to: '/checklists/', title: 'Checklists' },
];

const footer: SortedLink[] = [
  { group: 'Decide', to: '/quiz/how-it-decides/', title: 'How it decides' },
  { group: 'Decide', to: '/calculators/', title: 'Calculators' },
  { group: 'Decide', to: '/faq/', title: 'FAQ' },
  { group: 'Do', to: planPage, title: 'Your plan' },
  { group: 'Do', to: '/readiness/threshold/', title: 'Deployment threshold' },
  { group: 'Do', to: '/example/', title: 'Worked example' },
  { group: 'Check', to: '/i/', title: 'Every check' },
  { group: 'Check', to: '/attacks/', title: 'Attack cases' },
  { group: 'Check', to: '/readiness/duties/', title: 'Duties in the EU' },
  { group: 'About', to: offer, title: 'Services (our offer)' },
  { group: 'About', to: '/sources/', title: 'Sources' },
  { group: 'About', to: '/glossary/', title: 'Glossary' },
  { group: 'About', to: '/changes/', title: 'Changes' },
  { group: 'About', to: '/about/', title: 'About this site' },
  { group: 'About', to: '/index/', title: 'Everything, A to Z' },
];

/** The way around the site: only doors that lead somewhere. */
export interface Navigation {
  header: Link[];
  footer: SortedLink[];
  quiz: boolean;
  plan: boolean;
}

/**
 * Picks the links whose pages exist, so that a new page appears in the navigation by being there. An offer that nobody
 * can take up is no door for every page.
 */
export function buildNavigation(addresses: Addresses, { audit }: Pick<Site, 'audit'>): Navigation {
  const open = <Door extends Link>(doors: Door[]) =>
    doors.filter(({ to }) => exists(addresses, to) && (to !== offer || audit !== 'none'));
  return {
    header: open(header),
    footer: open(footer),
    quiz: exists(addresses, '/quiz/'),
    plan: exists(addresses, planPage),
  };
}
