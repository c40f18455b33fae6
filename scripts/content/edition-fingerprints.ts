import { createHash } from 'node:crypto';
import { spellOut } from '../../src/decision/edition-changes.ts';
import type { FlowEdition } from '../../src/schemas/flow-logic.ts';
import type { Project } from './project.ts';
import { flowOfEdition, listQuizFiles } from './quiz-files.ts';
import type { Content } from './read-content.ts';

/** What the record holds of an edition: the same for the same data, however the file spells it. */
export const fingerprintOf = (edition: FlowEdition): string =>
  createHash('sha256').update(spellOut(edition)).digest('hex').slice(0, 16);

/** The fingerprint of each edition by the name of its file, where name and number agree. */
export function listFingerprints(content: Pick<Content, 'quizFiles'>): Map<string, string> {
  const editions = listQuizFiles(content, 'edition').filter(({ id, data }) => id === nameOf(flowOfEdition(id), data));
  return new Map(editions.map(({ id, data }) => [id, fingerprintOf(data)]));
}

/** The file name, and the name on record, of an edition of a flow. */
export const nameOf = (flow: string, { edition }: { edition: number }): string => `${flow}-${edition}`;

/** The path of an edition by its name. */
export const editionFile = (name: string): string => `content/editions/${name}.yaml`;

/** Names of editions that are on record, or were in an earlier version of it. */
export const listRecorded = ({ lockData, released }: Pick<Project, 'lockData' | 'released'>): Set<string> =>
  new Set([...Object.keys(lockData?.editions ?? {}), ...released.editions.keys()]);
