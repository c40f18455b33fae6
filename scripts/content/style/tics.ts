/** A turn of phrase that makes our texts hard to read aloud, and what to write in its place. */
export interface Tic {
  /** Its name in reports. */
  name: string;
  /** What it looks like in a text; must be global, since it is counted. */
  finds: RegExp;
  /** What to write, as an instruction. */
  instead: string;
}

/** Every tic that the check counts. A new one is a row here, with a hit and a miss in its test. */
export const tics: readonly Tic[] = [
  {
    name: 'stands',
    finds:
      /(?<!\b(?:you|we|it|they|still) |\bwhere (?:[\w’']+ ){1,4})\b(?:stands?|stood)\b(?! (?:for|up|out|still|in for|trial)\b)(?!-)/gi,
    instead: 'Write *is*, *is written* or *appears*.',
  },
  {
    name: 'somebody',
    finds: /\bsomebody\b/gi,
    instead: 'Write *someone*, or name the role.',
  },
  {
    name: ', and not',
    finds: /,? and not\b(?! (?:all|every|only|just|yet|caught|done|kept|\w+ed)\b)/gi,
    instead: 'Write *, not*.',
  },
  {
    name: ', and no',
    finds:
      /, and no(?! (?:longer|one)\b)(?! [^.;:]*\b(?:asks?|came|can|comes?|did|does|had|has|is|knows?|leaves?|may|objects?|reads?|was|were|will)\b)(?: [\p{L}’'-]+){1,4}[.;:]/giu,
    instead: 'Write *, not* or *without*.',
  },
  {
    name: 'is no',
    finds:
      /(?<!\b(?:there|where) )\b(?:is|are|was|were) no (?!longer\b|more\b|less\b|better\b|worse\b|different\b|one\b|AI\b)/gi,
    instead: 'Write *is not a*.',
  },
  {
    name: 'our own',
    finds:
      /\bour own (?:\w+ )?(?:advice|calculations?|checks?|choices?|estimates?|figures?|judgments?|limits?|marks?|numbers?|opinions?|placeholders?|rules?|values?|views?)\b|\b(?:is|are) our own\b/gi,
    instead: 'Say once on the page that a number is our judgment.',
  },
  {
    name: 'What is … is',
    finds:
      /(?<=^|[.!?]\s+)What (?:is|are|was|were|has|cannot|can|does|did)\b[^.?!]*\b(?:is|are|was|were|has|have|waits?|leaves?|cannot|will|may|must|counts?|stays?|belongs?|needs?|goes|comes)\b[^.?!]*\./g,
    instead: 'Begin with who or what acts: *irreversible actions need approval*.',
  },
  {
    name: 'by whose',
    finds: /\bby whose\b/gi,
    instead: 'Write *on whose authority*, or name who decides.',
  },
  {
    name: 'outside of',
    finds: /\boutside of\b/gi,
    instead: 'Write *outside*, or say where it is.',
  },
  {
    name: 'orphan',
    finds: /\borphan(?:s|ed)?\b/gi,
    instead: 'Write *a system nobody owns*.',
  },
  {
    name: 'alarm',
    finds: /(?<!\b(?:false|wrong) )\balarms?\b(?! list\b)/gi,
    instead: 'Write *alert*.',
  },
  {
    name: 'playbook',
    finds: /\bplaybooks?\b/gi,
    instead: 'Write *runbook*.',
  },
  {
    name: 'bar',
    finds: /\b(?:the|a|quality|pass|passing|same|this|that) bar\b|\bpassing (?:score|grade)s?\b/gi,
    instead: 'Write *pass mark*.',
  },
];
