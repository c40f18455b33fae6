import { type EntryField, entryFields, type FieldName, type NameWhere } from './entry-fields.ts';

const fields = Object.entries(entryFields) as [FieldName, EntryField][];

function listNames<Name extends FieldName>(fits: (field: EntryField) => boolean): readonly Name[] {
  return fields.filter(([, field]) => fits(field)).map(([name]) => name as Name);
}

/** What the table says of a field. */
export const fieldOf = (name: FieldName): EntryField => entryFields[name];

/** The fields that say something of a check besides its state. */
export type TextName = Exclude<FieldName, NameWhere<{ kind: 'state' | 'revision' }>>;

/** Those fields, in their order. */
export const textNames = listNames<TextName>(({ kind }) => kind !== 'state' && kind !== 'revision');

/** The fields that people write besides the state: all that files and tickets have of an entry. */
export type WrittenName = Exclude<TextName, NameWhere<{ kind: 'mark' }>>;

/** Those fields, in the order in which they are written down. */
export const writtenNames = listNames<WrittenName>(({ kind }) => !['state', 'revision', 'mark'].includes(kind));

/** The fields of which links have each under a letter of its own. */
export type NoteName = Exclude<FieldName, NameWhere<{ link: 'code' | undefined }>>;

/** Those fields, in their order. */
export const noteNames = listNames<NoteName>(({ link }) => link !== undefined && link !== 'code');

/** The fields of what came of a check, in their order: all that people write but who does it and by when. */
export type ResultName = Exclude<WrittenName, NameWhere<{ isPlanning: true }>>;

/** Those fields, in their order. */
export const resultNames = writtenNames.filter((name): name is ResultName => !fieldOf(name).isPlanning);

/** The fields of a waiver. */
export type WaiverName = NameWhere<{ group: 'waiver' }>;

/** Those fields, in the order in which they are asked for. */
export const waiverNames = listNames<WaiverName>(({ group }) => group === 'waiver');

/** The fields that are asked for besides the state and a waiver. */
export type AskedName = Exclude<WrittenName, NameWhere<{ group: 'state' | 'waiver' }>>;

/** Those fields, in the order in which they are asked for. */
export const askedNames = writtenNames.filter((name): name is AskedName => {
  const { group } = fieldOf(name);
  return group !== 'state' && group !== 'waiver';
});

/** Whether a field holds a day. */
export const isDayField = (name: FieldName): boolean => fieldOf(name).kind === 'day';
