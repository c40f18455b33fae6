import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';
import { findUnsaidAbout } from './about.ts';
import { findLongAnswers } from './answer-length.ts';
import { listAwaited } from './awaited.ts';
import { checkCrosswalk } from './crosswalk.ts';
import { checkDates } from './dates.ts';
import { checkEditions } from './editions.ts';
import { checkExample } from './example.ts';
import { findUncitedFigures } from './figures.ts';
import { checkFileNames } from './file-names.ts';
import { checkFlows, findLostFlows } from './flows.ts';
import { findSkippedHeadings } from './heading-levels.ts';
import { checkHistory } from './history.ts';
import { findHtml } from './html.ts';
import { checkIds } from './ids.ts';
import { findLostAnswers } from './implied-answers.ts';
import { checkItemRevisions } from './item-revisions.ts';
import { checkItemWords } from './item-words.ts';
import { findLateReviews } from './late-reviews.ts';
import { checkLinks } from './links.ts';
import { checkLock } from './lock.ts';
import { findMarkup } from './markup.ts';
import { findMissingFiles } from './missing-files.ts';
import { findOddDays } from './odd-days.ts';
import { findOrphans } from './orphans.ts';
import { checkPictures } from './pictures.ts';
import { findPlaceholders } from './placeholders.ts';
import { findHardTexts } from './readability.ts';
import { checkReferences } from './references.ts';
import { findStaleSchemas } from './schema-files.ts';
import { findStiffWording } from './stiff-wording.ts';
import { checkTombstones } from './tombstones.ts';
import { findUndefinedLinkTexts } from './undefined-link-texts.ts';
import { findUnknownFiles } from './unknown-files.ts';
import { findUnreadableFiles } from './unreadable-files.ts';
import { checkValues } from './values.ts';

type Rule = (project: Project) => Problem[];

/** Rules about what an entry is. Names may go on record only where these hold. */
const rulesOfForm: Rule[] = [
  findUnreadableFiles,
  findMissingFiles,
  findUnknownFiles,
  checkFileNames,
  checkValues,
  checkIds,
  findPlaceholders,
];

const rulesOfContent: Rule[] = [
  checkHistory,
  ...[
    checkReferences,
    checkLinks,
    findUndefinedLinkTexts,
    checkPictures,
    findUncitedFigures,
    checkDates,
    findLateReviews,
  ],
  ...[
    findHtml,
    findSkippedHeadings,
    findMarkup,
    findLongAnswers,
    findHardTexts,
    findStiffWording,
    findOddDays,
    findOrphans,
  ],
  ...[checkFlows, findLostFlows, findLostAnswers, checkEditions, checkExample],
  ...[checkItemWords, checkItemRevisions, checkCrosswalk],
  ...[checkLock, checkTombstones, findUnsaidAbout, listAwaited, findStaleSchemas],
];

/** Every problem in the project, by file and place. */
export const checkAll: Rule = (project) => applyRules([...rulesOfForm, ...rulesOfContent], project);

/** Problems that make it unwise to put names on record. */
export const checkForm: Rule = (project) => applyRules(rulesOfForm, project);

function applyRules(rules: Rule[], project: Project): Problem[] {
  const problems = rules.flatMap((rule) => rule(project));
  return problems.sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.id, b.id),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
