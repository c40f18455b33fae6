import { type AddressedEntry, gapSections } from '../../src/site/core/addresses.ts';
import { recallQuizPart } from '../../src/site/core/quiz-addresses.ts';
import type { Content } from './read-content.ts';

type Part =
  | ('answers' | 'cards' | 'choose' | 'diagram' | 'faqs' | 'mistakes' | 'proof' | 'rows' | 'sides' | 'tables')
  | ('flow' | 'outcomes' | 'questions' | 'rules')
  | ('id' | 'symptoms' | 'lines' | 'points' | 'code' | 'form')
  | ('assessment' | 'gap' | 'group' | 'items' | 'missed' | 'sections' | 'sources' | 'worksheet')
  | ('annex' | 'parts');
type Fields = { [part in Part]?: unknown };

/** Entries as `listAddresses` needs them, even where a field is missing or wrong: other checks name that, and no id may seem gone for it. */
export function toAddressed(
  { entries, quizFiles }: Pick<Content, 'entries' | 'quizFiles'>,
  recorded: Record<string, string[]>,
): AddressedEntry[] {
  return [...entries, ...quizFiles].map(({ kind, id, value, readable }) => {
    if ((kind === 'flow' || kind === 'persona') && !readable) return recallQuizPart({ kind, id }, recorded);
    const data = isFields(value) ? value : {};
    if (kind === 'flow') {
      const [outcomes, questions, rules] = [data.outcomes, data.questions, data.rules].map(withId);
      return { kind, id, data: { outcomes, questions, rules } };
    }
    if (kind === 'rescue' || kind === 'guide') {
      const sections = withId(data.sections).map((section) => ({
        ...section,
        points: withId(section.points),
        code: withId(section.code),
      }));
      const symptoms = withId(data.symptoms).map(({ id, lines }) => ({ id, lines: withId(lines) }));
      const shelf = typeof data.group === 'string' ? { group: data.group } : {};
      return {
        kind,
        id,
        data: { ...shelf, symptoms, sections, ...keepForm(data.worksheet), ...keepAnnex(data.annex) },
      };
    }
    if (kind === 'checklist') return { kind, id, data: keepChecklist(data) };
    if (kind === 'gap') return { kind, id, data: keepGap(data) };
    if (kind !== 'comparison') return { kind, id, data };
    return { kind, id, data: keepComparison(data) };
  });
}

function keepComparison(data: Fields): object {
  const [answers, rows, mistakes] = [data.answers, data.rows, data.mistakes].map(withId);
  const cards = withId(data.cards);
  const sides = listOf(data.sides, isFields).map((side) => ({ ...side, choose: withId(side.choose) }));
  const faqs = listOf(data.faqs, (faq) => typeof faq === 'string');
  const tables = withId(data.tables).map((table) => ({ ...table, rows: withId(table.rows) }));
  return {
    ...{ answers, rows, sides, tables, mistakes, faqs },
    // A section whose parts cannot be read is still there.
    cards: cards.length === 0 && data.cards !== undefined ? [{ id: 'cards' }] : cards,
    ...keepGiven(data, ['diagram', 'proof']),
    ...(typeof data.flow === 'string' ? { flow: data.flow } : {}),
  };
}

/** Fields of which only their presence counts. */
const keepGiven = (data: Fields, names: Part[]) =>
  Object.fromEntries(names.flatMap((name) => (data[name] === undefined ? [] : [[name, {}]])));

function keepForm(worksheet: unknown): object {
  if (!isFields(worksheet) || typeof worksheet.id !== 'string') return {};
  const sections = isFields(worksheet.form) ? withId(worksheet.form.sections) : [];
  return { worksheet: { id: worksheet.id, form: { sections } } };
}

function keepAnnex(annex: unknown): object {
  return isFields(annex) && typeof annex.id === 'string' ? { annex: { id: annex.id, parts: withId(annex.parts) } } : {};
}

function keepChecklist({ items, sources }: Fields): object {
  return { items: listOf(items, (item) => typeof item === 'string'), ...(Array.isArray(sources) ? { sources } : {}) };
}

function keepGap({ missed, questions, assessment }: Fields): object {
  const { id, worksheet } = isFields(assessment) ? assessment : {};
  const sections = isFields(worksheet) ? withId(worksheet.sections) : [];
  // The anchor of an assessment without a name is one that every such page has.
  const named = typeof id === 'string' ? id : gapSections[0];
  return { missed: withId(missed), questions: withId(questions), assessment: { id: named, worksheet: { sections } } };
}

const isFields = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const listOf = <Item>(value: unknown, is: (item: unknown) => item is Item): Item[] =>
  Array.isArray(value) ? value.filter(is) : [];

const withId = (value: unknown) => listOf(value, isFields).filter((item) => typeof item.id === 'string');
