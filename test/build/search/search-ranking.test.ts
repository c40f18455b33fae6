import { expect, test } from 'vitest';
import { dist } from '../built-site.ts';
import { ask, openSearch } from './built-search.ts';

const flagship = '/compare/ai-poc-vs-production-sprint/';
const services = '/compare/ai-services-vs-ai-consulting/';
const build = '/compare/custom-ai-build-vs-off-the-shelf/';

/** What readers ask, and the address that answers it best. A new page adds the questions it exists for. */
const expected: [query: string, address: string][] = [
  ['rollback', '/glossary/#rollback'],
  ['undo', '/guides/launch-pause-and-roll-back/#triggers'],
  ['how long does a poc take', `${flagship}#how-long-should-a-poc-take`],
  ['12 weeks', `${flagship}#proof`],
  ['who approves', `${flagship}#control-questions`],
  ['approve button', `${flagship}#approve-button-as-safety`],
  ['access', '/guides/access-is-the-first-production-decision/'],
  ['logs', '/guides/workflow-identity-comes-first/#logs-name-the-actor'],
  ['evidence', '/guides/evidence-after-every-run/'],
  ['hitl', '/guides/human-review-that-works/'],
  ['human oversight', '/guides/human-review-that-works/#button-is-not-safety'],
  ['cost', '/guides/design-a-poc-that-can-fail/#cost'],
  ['vague idea', `${flagship}#hardening-a-vague-idea`],
  ['why do pilots get stuck', `${flagship}#why-do-pilots-get-stuck`],
  ['is my pilot ready', '/readiness/'],
  ['difference between poc and sprint', `${flagship}#difference-between-poc-and-sprint`],
  ['poc', '/guides/design-a-poc-that-can-fail/#poc-plan'],
  ['who owns the outcome', `${services}#who-owns-it`],
  ['staff augmentation', `${services}#is-staff-augmentation-advice-or-delivery`],
  ['build or buy', `${build}#decide`],
  ['three year cost', `${build}#three-year-cost`],
  ['eu data act', `${build}#does-the-eu-data-act-help-us-leave`],
  ['no-code agent builder', `${build}#are-no-code-tools-bought-or-built`],
  ['prove the need', '/quiz/outcomes/prove-the-need/'],
  ['contain it', '/quiz/outcomes/contain-first/'],
  ['prompt injection', '/glossary/#prompt-injection'],
  ['eu ai act', '/faq/#what-the-eu-ai-act-asks'],
  ['on call', '/glossary/#on-call'],
  ['personal data', '/faq/#what-about-personal-data'],
  ['how many test cases', '/faq/#how-many-test-cases'],
  ['llm as a judge', '/glossary/#judge-model'],
  ['shadow mode', '/faq/#should-we-run-in-shadow-first'],
  ['fixed price', '/faq/#fixed-price-or-time'],
  ['owasp', '/attacks/'],
  ['book an audit', '/services/#audit'],
  ['embedded leadership', '/services/#embedded-leadership'],
  ['ten people', '/quiz/outcomes/prove-the-need/#limits'],
  ['rescue ship', '/proof/rescue-ship/'],
  ['lock-in', '/glossary/#lock-in'],
  ['dead letter queue', '/glossary/#dead-letter-queue'],
  ['idempotency', '/glossary/#idempotency'],
  ['webhook signature', '/rescue/stripe-webhooks-failing-in-production/'],
  ['accountability map', '/readiness/governance/#accountability-map'],
  ['launch gate', '/checklists/launch-gate/'],
  ['threshold', '/readiness/threshold/'],
  ['attack cases', '/guides/attack-it-first/'],
  ['tool poisoning', '/glossary/#tool-poisoning'],
  ['connect a tool server', '/guides/before-you-connect-a-tool-server/'],
  ['sample size', '/calculators/sample-size/'],
  ['review break-even', '/calculators/review-break-even/'],
  ['cost per accepted result', '/calculators/cost-per-accepted-result/'],
  ['calculators', '/calculators/'],
  ['crosswalk', '/readiness/crosswalk/'],
  ['iso 42001', '/readiness/crosswalk/#iso-42001-2023'],
  ['zq63', '/i/zq63/'],
];

const { engine } = await openSearch(dist);

test.each(expected)('“%s” leads to %s', async (query, address) => {
  const { groups, finding } = await ask(engine, query);
  expect(groups[0]?.pages[0]?.[0]?.address).toBe(address);
  expect(finding.isPartial).toBe(false);
});

test('a work by its name is among the results, after what this site says with it', async () => {
  const { groups } = await ask(engine, 'owasp');
  const found = groups.flatMap(({ pages }) => pages.flat()).map(({ address }) => address);
  expect(found).toContainEqual(expect.stringMatching(/^\/sources\/#owasp-/));
});

test('what changed is among them, too', async () => {
  const { groups } = await ask(engine, 'the site opens');
  expect(groups.some(({ kind, pages }) => kind === 'Change' && pages.length > 0)).toBe(true);
});
