import { readMeasured } from '../../../src/entry/core/measured.ts';
import { checklistSchema } from '../../../src/schemas/checklist.ts';
import { type Example, exampleSchema } from '../../../src/schemas/example.ts';
import { gapSchema } from '../../../src/schemas/gap.ts';
import { guideSchema } from '../../../src/schemas/guide.ts';
import { itemSchema } from '../../../src/schemas/item.ts';
import { doubtNumber } from '../../../src/schemas/units.ts';
import type { Worksheet } from '../../../src/schemas/worksheet.ts';
import { stageFlow } from '../../../src/site/core/quiz-addresses.ts';
import type { Path } from '../parse-yaml.ts';
import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';
import { listQuizFiles } from '../quiz-files.ts';
import { checkFilled } from './example-sheets.ts';
import { type Misfit, sayUnknown } from './misfit.ts';

/** Names answers, fields and items of the invented case that the quiz, the worksheets and the lists do not have, and figures that contradict each other. */
export function checkExample(project: Project): Problem[] {
  const { example: file } = project;
  const { data } = exampleSchema.safeParse(file?.value);
  if (!file?.readable || !data) return [];
  const { before, after, plan, exit, threshold, sheets, launch, live } = data;
  const idsOf = (kind: string) => project.entries.filter((entry) => entry.kind === kind).map(({ id }) => id);
  const formOf = (kind: string, id: string) => findForm(project, kind, id);
  const names: [Path, string, string][] = [
    [['plan', 'guide'], plan.guide, 'guide'],
    [['exit', 'checklist'], exit.checklist, 'checklist'],
    [['launch', 'checklist'], launch.checklist, 'checklist'],
    ...Object.entries({ exit, launch, live }).flatMap(([step, { entries }]) =>
      Object.keys(entries).map((item): [Path, string, string] => [[step, 'entries', item], item, 'item']),
    ),
  ];
  const misfits = [
    ...Object.entries({ before, after }).flatMap(([step, { answers }]) =>
      checkAnswers(project, [step, 'answers'], answers),
    ),
    ...checkOwn(project, launch.checklist, threshold.own),
    ...Object.entries({ exit, launch, live }).flatMap(([step, { entries }]) => checkMeasured(project, step, entries)),
    ...names.flatMap(([path, id, kind]) => (idsOf(kind).includes(id) ? [] : sayUnknown(path, id, idsOf(kind)))),
    ...checkFilled(['plan', 'filled'], formOf('guide', plan.guide), plan.filled),
    ...sheets.filled.flatMap(({ gap, filled }, place) =>
      checkFilled(['sheets', 'filled', place, 'filled'], formOf('gap', gap), filled),
    ),
    ...exit.runs.flatMap(({ passed, of, failures }, place): Misfit[] => {
      const failed = failures.reduce((sum, { count }) => sum + count, 0);
      if (passed + failed === of) return [];
      const message = `${passed} that passed and ${failed} that failed are not ${of}`;
      return [
        { id: 'invalid-value', path: ['exit', 'runs', place], part: 'value', message, fix: 'Correct the counts.' },
      ];
    }),
  ];
  return misfits.map(({ path, part, ...misfit }) => ({ ...misfit, file: file.file, ...file.locate(path, part) }));
}

/** Gates of the threshold that are not on the list, and values for gates that have no measure. */
function checkOwn({ entries }: Project, list: string, own: Example['threshold']['own']): Misfit[] {
  const dataOf = (kind: string, id: string) => entries.find((entry) => entry.kind === kind && entry.id === id)?.value;
  const gates = checklistSchema.safeParse(dataOf('checklist', list)).data?.items;
  // A list that is not there is named elsewhere.
  if (!gates) return [];
  return Object.entries(own).flatMap(([id, { value }]): Misfit[] => {
    const path = ['threshold', 'own', id];
    if (!gates.includes(id)) return sayUnknown(path, id, gates);
    const condition = itemSchema.safeParse(dataOf('item', id)).data?.condition;
    const doubt = condition && value !== undefined ? doubtNumber(condition.unit, value) : undefined;
    if (doubt) return [sayDoubt([...path, 'value'], `the value is ${value}`, doubt)];
    if (value === undefined || condition) return [];
    const message = `\`${id}\` has no condition, so nothing is compared with ${value}`;
    return [{ id: 'invalid-value', path, part: 'key', message, fix: 'Take the value out, or write a note.' }];
  });
}

/** What was measured, where it is no number, or one that cannot be true in the unit of its item. */
function checkMeasured({ entries }: Project, step: string, entered: Example['exit']['entries']): Misfit[] {
  return Object.entries(entered).flatMap(([id, { measured }]): Misfit[] => {
    const item = entries.find((entry) => entry.kind === 'item' && entry.id === id)?.value;
    const { data } = itemSchema.safeParse(item);
    if (measured === undefined || !data) return [];
    const path = [step, 'entries', id, 'measured'];
    const message = `\`${measured}\` was measured for \`${id}\``;
    if (!data.condition) return [sayDoubt(path, message, 'leave it out: this item asks for no number')];
    const number = readMeasured(measured);
    if (number === undefined)
      return [sayDoubt(path, message, 'write a number and nothing else, such as `45` or `12.5`')];
    const doubt = doubtNumber(data.condition.unit, number, { between: true });
    return doubt ? [sayDoubt(path, message, doubt)] : [];
  });
}

const sayDoubt = (path: Path, message: string, right: string): Misfit => ({
  ...{ id: 'invalid-value', path, part: 'value', message, fix: `${right.charAt(0).toUpperCase()}${right.slice(1)}.` },
});

/** The form of a worksheet; nothing where its file does not fit its schema, which other rules say. */
function findForm({ entries }: Project, kind: string, id: string): Worksheet | undefined {
  const value = entries.find((entry) => entry.kind === kind && entry.id === id)?.value;
  if (kind === 'gap') return gapSchema.safeParse(value).data?.assessment.worksheet;
  return guideSchema.safeParse(value).data?.worksheet?.form;
}

function checkAnswers(project: Project, path: Path, answers: Record<string, string>): Misfit[] {
  const flow = listQuizFiles(project, 'flow').find(({ id }) => id === stageFlow)?.data;
  if (!flow) return [];
  return Object.entries(answers).flatMap(([id, option]) => {
    const question = flow.questions.find((one) => one.id === id);
    if (!question)
      return sayUnknown(
        [...path, id],
        id,
        flow.questions.map((one) => one.id),
      );
    const options = [...question.options.map((one) => one.id), ...(question.unknown ? ['unknown'] : [])];
    return options.includes(option) ? [] : sayUnknown([...path, id], option, options);
  });
}
