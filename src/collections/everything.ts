import { getCollection } from 'astro:content';
import { calculators } from '../calculators/core/calculators.ts';
import { exists } from '../site/core/addresses.ts';
import type { IndexLine } from '../site/core/alphabet.ts';
import { addressOf } from '../site/core/kinds.ts';
import { howItDecides, outcomeAddress, questionAnchor, stageFlow, teamPage } from '../site/core/quiz-addresses.ts';
import { getAddresses } from './addresses.ts';
import { getCases } from './cases.ts';
import { getChanges } from './changes.ts';
import { getChecklists } from './checklists.ts';
import { getCitedSources } from './citations.ts';
import { getComparisons } from './comparisons.ts';
import { getDuties } from './duties.ts';
import { getExample } from './example.ts';
import { getGaps } from './gaps.ts';
import { getGuides, getRescues } from './guides.ts';
import { getItems } from './items.ts';
import { getFlow } from './quiz.ts';
import { getServices } from './services.ts';
import { getGlossary } from './terms.ts';

/** Every entry with an address, and every part of one that readers can link to, for the index. */
export async function getEverything(): Promise<IndexLine[]> {
  const comparisons = await getComparisons();
  const addresses = await getAddresses();
  const faqs = (await getCollection('faqs'))
    .map(({ id, data }) => ({ address: addressOf('faq', id), title: data.question, kind: 'Question' }))
    .filter(({ address }) => exists(addresses, address));
  const lines = comparisons.flatMap(({ address, data }) => [
    { address, title: data.title, kind: 'Comparison' },
    ...data.tables.map((table) => ({ address: `${address}#${table.id}`, title: table.title, kind: 'Table' })),
    ...[...data.rows, ...data.tables.flatMap(({ rows }) => rows)].map((row) => ({
      address: `${address}#${row.id}`,
      title: row.criterion,
      kind: 'Criterion',
    })),
    ...data.mistakes.map((mistake) => ({ address: `${address}#${mistake.id}`, title: mistake.title, kind: 'Mistake' })),
  ]);
  return [
    ...lines,
    ...faqs,
    ...(await getGuideLines()),
    ...(await getExampleLines()),
    ...(await getReadinessLines()),
    ...(await getCheckLines()),
    ...calculators.map(({ slug, title }) => ({ address: `/calculators/${slug}/`, title, kind: 'Calculator' })),
    ...(await getQuizLines()),
    ...(await getReferenceLines()),
  ];
}

/** The gaps, with their questions and their assessments, the threshold, and the duties. */
async function getReadinessLines(): Promise<IndexLine[]> {
  const gaps = (await getGaps()).flatMap(({ address, title, questions, assessment }) => [
    { address, title, kind: 'Gap' },
    { address: `${address}#${assessment.id}`, title: assessment.name, kind: 'Assessment' },
    ...questions.map(({ id, ask }) => ({ address: `${address}#${id}`, title: ask, kind: 'Question' })),
  ]);
  const { duties } = await getDuties();
  return [
    ...gaps,
    { address: '/readiness/threshold/', title: 'Deployment threshold', kind: 'Tool' },
    { address: '/readiness/duties/', title: 'The duties, by role and date', kind: 'Table' },
    {
      address: '/readiness/crosswalk/',
      title: 'Crosswalk: checks beside the controls of other frameworks',
      kind: 'Table',
    },
    ...duties.map(({ address, title }) => ({ address, title, kind: 'Duty' })),
  ];
}

/** Checks, the lists of them, and the plan. */
async function getCheckLines(): Promise<IndexLine[]> {
  return [
    ...(await getItems()).map(({ address, title }) => ({ address, title, kind: 'Check' })),
    ...(await getChecklists()).map(({ address, title }) => ({ address, title, kind: 'Checklist' })),
    { address: '/plan/', title: 'Your plan: one place for all your checks', kind: 'Tool' },
    { address: '/attacks/', title: 'Attack cases to try on your own AI system', kind: 'Tool' },
  ];
}

/** Terms, reported cases, offers, changes and cited works. */
async function getReferenceLines(): Promise<IndexLine[]> {
  const [{ letters }, cases, services, changes, sources] = await Promise.all([
    getGlossary(),
    getCases(),
    getServices(),
    getChanges(),
    getCitedSources(),
  ]);
  return [
    ...letters.flatMap(({ terms }) => terms.map(({ address, title }) => ({ address, title, kind: 'Term' }))),
    ...cases.map(({ address, data }) => ({ address, title: data.title, kind: 'Reported case' })),
    ...services.map(({ id, name }) => ({ address: addressOf('service', id), title: name, kind: 'Offer' })),
    ...changes.map(({ address, title }) => ({ address, title, kind: 'Change' })),
    ...sources.map(({ address, title }) => ({ address, title, kind: 'Source' })),
  ];
}

/** Guides, and rescue guides with what readers may see. */
async function getGuideLines(): Promise<IndexLine[]> {
  const [guides, rescues] = await Promise.all([getGuides(), getRescues()]);
  return [
    ...guides.map(({ address, data }) => ({ address, title: data.title, kind: 'Guide' })),
    ...rescues.flatMap(({ address, data }) => [
      { address, title: data.title, kind: 'Rescue guide' },
      ...data.symptoms
        .flatMap(({ lines }) => lines)
        .map(({ id, see }) => ({ address: `${address}#${id}`, title: see, kind: 'Symptom' })),
    ]),
  ];
}

/** The steps of the invented case. The way around the site names its page. */
async function getExampleLines(): Promise<IndexLine[]> {
  const { before, plan, exit, after, sheets, launch, tickets, live } = await getExample();
  const steps = Object.entries({ before, plan, exit, after, sheets, launch, tickets, live });
  return steps.map(([id, { title }]) => ({ address: `/example/#${id}`, title, kind: 'Worked example' }));
}

/** What the stage quiz has pages and anchors for. */
async function getQuizLines(): Promise<IndexLine[]> {
  const { title, outcomes, questions } = await getFlow(stageFlow);
  const addresses = await getAddresses();
  return [
    { address: '/quiz/', title, kind: 'Quiz' },
    { address: teamPage, title: 'Compare what your team says', kind: 'Quiz' },
    { address: howItDecides, title: 'How the quiz decides', kind: 'Quiz' },
    ...outcomes.map(({ id, short }) => ({ address: outcomeAddress(id), title: short, kind: 'Recommendation' })),
    ...questions.map(({ id, ask }) => ({
      address: `${howItDecides}#${questionAnchor(id)}`,
      title: ask,
      kind: 'Quiz question',
    })),
  ].filter(({ address }) => exists(addresses, address));
}
