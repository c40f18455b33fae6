/** What kind of thing a field holds. Everything is kept as text; a `mark` is `yes` or missing. */
export type FieldKind = 'state' | 'text' | 'day' | 'person' | 'number' | 'mark' | 'revision';

/** What is said of a field. */
export interface EntryField {
  kind: FieldKind;
  /** What it is called in task lists, tickets and tables of changes. A promise: it is read back. */
  label: string;
  /** Its column in our CSV, where it has one. A promise: it is read back. */
  column: string | undefined;
  /**
   * Where a link has it: under a letter of its own before the id, or in the short code of the check (`code`). A promise: links
   * of the past hold the letters. `g` and `s` belong to the link of a threshold.
   */
  link: string | undefined;
  /** What the form asks for. Nothing where no form asks. */
  asks?: string;
  /** Fields of a group are asked for together, and are never mixed when two plans are brought together; the first one leads. */
  group?: 'state' | 'owner' | 'due' | 'evidence' | 'waiver';
  /** `check` where it is measured in the unit of the condition that the check has. It is asked for only there. */
  unit?: 'check';
  /** True where it says how a team goes about it, and nothing of what came of it, so that no result has it. */
  isPlanning?: true;
  /** The column in an export of Jira, where it has one. */
  jira?: string;
  /** The column in an export of Linear, where it has one. */
  linear?: string;
}

/** What a team enters for a check, in the order in which it is written down. All that lists these fields is made from this table. */
export const entryFields = {
  /** Where it stands. */
  state: {
    kind: 'state',
    label: 'State',
    column: 'state',
    link: 'code',
    jira: 'Status',
    linear: 'Status',
    asks: 'State',
    group: 'state',
  },
  /** Why it does not apply. */
  reason: {
    kind: 'text',
    label: 'Does not apply because',
    column: 'reason',
    link: 'r',
    asks: 'Why it does not apply',
    group: 'state',
  },
  /** Who owns it. */
  owner: {
    kind: 'person',
    label: 'Owner',
    column: 'owner',
    link: 'code',
    jira: 'Assignee',
    linear: 'Assignee',
    asks: 'Owner: one person',
    group: 'owner',
    isPlanning: true,
  },
  /** The day it is due, as YYYY-MM-DD. */
  due: {
    kind: 'day',
    label: 'Due',
    column: 'due',
    link: 'code',
    jira: 'Due Date',
    asks: 'Due',
    group: 'due',
    isPlanning: true,
  },
  /** A link to the evidence, or where to find it. */
  evidence: {
    kind: 'text',
    label: 'Evidence',
    column: 'evidence',
    link: 'e',
    asks: 'Evidence: a link, or where to find it',
    group: 'evidence',
  },
  /** The day the evidence is from, as YYYY-MM-DD. */
  checked: {
    kind: 'day',
    label: 'Evidence from',
    column: 'evidence from',
    link: 'code',
    asks: 'Evidence from',
    group: 'evidence',
  },
  /** What was measured, where the item has a number: a number and nothing else. */
  measured: {
    kind: 'number',
    label: 'Measured',
    column: 'measured',
    link: 'm',
    asks: 'Measured',
    group: 'evidence',
    unit: 'check',
  },
  /** Why the item may stay unmet for a while. */
  waived: {
    kind: 'text',
    label: 'Waived because',
    column: 'waived because',
    link: 'w',
    asks: 'Why it may stay unmet',
    group: 'waiver',
  },
  /** Who agreed to that. */
  approver: {
    kind: 'person',
    label: 'Waiver approved by',
    column: 'waiver approved by',
    link: 'a',
    asks: 'Approved by',
    group: 'waiver',
  },
  /** The last day on which that holds, as YYYY-MM-DD. */
  until: {
    kind: 'day',
    label: 'Waived until',
    column: 'waived until',
    link: 'u',
    asks: 'Last day of the waiver',
    group: 'waiver',
  },
  /** What limits the harm meanwhile. */
  control: {
    kind: 'text',
    label: 'Until then',
    column: 'until then',
    link: 'c',
    asks: 'What limits the harm until then',
    group: 'waiver',
  },
  /**
   * `yes` where somebody put the item into the plan, so that it stays there with nothing entered. Set by hand, by an import, and by
   * taking over from another plan; an item leaves the plan when all that was entered for it is removed.
   */
  picked: { kind: 'mark', label: 'In the plan', column: undefined, link: undefined },
  /** The revision of the item when somebody first entered something, so that a later one can be told from it. It says nothing by itself. */
  revision: { kind: 'revision', label: 'Revision', column: 'revision', link: 'code' },
} as const satisfies Record<string, EntryField>;

/** The name of a field, as programs read it in JSON and as it is kept in browsers. A promise. */
export type FieldName = keyof typeof entryFields;

/** The names of the fields of which a part of the table says something. */
export type NameWhere<Says extends Partial<EntryField>> = {
  [Name in FieldName]: (typeof entryFields)[Name] extends Says ? Name : never;
}[FieldName];
