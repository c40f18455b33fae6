import type { KindName, QuizKindName } from '../../schemas/by-kind.ts';
import type { Checklist } from '../../schemas/checklist.ts';
import type { Comparison } from '../../schemas/comparison.ts';
import type { Gap } from '../../schemas/gap.ts';
import type { Guide } from '../../schemas/guide.ts';
import type { Rescue } from '../../schemas/rescue.ts';
import { familyAnchor } from './attack-families.ts';
import { faqTopics, topicAnchor } from './faq-topics.ts';
import { guidesHub, shelfOf } from './guide-shelves.ts';
import { addressOf, kinds } from './kinds.ts';
import { embeddedSections, listQuizAddresses, outcomeAnchor, type QuizPart } from './quiz-addresses.ts';

/** An entry as far as addresses are concerned. */
export interface AddressedEntry {
  kind: KindName | QuizKindName;
  id: string;
  data: unknown;
}

/** Every page of the site with the anchors that readers may link to. */
export type Addresses = Map<string, Set<string>>;

/** The address pattern of a route file below `src/pages`, or nothing for files that are no page. */
export function routeOf(file: string): string | undefined {
  const steps = /^(.+)\.astro$/.exec(file)?.[1]?.split('/');
  if (!steps || steps[0] === '404' || steps.some((step) => step.startsWith('_') || step.startsWith('[...')))
    return undefined;
  if (steps.at(-1) === 'index') steps.pop();
  return ['', ...steps, ''].join('/');
}

/** Sections that a comparison may have. */
export const comparisonSections = [
  ...['answers', 'this-is-you', 'paths', 'cards', 'rows'],
  ...['choose', 'mistakes', 'proof', 'faqs', 'sources'],
];

/** Sections that this comparison has: some are there only where something stands in them. */
function sectionsOfComparison({ cards, diagram, faqs, proof }: Comparison): string[] {
  const missing = new Set([
    ...(diagram ? [] : ['paths']),
    ...(cards.length > 0 ? [] : ['cards']),
    ...(proof ? [] : ['proof']),
    ...(faqs.length > 0 ? [] : ['faqs']),
  ]);
  return comparisonSections.filter((section) => !missing.has(section));
}

/** Where the page of all sources says how they are chosen. */
export const howWeChoose = 'how-we-choose';

/** Sections of the invented case: its steps, and what was made in them. */
const exampleSections = [
  ...['situation', 'before', 'before-record', 'plan', 'exit', 'exit-checks', 'after', 'after-record', 'sheets'],
  ...['stability-audit', 'data-contract-review', 'operations-handoff', 'accountability-map'],
  ...['launch', 'launch-checks', 'launch-profile', 'tickets', 'tickets-markdown', 'tickets-jira', 'live'],
];

/** Sections that the page of every calculator has. */
export const calculatorSections = ['examples', 'formulas', 'left-out'] as const;

/** The calculators, by the names of their pages. */
const calculatorPages = ['three-year-cost', 'cost-per-accepted-result', 'review-break-even', 'sample-size'];

/** Sections of pages that show all entries of a kind, besides the entries, and of the page of the invented case. */
const sectionsOfLists: Record<string, string[]> = {
  '/sources/': [howWeChoose],
  '/i/': ['technical', 'data', 'organizational', 'governance'],
  '/about/': ['publisher', 'rests-on', 'your-data'],
  '/compare/': ['stage', 'sourcing'],
  '/faq/': ['sources'],
  '/calculators/': calculatorPages,
  '/glossary/': ['sources'],
  '/example/': exampleSections,
  '/readiness/duties/': ['clocks', 'table', 'sources'],
  ...Object.fromEntries(calculatorPages.map((slug) => [`/calculators/${slug}/`, [...calculatorSections]])),
  '/readiness/': ['what-pilots-hide', 'four-gaps', 'how-to-use-it', 'profile', 'sources'],
};

/** Sections that every reported case has. */
export const caseSections = ['known', 'reported-by', 'unknown', 'shows', 'does-not-show', 'sources'] as const;

/** Sections that the page of every item has. */
export const itemSections = ['why', 'how', 'evidence', 'sources'] as const;

/** The page that lists the checklists. */
const checklistsHub = '/checklists/';

/** Sections that every checklist has. */
export const checklistSections = ['use', 'items'] as const;

/** Sections that the page of every gap has. */
export const gapSections = ['missed', 'questions', 'items'] as const;

/** Where every rescue guide lists what readers may see. */
export const symptomsAnchor = 'symptoms';

/** Ids inside a comparison that readers can link to. */
export function anchorsOfComparison(comparison: Comparison): string[] {
  return [
    ...sectionsOfComparison(comparison),
    ...comparison.sides.map((side) => `choose-${side.id}`),
    ...comparison.answers.map((answer) => answer.id),
    ...comparison.cards.map((card) => card.id),
    ...comparison.rows.map((row) => row.id),
    ...comparison.tables.flatMap(({ id, rows }) => [id, ...rows.map((row) => row.id)]),
    ...comparison.sides.flatMap((side) => side.choose.map((condition) => condition.id)),
    ...comparison.mistakes.map((mistake) => mistake.id),
    ...comparison.faqs,
  ];
}

/** All addresses that exist, computed from the route files (relative to `src/pages`) and the entries. */
export function listAddresses(routeFiles: readonly string[], entries: AddressedEntry[]): Addresses {
  const routes = new Set(routeFiles.map(routeOf).filter((route) => route !== undefined));
  const named = new Map(entries.map((entry) => [`${entry.kind} ${entry.id}`, entry]));
  const addresses: Addresses = new Map();
  for (const route of routes) if (!route.includes('[')) addresses.set(route, new Set(sectionsOfLists[route]));
  const add = (page: string, anchors: Iterable<string>) =>
    addresses.set(page, new Set([...(addresses.get(page) ?? []), ...anchors]));
  for (const { kind, id, data } of entries) {
    if (kind === 'edition') continue;
    if (kind === 'flow' || kind === 'persona') {
      for (const { route, address, anchors } of listQuizAddresses({ kind, id, data } as QuizPart))
        if (routes.has(route)) add(address, anchors);
      continue;
    }
    if ((kind === 'guide' || kind === 'rescue') && routes.has(guidesHub)) add(guidesHub, shelfAnchors(kind, data));
    if (kind === 'checklist' && routes.has(checklistsHub)) add(checklistsHub, [id]);
    if (!routes.has(kinds[kind].page)) continue;
    const [page = '', anchor] = addressOf(kind, id).split('#');
    add(page, anchor ? [anchor, ...groupAnchors(kind, data)] : innerAnchors({ kind, id, data }, named));
  }
  return addresses;
}

/** What an entry stands under on the page of all of its kind: the topic of a question, the family of an attack case. */
function groupAnchors(kind: AddressedEntry['kind'], data: unknown): string[] {
  const { topic, family } = data as { topic?: string; family?: string };
  if (kind === 'faq' && topic && Object.hasOwn(faqTopics, topic)) return [topicAnchor(topic)];
  return kind === 'attack' && family ? [familyAnchor(family)] : [];
}

/** The shelf that a guide is on. */
function shelfAnchors(kind: 'guide' | 'rescue', data: unknown): string[] {
  const shelf = shelfOf(kind, data as { group?: string });
  return shelf ? [shelf.anchor] : [];
}

/** Ids inside an entry with a page of its own. */
function innerAnchors({ kind, id, data }: AddressedEntry, named: Map<string, AddressedEntry>): string[] {
  if (kind === 'guide') return anchorsOfGuide(data as Guide);
  if (kind === 'rescue') return anchorsOfRescue(data as Rescue);
  if (kind === 'case') return [...caseSections];
  if (kind === 'item') return [...itemSections];
  if (kind === 'checklist') return anchorsOfChecklist(data as Checklist, named);
  if (kind === 'gap') return [...anchorsOfGap(data as Gap), ...listItemsOf(id, named)];
  if (kind !== 'comparison') return [];
  const { faqs, ...comparison } = data as Comparison;
  const flow = named.get(`flow ${comparison.flow}`);
  return [
    ...anchorsOfComparison({ ...comparison, faqs: faqs.filter((faq) => named.has(`faq ${faq}`)) }),
    ...(flow ? anchorsOfEmbedded(flow.data as Parameters<typeof anchorsOfEmbedded>[0]) : []),
  ];
}

/** Ids inside a guide that readers can link to. */
function anchorsOfGuide({ sections = [], worksheet, annex }: Partial<Guide>): string[] {
  const forms = worksheet ? [worksheet, ...worksheet.form.sections].map(({ id }) => id) : [];
  const parts = sections.flatMap(({ id, points = [], code = [] }) => [
    id,
    ...[...points, ...code].map((part) => part.id),
  ]);
  const clauses = annex ? [annex, ...annex.parts].map(({ id }) => id) : [];
  return [...parts, ...forms, ...clauses];
}

/** Ids inside a rescue guide that readers can link to: its symptoms and its parts. */
function anchorsOfRescue({ symptoms, ...guide }: Rescue): string[] {
  return [
    symptomsAnchor,
    ...symptoms.flatMap(({ id, lines }) => [id, ...lines.map((line) => line.id)]),
    ...anchorsOfGuide(guide),
  ];
}

function anchorsOfChecklist({ items, sources, byGap }: Checklist, named: Map<string, AddressedEntry>): string[] {
  const listed = items.flatMap((id) => named.get(`item ${id}`) ?? []);
  const gaps = byGap ? listed.map(({ data }) => (data as { gap: string }).gap) : [];
  return [...checklistSections, ...(sources ? ['sources'] : []), ...new Set(gaps), ...listed.map(({ id }) => id)];
}

function anchorsOfGap({ missed, questions, assessment }: Gap): string[] {
  const parts = [...missed, ...questions, assessment, ...assessment.worksheet.sections];
  return [...gapSections, ...parts.map(({ id }) => id)];
}

/** Ids of the items that close a gap: its page lists them. */
function listItemsOf(gap: string, named: Map<string, AddressedEntry>): string[] {
  return [...named.values()].flatMap(({ kind, id, data }) =>
    kind === 'item' && (data as { gap?: string }).gap === gap ? [id] : [],
  );
}

/** Ids that a small flow adds to the comparison that shows it. */
export function anchorsOfEmbedded({ outcomes }: { outcomes: { id: string }[] }): string[] {
  return [...embeddedSections, ...outcomes.map(({ id }) => outcomeAnchor(id))];
}

/** Whether a page, and the anchor where one is named, exists. */
export function exists(addresses: Addresses, address: string): boolean {
  const [page = '', anchor] = address.split('#');
  const anchors = addresses.get(page);
  return anchors !== undefined && (anchor === undefined || anchors.has(anchor));
}
