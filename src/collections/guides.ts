import { type CollectionEntry, getCollection, render } from 'astro:content';
import { findTool } from '../guides/core/find-tool.ts';
import { listHeadings } from '../guides/core/list-headings.ts';
import { minutesToRead } from '../reading/core/reading-time.ts';
import type { Guide } from '../schemas/guide.ts';
import type { Rescue } from '../schemas/rescue.ts';
import { findStop } from '../schemas/section-stop.ts';
import type { Link } from '../schemas/shared.ts';
import { exists } from '../site/core/addresses.ts';
import { shelves } from '../site/core/guide-shelves.ts';
import { addressOf } from '../site/core/kinds.ts';
import { getAddresses, keepLink } from './addresses.ts';
import { readExample } from './examples.ts';
import { citeSources } from './sources.ts';

/** Fields that nobody reads as text. */
const notRead = new Set([
  'id',
  'to',
  'sources',
  'tone',
  'unit',
  'description',
  'file',
  'kind',
  'signs',
  'statuses',
  'platform',
]);

/** All guides, in the order of their groups. */
export async function getGuides() {
  const guides = await getCollection('guides');
  return guides
    .map((entry) => ({ ...entry, address: addressOf('guide', entry.id) }))
    .sort((a, b) => a.data.order - b.data.order || a.data.title.localeCompare(b.data.title));
}

/** All rescue guides, by title. */
export async function getRescues() {
  const rescues = await getCollection('rescue');
  return rescues
    .map((entry) => ({ ...entry, address: addressOf('rescue', entry.id) }))
    .sort((a, b) => a.data.title.localeCompare(b.data.title));
}

/** The shelves of the hub that hold something, each with its guides in order, and of each guide how long it takes and what to use after it. */
export async function getShelves() {
  const [guides, rescues, addresses] = await Promise.all([getGuides(), getRescues(), getAddresses()]);
  return shelves
    .map((shelf) => {
      const held = shelf.group === 'rescue' ? rescues : guides.filter(({ data }) => data.group === shelf.group);
      const entries = held.map(({ address, data, body }) => ({
        address,
        title: data.title,
        description: data.description,
        minutes: countMinutes(data, body),
        tool: keepLink(addresses, findTool(address, data)),
      }));
      return { ...shelf, entries };
    })
    .filter(({ entries }) => entries.length > 0);
}
export type FilledShelf = Awaited<ReturnType<typeof getShelves>>[number];

/** One rescue guide: a guide, and its symptoms with the links that exist. */
export async function resolveRescue(entry: CollectionEntry<'rescue'>) {
  const guide = await resolveGuide(entry);
  const symptoms = entry.data.symptoms.map((group) => ({
    ...group,
    lines: group.lines.map((line) => ({ ...line, more: guide.keepLink(line.more), sources: guide.cite(line.sources) })),
  }));
  return { ...guide, symptoms };
}
export type ResolvedRescue = Awaited<ReturnType<typeof resolveRescue>>;

/** One guide with its opening rendered, its sources numbered in reading order, and links only to what exists. */
export async function resolveGuide(entry: CollectionEntry<'guides'> | CollectionEntry<'rescue'>) {
  const addresses = await getAddresses();
  const { data } = entry;
  const { Content } = await render(entry);
  const symptoms = 'symptoms' in data ? data.symptoms : [];
  const annex = 'annex' in data ? data.annex : undefined;
  const { sources, cite } = await citeSources([
    ...symptoms.flatMap(({ lines }) => lines),
    data,
    ...data.sections.flatMap((section) => [section, ...(section.points ?? [])]),
    ...(annex?.parts ?? []),
  ]);
  const sections = data.sections.map(({ code = [], ...section }, index) => ({
    ...section,
    mark: findStop(data.sections, index),
    code: code.map((example) => ({ ...example, content: readExample(example.file) })),
  }));
  return {
    ...data,
    address: addressOf(entry.collection === 'rescue' ? 'rescue' : 'guide', entry.id),
    annex,
    sections,
    headings: listHeadings(sections),
    Content,
    sources,
    cite,
    openingSources: cite(data.sources),
    next: keepLink(addresses, data.next),
    related: data.related.filter(({ to }) => exists(addresses, to)),
    keepLink: (link: Link | undefined) => keepLink(addresses, link),
    minutes: countMinutes(data, entry.body),
  };
}
export type ResolvedGuide = Awaited<ReturnType<typeof resolveGuide>>;

/** The minutes that a guide takes, with its form. */
function countMinutes({ sections, worksheet, ...data }: Guide | Rescue, opening = ''): number {
  const symptoms = 'symptoms' in data ? data.symptoms : [];
  return minutesToRead([opening, ...listTexts([symptoms, sections, worksheet])].join(' '));
}

/** Every text of a part of a guide, without ids and addresses. */
function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => (notRead.has(name) ? [] : listTexts(inner)));
}
