import type { Flow } from '../../schemas/flow.ts';
import { unknown } from '../answers.ts';
import type { FlowProblem } from './problem.ts';

type Path = FlowProblem['path'];

/** Finds ids that stand twice, ids that links need for themselves, and names of things that are not there. */
export function findBrokenReferences(flow: Flow): FlowProblem[] {
  const problems: FlowProblem[] = [];
  const broken = (path: Path, message: string, known: string[]) =>
    problems.push({ id: 'broken-reference', path, message, fix: `Use one of: ${known.join(', ')}.` });
  const idsOf = (list: { id: string }[]) => list.map(({ id }) => id);
  const expect = (path: Path, what: string, id: string, known: string[]) => {
    if (!known.includes(id)) broken(path, `there is no ${what} \`${id}\``, known);
  };
  const questions = idsOf(flow.questions);
  const verdicts = idsOf(flow.verdicts);
  const optionsOf = (question: string, extra: string[] = []) => [
    ...idsOf(flow.questions.find(({ id }) => id === question)?.options ?? []),
    ...extra,
  ];
  const expectWhen = (path: Path, when: Record<string, string[]>, extra: string[] = []) => {
    for (const [question, options] of Object.entries(when)) {
      expect([...path, question], 'question', question, questions);
      if (questions.includes(question))
        for (const [place, option] of options.entries())
          expect([...path, question, place], 'option', option, optionsOf(question, extra));
    }
  };

  for (const list of ['verdicts', 'questions', 'rules', 'leanings', 'path', 'outcomes', 'actions'] as const)
    problems.push(...findTwins(flow[list], [list]));
  for (const [place, question] of flow.questions.entries()) {
    const path = ['questions', place];
    problems.push(...findTwins(question.options, [...path, 'options']));
    if (['v', 'm', unknown].includes(question.id)) problems.push(taken([...path, 'id'], question.id));
    for (const [index, option] of question.options.entries())
      if (option.id === unknown) problems.push(taken([...path, 'options', index, 'id'], unknown));
    for (const [index, { when, as }] of question.skip.entries()) {
      expectWhen([...path, 'skip', index, 'when'], when, [unknown]);
      if (as !== undefined) expect([...path, 'skip', index, 'as'], 'option', as, optionsOf(question.id));
    }
  }
  for (const [place, { when, outcome }] of flow.rules.entries()) {
    expectWhen(['rules', place, 'when'], when);
    expect(['rules', place, 'outcome'], 'outcome', outcome, idsOf(flow.outcomes));
  }
  for (const [place, { when, toward }] of flow.leanings.entries()) {
    expectWhen(['leanings', place, 'when'], when, [unknown]);
    expect(['leanings', place, 'toward'], 'verdict', toward, verdicts);
  }
  for (const [place, outcome] of flow.outcomes.entries()) {
    expect(['outcomes', place, 'verdict'], 'verdict', outcome.verdict, verdicts);
    const stations = flow.path.filter(({ gate }) => !gate);
    if (outcome.at !== undefined) expect(['outcomes', place, 'at'], 'station', outcome.at, idsOf(stations));
    for (const list of ['fixOrder', 'halfOrder'] as const)
      for (const [index, question] of (outcome[list] ?? []).entries())
        expect(['outcomes', place, list, index], 'question', question, questions);
  }
  for (const [place, { gate = [] }] of flow.path.entries())
    for (const [index, question] of gate.entries())
      expect(['path', place, 'gate', index], 'question', question, questions);
  for (const [place, { sets }] of flow.actions.entries())
    expectWhen(
      ['actions', place, 'sets'],
      Object.fromEntries(Object.entries(sets).map(([question, option]) => [question, [option]])),
    );
  for (const [place, { from, to }] of flow.advice.entries()) {
    expect(['advice', place, 'from'], 'verdict', from, verdicts);
    expect(['advice', place, 'to'], 'verdict', to, verdicts);
  }
  for (const [place, { when }] of flow.pairs.entries()) expectWhen(['pairs', place, 'when'], when);
  for (const field of ['forward', 'second'] as const)
    for (const [place, id] of flow[field].entries()) expect([field, place], 'verdict', id, verdicts);
  return problems;
}

function findTwins(list: { id: string }[], path: Path): FlowProblem[] {
  return list.flatMap(({ id }, place) =>
    list.findIndex((item) => item.id === id) < place
      ? [
          {
            id: 'twin',
            path: [...path, place, 'id'],
            message: `the id \`${id}\` stands here already`,
            fix: 'Give the newer of the two an id of its own.',
          },
        ]
      : [],
  );
}

function taken(path: Path, id: string): FlowProblem {
  return { id: 'taken-id', path, message: `links need \`${id}\` for themselves`, fix: 'Choose another id.' };
}
