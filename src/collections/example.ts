import { getEntry } from 'astro:content';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { costOfAccepted } from '../calculators/core/accepted-cost.ts';
import { encodeAnswers } from '../decision/link.ts';
import type { Entries } from '../entry/core/entry.ts';
import { isDue } from '../entry/core/is-due.ts';
import { toJiraCsv } from '../exchange/core/exports/jira-csv.ts';
import { toMarkdown as toTasks } from '../exchange/core/exports/markdown.ts';
import { writePlanLink } from '../exchange/core/link/plan-link.ts';
import { describeResult } from '../quiz/core/describe-result.ts';
import type { QuizData } from '../quiz/core/quiz-data.ts';
import { toMarkdown as toRecord } from '../quiz/core/record-markdown.ts';
import { reviewDay } from '../quiz/core/review-day.ts';
import { findGapStanding, toProfileItem } from '../readiness/core/profile.ts';
import { drawTicks, orderByStep } from '../readiness/core/ticks.ts';
import { type Example, exampleSchema } from '../schemas/example.ts';
import { stageFlow } from '../site/core/quiz-addresses.ts';
import { fillIn } from '../worksheets/core/fill.ts';
import { type Filled, toEntries } from '../worksheets/core/to-entries.ts';
import { findInterval, placeInterval, roundInterval } from '../worksheets/core/trial.ts';
import { pickWorksheet, type WorksheetForm } from '../worksheets/core/worksheet.ts';
import { getApiItems } from './api.ts';
import { resolveThreshold } from './example-threshold.ts';
import { getGaps } from './gaps.ts';
import { findItems, getItems } from './items.ts';
import { getQuizData } from './quiz.ts';
import { site } from './site.ts';

/** The invented case, with all that the tools of the site make of what was entered in it. */
export async function getExample() {
  const data = exampleSchema.parse(parse(readFileSync('content/example.yaml', 'utf8')));
  const { before, after, plan, exit, sheets, launch, live } = data;
  const quiz = await getQuizData(stageFlow);
  const atLaunch: Entries = { ...exit.entries, ...launch.entries };
  const atEnd: Entries = { ...atLaunch, ...live.entries };
  const gates = await findGates(launch.checklist, data.system, atLaunch);
  const threshold = await resolveThreshold(
    data.threshold,
    data.system,
    gates.map(({ item }) => item),
  );
  const mark = Number(plan.filled['plan-mark']?.['once']?.['go']);
  return {
    ...data,
    before: { ...before, ...answer(quiz, data.about, before) },
    after: { ...after, ...answer(quiz, data.about, after) },
    plan: { ...plan, sheet: fill(await findPlan(plan.guide), plan.filled) },
    exit: {
      ...exit,
      mark,
      runs: exit.runs.map((run) => {
        const interval = findInterval(run.passed, run.of);
        const { high } = roundInterval(findInterval(run.rare.missed, run.rare.of));
        return {
          ...run,
          rare: { ...run.rare, high },
          interval: roundInterval(interval),
          place: placeInterval(interval, mark),
        };
      }),
      costs: exit.costs.map((way) => ({ ...way, cost: Math.round(costOfAccepted(way, exit.hour) * 100) / 100 })),
      checks: await findChecks(exit.checklist, exit.entries),
    },
    threshold,
    sheets: { ...sheets, filled: await fillSheets(sheets.filled) },
    launch: {
      ...launch,
      checks: gates,
      judgement: threshold.judgeOn(launch.day, atLaunch),
      standings: await findStandings(atLaunch, launch.day, data.system),
    },
    tickets: {
      ...data.tickets,
      ...(await exportOpen(atLaunch)),
      // Without its day: the checks of the site are younger than the story, and all would be told as new.
      link: `/plan/${writePlanLink({ entries: atLaunch })}`,
    },
    live: {
      ...live,
      judgement: threshold.judgeOn(live.day, atEnd),
      changed: await toChecks(Object.keys(live.entries), live.entries),
    },
  };
}
export type ResolvedExample = Awaited<ReturnType<typeof getExample>>;

/** The result of answers, the link that opens them, and the record that the quiz writes. */
function answer({ model, words, sources }: QuizData, about: string, { day, answers }: Example['before']) {
  const link = `/quiz/${encodeAnswers(model, answers)}`;
  const result = describeResult(model, words, answers);
  const record = toRecord(result, {
    title: words.title,
    about,
    works: sources,
    link: site.address + link,
    date: day,
    reviewBy: reviewDay(day),
  });
  return { link, result, record };
}

const fill = (sheet: WorksheetForm, filled: Filled) => ({
  name: sheet.name,
  sections: fillIn(sheet, toEntries(sheet, filled)),
});

async function findPlan(guide: string): Promise<WorksheetForm> {
  const worksheet = (await getEntry('guides', guide))?.data.worksheet;
  if (!worksheet) throw new Error(`content/guides/${guide}.md has no worksheet. Correct \`guide\` in the example.`);
  return pickWorksheet({ id: guide, name: worksheet.name, worksheet: worksheet.form });
}

async function fillSheets(filled: Example['sheets']['filled']) {
  const gaps = await getGaps();
  return filled.flatMap(({ gap: id, showed, filled: entered }) => {
    const gap = gaps.find((one) => one.id === id);
    if (!gap) return [];
    const { assessment, address } = gap;
    const sheet = fill(pickWorksheet(assessment), entered);
    return { id: assessment.id, to: `${address}#${assessment.id}`, showed, ...sheet };
  });
}

/** The items of a list in its order, each with what was entered for it. */
async function findChecks(checklist: string, entries: Entries) {
  const list = await getEntry('checklists', checklist);
  return toChecks(list?.data.items ?? [], entries);
}

/** The gates of a list that are due for the system, and those for its kinds that stand on no general list. */
async function findGates(checklist: string, system: Example['system'], entries: Entries) {
  const listed = await findChecks(checklist, entries);
  const ofKinds = (await getItems()).filter(({ gate, applies }) => gate && !applies.includes('any'));
  const all = [
    ...listed,
    ...(await toChecks(
      ofKinds.map(({ id }) => id),
      entries,
    )),
  ];
  return all.filter(({ item }) => isDue(item, system));
}

async function toChecks(ids: string[], entries: Entries) {
  return (await findItems(ids)).map((item) => ({ item, entry: entries[item.id] ?? { state: 'open' as const } }));
}
export type Check = Awaited<ReturnType<typeof findChecks>>[number];

/** The profile as the tool draws it: what is not due for the system is left out. */
async function findStandings(entries: Entries, day: string, system: Example['system']) {
  const items = (await getItems()).filter((item) => isDue(item, system));
  return (await getGaps()).map(({ id, short, address }) => {
    const own = orderByStep(items.filter(({ gap }) => gap === id)).map(toProfileItem);
    return { short, address, ticks: drawTicks(own, entries, day), ...findGapStanding(own, entries, day) };
  });
}

/** What was begun and not done, as the exports write it: all of it as a task list, the gates among it for Jira. */
async function exportOpen(entries: Entries) {
  const items = (await getApiItems()).filter(({ id }) => ['open', 'doing'].includes(entries[id]?.state ?? ''));
  const gates = items.filter(({ gate }) => gate);
  return { markdown: toTasks(items, entries), jira: toJiraCsv(gates, entries), open: items.length };
}
