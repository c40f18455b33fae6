import type { Locator, Page } from '@playwright/test';
import { DomUtils } from 'htmlparser2';
import type { Mark } from '../../../src/entry/core/find-doubts.ts';
import type { DueItem } from '../../../src/entry/core/is-due.ts';
import { sayWanted } from '../../../src/entry/core/item-words.ts';
import { textsToEntry } from '../../../src/entry/core/store/entry-texts.ts';
import { keyOf, nameOfItem } from '../../../src/entry/core/store/keys.ts';
import { readRecord, textsOf } from '../../../src/entry/core/store/record.ts';
import { elementsOf, pageAt, pages, textOf } from '../../build/built-site.ts';

const isList = (html: string) => html.includes('<item-list');

/** Every page with a list of checks. */
const lists = pages.filter(({ html }) => isList(html)).map(({ address }) => address);

/** A checklist, and the list of all checks, which has its checks too. */
export const [checklist = ''] = lists.filter((address) => address.startsWith('/checklists/'));
export const everyCheck = '/i/';

/** A check as the page has it without script. */
export interface Check {
  id: string;
  title: string;
  role: string;
  systems: string[];
  /** For which systems it is due, where not for all. */
  due: DueItem['due'];
  gate: boolean;
  /** True where nobody may waive it. */
  unwaivable: boolean;
  /** True where it is the decision itself. */
  last: boolean;
  /** The value that is wanted, where it has a number. */
  wanted: string | undefined;
}

/** The checks of a list, in order, read from the built page. */
export function checksOn(address: string): Check[] {
  return elementsOf(pageAt(address).document, 'li')
    .filter(({ attribs }) => attribs['class'] === 'item')
    .map((item) => ({
      id: item.attribs['id'] ?? '',
      title: DomUtils.getElementsByTagName((name) => ['h3', 'h4'].includes(name), item)
        .map(textOf)
        .join(),
      role: item.attribs['data-role'] ?? '',
      systems: (item.attribs['data-systems'] ?? '').split(' '),
      due: item.attribs['data-due'] ? JSON.parse(item.attribs['data-due']) : undefined,
      gate: 'data-gate' in item.attribs,
      unwaivable: 'data-unwaivable' in item.attribs,
      last: 'data-last' in item.attribs,
      wanted: sayMark(item.attribs),
    }));
}

const sayMark = ({ 'data-operator': operator, 'data-value': value }: Record<string, string>) =>
  operator ? sayWanted({ operator: operator as Mark['operator'], value: Number(value) }) : undefined;

/** The box that says that a check is done. */
export const tick = (page: Page, { title }: Check): Locator =>
  page.getByRole('checkbox', { name: `Done: ${title}`, exact: true });

/** Opens the fold of a check and gives what is in it. */
export async function openFold(page: Page, { id }: Check): Promise<Locator> {
  const fold = page.locator(`[id="${id}"] .enter`);
  await fold.locator('summary').click();
  return fold;
}

/** What the browser keeps for a check, besides the revision that was seen. */
export async function keptFor(page: Page, { id }: Pick<Check, 'id'>): Promise<unknown> {
  const text = await page.evaluate((key) => localStorage.getItem(key), keyOf(nameOfItem(id)));
  const { revision: _, ...entry } = textsToEntry(textsOf(readRecord(text ?? '{}') ?? new Map())) ?? {};
  return Object.keys(entry).length > 0 ? entry : null;
}
