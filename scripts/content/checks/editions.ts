import { findEditionProblems } from '../../../src/decision/editions.ts';
import { editionFile, fingerprintOf, listRecorded, nameOf } from '../edition-fingerprints.ts';
import type { Path } from '../parse-yaml.ts';
import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';
import { flowOfEdition, listQuizFiles, type ReadQuizFile } from '../quiz-files.ts';
import type { QuizFile } from '../read-content.ts';
import { isSound } from './flows.ts';

const lockFile = 'content/ids.lock.yaml';

/** Names what readers hold in links and a flow no longer has: released editions must stay, and lead on. */
export function checkEditions(project: Project): Problem[] {
  const unlikeRecord = findUnlikeRecord(project);
  const { lockData, released } = project;
  const struck = [...released.editions].filter(([name, fingerprint]) => lockData?.editions[name] !== fingerprint);
  const damaged = new Set(
    [...unlikeRecord.keys(), ...listUnread(project), ...struck.map(([name]) => name)].map(flowOfEdition),
  );
  return [
    ...unlikeRecord.values(),
    ...findMisplaced(project),
    ...findUnrecorded(project),
    // What is said of a flow would be wrong while an edition of it is not what it was.
    ...listQuizFiles(project, 'flow').flatMap((flow) => (damaged.has(flow.id) ? [] : findUnkept(flow, project))),
  ];
}

/** Editions that are gone or no longer say what is on record, by name. */
function findUnlikeRecord(project: Project): Map<string, Problem> {
  const editions = listQuizFiles(project, 'edition');
  const unread = listUnread(project);
  const problems = Object.entries(project.lockData?.editions ?? {}).flatMap(
    ([name, fingerprint]): [string, Problem][] => {
      const found = editions.find(({ id }) => id === name);
      if (found ? fingerprintOf(found.data) === fingerprint : unread.includes(name)) return [];
      const file = editionFile(name);
      const flow = flowOfEdition(name);
      const inLock = project.lock?.locate(['editions', name], 'key') ?? { line: 1, column: 1 };
      const place = found ? { file, line: 1, column: 1 } : { file: lockFile, ...inLock };
      const message = `edition ${name.slice(flow.length + 1)} of \`${flow}\` is on record and ${found ? 'was changed' : 'is gone'}`;
      const fix = `Bring ${file} back from the history (\`git checkout main -- ${file}\`). To change the quiz, raise \`edition\`.`;
      return [[name, { id: 'broken-edition', ...place, message, fix }]];
    },
  );
  return new Map(problems);
}

/** An edition that cannot be read is not gone. */
function listUnread(project: Project): string[] {
  const read = listQuizFiles(project, 'edition').map(({ id }) => id);
  return project.quizFiles.flatMap(({ id, kind }) => (kind === 'edition' && !read.includes(id) ? [id] : []));
}

function findMisplaced(project: Project): Problem[] {
  const flows = project.quizFiles.filter(({ kind }) => kind === 'flow').map(({ id }) => id);
  return listQuizFiles(project, 'edition').flatMap((file): Problem[] => {
    const flow = flowOfEdition(file.id);
    const right = nameOf(flow, file.data);
    if (file.id !== right)
      return [
        say(
          file,
          ['edition'],
          `this is edition ${file.data.edition} by its text, and not by its name`,
          `Name the file \`${right}.yaml\`, or restore what it said when it was released.`,
        ),
      ];
    if (flows.includes(flow)) return [];
    return [
      say(
        file,
        [],
        `the flow \`${flow}\` is gone, and readers have links to it`,
        `Bring \`content/flows/${flow}.yaml\` back.`,
      ),
    ];
  });
}

function findUnrecorded(project: Project): Problem[] {
  if (!project.lockData) return [];
  const recorded = listRecorded(project);
  return listQuizFiles(project, 'edition').flatMap((file): Problem[] => {
    const flow = flowOfEdition(file.id);
    if (recorded.has(file.id) || file.id !== nameOf(flow, file.data)) return [];
    const message = `edition ${file.data.edition} of \`${flow}\` is not on record`;
    return [say(file, ['edition'], message, 'Run `npm run generate`. Once it is merged, the edition never changes.')];
  });
}

function findUnkept(flow: ReadQuizFile<'flow'>, project: Project): Problem[] {
  const own = listQuizFiles(project, 'edition').filter(({ id }) => flowOfEdition(id) === flow.id);
  const problems = findEditionProblems(
    flow.data,
    own.map(({ data }) => data),
  );
  // A slip in the flow shows as a change of its edition too: the slip is what has to be settled.
  const hasSlip = problems.some(({ edition }) => edition === flow.data.edition) && !isSound(flow.data, project);
  const told = hasSlip ? problems.filter(({ edition }) => edition !== flow.data.edition) : problems;
  return told.map(({ path, message, fix }) => say(flow, path, message, fix));
}

const say = ({ file, locate }: QuizFile, path: Path, message: string, fix: string): Problem => ({
  ...{ id: 'broken-edition', file, ...locate(path), message, fix },
});
