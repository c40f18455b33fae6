import { findEditionProblems } from '../../../src/decision/editions.ts';
import type { Path } from '../parse-yaml.ts';
import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';
import { flowOfEdition, listQuizFiles } from '../quiz-files.ts';
import type { QuizFile } from '../read-content.ts';

/** Names what readers hold in links and a flow no longer has: released editions must stay, and lead on. */
export function checkEditions(project: Project): Problem[] {
  const flows = project.quizFiles.filter(({ kind }) => kind === 'flow').map(({ id }) => id);
  const editions = listQuizFiles(project, 'edition');
  const misplaced = editions.flatMap((file): Problem[] => {
    const flow = flowOfEdition(file.id);
    const right = `${flow}-${file.data.edition}`;
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
  const unread = project.quizFiles.filter(
    ({ id, kind }) => kind === 'edition' && !editions.some((file) => file.id === id),
  );
  const unkept = listQuizFiles(project, 'flow').flatMap((flow) => {
    // An edition that cannot be read is not gone.
    if (unread.some(({ id }) => flowOfEdition(id) === flow.id)) return [];
    const own = editions.filter(({ id }) => flowOfEdition(id) === flow.id).map(({ data }) => data);
    return findEditionProblems(flow.data, own).map(({ path, message, fix }) => say(flow, path, message, fix));
  });
  return [...misplaced, ...unkept];
}

const say = ({ file, locate }: QuizFile, path: Path, message: string, fix: string): Problem => ({
  ...{ id: 'broken-edition', file, ...locate(path), message, fix },
});
