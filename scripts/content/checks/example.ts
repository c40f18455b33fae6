import { checklistSchema } from '../../../src/schemas/checklist.ts';
import { type Example, exampleSchema } from '../../../src/schemas/example.ts';
import { gapSchema } from '../../../src/schemas/gap.ts';
import { guideSchema } from '../../../src/schemas/guide.ts';
import { itemSchema } from '../../../src/schemas/item.ts';
import type { Worksheet } from '../../../src/schemas/worksheet.ts';
import { stageFlow } from '../../../src/site/core/quiz-addresses.ts';
import type { Filled } from '../../../src/worksheets/core/to-entries.ts';
import { pickWorksheet, startRows } from '../../../src/worksheets/core/worksheet.ts';
import type { Path } from '../parse-yaml.ts';
import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';
import { listQuizFiles } from '../quiz-files.ts';
import { didYouMean } from '../suggest.ts';

/** What does not fit, and where. */
interface Misfit {
  id: 'dangling-reference' | 'invalid-value';
  path: Path;
  /** Whether the name of a field is at fault, and not its value. */
  part: 'key' | 'value';
  message: string;
  fix: string;
}

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
    ...names.flatMap(([path, id, kind]) => (idsOf(kind).includes(id) ? [] : say(path, id, idsOf(kind)))),
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
    if (!gates.includes(id)) return say(path, id, gates);
    if (value === undefined || itemSchema.safeParse(dataOf('item', id)).data?.condition) return [];
    const message = `\`${id}\` has no condition, so nothing is compared with ${value}`;
    return [{ id: 'invalid-value', path, part: 'key', message, fix: 'Take the value out, or write a note.' }];
  });
}

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
      return say(
        [...path, id],
        id,
        flow.questions.map((one) => one.id),
      );
    const options = [...question.options.map((one) => one.id), ...(question.unknown ? ['unknown'] : [])];
    return options.includes(option) ? [] : say([...path, id], option, options);
  });
}

function checkFilled(path: Path, worksheet: Worksheet | undefined, filled: Filled): Misfit[] {
  if (!worksheet) return [];
  const { sections } = pickWorksheet({ id: '', name: '', worksheet });
  return Object.entries(filled).flatMap(([part, rows]) => {
    const section = sections.find(({ id }) => id === part);
    const fields = worksheet.sections.find(({ id }) => id === part)?.fields ?? [];
    if (!section)
      return say(
        [...path, part],
        part,
        sections.map(({ id }) => id),
      );
    return Object.entries(rows).flatMap(([row, values]) => {
      if (!section.add && !startRows(section).includes(row)) return say([...path, part, row], row, startRows(section));
      return Object.entries(values).flatMap(([name, value]) => {
        const place = [...path, part, row, name];
        const field = fields.find((one) => one.name === name);
        if (!field)
          return say(
            place,
            name,
            fields.map((one) => one.name),
          );
        return !field.options || field.options.includes(value) ? [] : say(place, value, field.options, 'invalid-value');
      });
    });
  });
}

function say(path: Path, given: string, known: string[], id: Misfit['id'] = 'dangling-reference'): Misfit[] {
  const fix = known.length > 12 ? 'Correct the id.' : `Use one of: ${known.join(', ')}.`;
  const part = path.at(-1) === given ? 'key' : 'value';
  return [{ id, path, part, message: `there is no \`${given}\`${didYouMean(given, known)}`, fix }];
}
