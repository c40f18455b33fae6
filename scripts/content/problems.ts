interface ProblemKind {
  /** An error fails the check, a warning and an info do not. */
  severity: 'error' | 'warning' | 'info';
  meaning: string;
}

const error = (meaning: string): ProblemKind => ({ severity: 'error', meaning });
const warning = (meaning: string): ProblemKind => ({ severity: 'warning', meaning });
const info = (meaning: string): ProblemKind => ({ severity: 'info', meaning });

/** Every kind of problem the content check knows. Ids are permanent: never renamed, never used again for something else. */
export const problemKinds = Object.freeze({
  'unreadable-file': error('A file cannot be read as YAML, or as Markdown with frontmatter.'),
  'duplicate-key': error('A field is written twice, so one of the two is lost.'),
  'missing-file': error('A file that the site needs is not there.'),
  'unknown-file': error('A file that nothing reads.'),
  'misnamed-file': error('The file name, which is the id of the entry, does not have the form of an id.'),
  'missing-field': error('A field that every entry of this kind needs is not there.'),
  'unknown-field': error('A field that no entry of this kind has.'),
  'invalid-value': error('A value does not have the form that its field needs.'),
  'malformed-date': error('A date is not a day of the calendar in the form YYYY-MM-DD.'),
  'future-date': error('Something is said to have happened on a day that has not come.'),
  'review-due': warning('The day by which the page had to be read again has passed.'),
  'late-review': warning('A text that rests on law or on the market is not read again within six months.'),
  placeholder: error('A text or an id that `npm run new` wrote still waits for its author.'),
  'duplicate-slug': error('Two files of one folder have the same name, but for capitals or the ending.'),
  'duplicate-id': error('Two things on one page have the same id, so a link can reach only one of them.'),
  'reserved-id': error('An id that the page itself uses for one of its sections.'),
  'dangling-reference': error('An entry names another entry that does not exist.'),
  'undefined-source': error('A text rests on a source that is not in `content/sources/`.'),
  'unused-source': error('A source that no text rests on.'),
  'uncited-figure': error('A text holds a figure and names no source for it.'),
  'broken-link': error('A link leads to a page that neither exists nor is awaited.'),
  'broken-anchor': error('A link leads to an existing page, but to no place on it.'),
  'missing-image': error('A picture that is not in the project.'),
  'missing-image-alternative': error('A picture without words for readers who cannot see it.'),
  'html-in-prose': error('Raw HTML or a script stands in prose.'),
  'skipped-heading': error('A heading lies more than one level below the one above it.'),
  'markup-in-plain-text': error('Markdown stands in a field that is printed as it is typed.'),
  'long-answer': error('An answer of 120 words or more.'),
  'hard-to-read': warning('A text that asks for more than eleven years of school.'),
  'long-sentence': warning('A sentence of more than 30 words.'),
  'stiff-wording': warning('A turn of phrase that makes a text hard to read aloud.'),
  'odd-day': error('A day that is written in another way than everywhere else.'),
  'orphan-page': error('An entry that no reader can come across, because nothing links to it or shows it.'),
  'lost-address': error('A public id or address is gone and left no tombstone.'),
  'unlocked-address': error('A public id or address that is not recorded yet.'),
  'bad-tombstone': error('A tombstone that does not lead a reader on.'),
  'broken-flow': error('A quiz does not hold together, or something it promises is not true for all answers.'),
  'broken-persona': error('A case of a quiz gives answers that it does not have, or expects another result.'),
  'broken-edition': error('Links to an older edition of a quiz would no longer be read as they were meant.'),
  'vague-item': error('An item that nobody could act on, check or judge alike.'),
  'changed-item': error(
    'An item asks for something else, or in other words, under a number that readers already hold.',
  ),
  'broken-crosswalk': error(
    'A framework is mapped to an item that does not exist, or by a number that it does not have.',
  ),
  'unsaid-about': warning('The page about the site leaves out who publishes it, who pays, or how to report a mistake.'),
  awaited: info('A page that links already name, and that does not exist yet.'),
  'no-longer-awaited': error('An address in the list of awaited pages exists now.'),
  'stale-schema': error('A schema for editors is out of date.'),
});

/** Permanent id of a kind of problem; also a heading in `content/README.md`. */
export type ProblemId = keyof typeof problemKinds;

/** A place in a file of the project, counted from one. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** One thing that is wrong in one place. */
export interface Problem extends Place {
  id: ProblemId;
  /** What is wrong. */
  message: string;
  /** What would be right, as an instruction. */
  fix: string;
}

/** How severe a problem is. */
export const severityOf = (id: ProblemId): ProblemKind['severity'] => problemKinds[id].severity;

/** The heading that explains a problem. */
export const helpFor = (id: ProblemId): string => `content/README.md#${id}`;
