import { checkAll } from '../content/checks/index.ts';
import { listFingerprints } from '../content/edition-fingerprints.ts';
import { type Problem, type ProblemId, severityOf } from '../content/problems.ts';
import { type Project, readProject } from '../content/project.ts';
import type { Files } from '../content/read-files.ts';
import { freezeEditions } from './freeze-editions.ts';

const lockFile = 'content/ids.lock.yaml';

/** Addresses follow from what is frozen, so they are settled later. */
const aboutAddresses: ProblemId[] = ['lost-address', 'unlocked-address', 'bad-tombstone'];

/** Errors in the quizzes and in the record of their editions. That an edition still has to be put on record is none. */
export function findQuizProblems(project: Project): Problem[] {
  const own = new Set(project.quizFiles.map(({ file }) => file));
  return checkAll(putOnRecord(project)).filter(
    ({ file, id }) =>
      severityOf(id) === 'error' && (own.has(file) || (file === lockFile && !aboutAddresses.includes(id))),
  );
}

/** The files that freezing would write, and what would still be wrong then: nothing is written before that is settled. */
export function planFreeze(files: Files, project: Project): { written: Map<string, string>; problems: Problem[] } {
  const written = freezeEditions(project);
  const problems = findQuizProblems(readProject(new Map([...files, ...written]), project.today, project.released));
  return { written: problems.length > 0 ? new Map() : written, problems };
}

function putOnRecord(project: Project): Project {
  const { lockData, released } = project;
  if (!lockData) return project;
  const fresh = [...listFingerprints(project)].filter(([name]) => !released.editions.has(name));
  return { ...project, lockData: { ...lockData, editions: { ...Object.fromEntries(fresh), ...lockData.editions } } };
}
