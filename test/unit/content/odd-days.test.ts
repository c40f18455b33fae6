import { expect, test } from 'vitest';
import { findOddDay } from '../../../scripts/content/checks/odd-days.ts';

test.each([
  ['It binds from 2 December 2027.', '2 December'],
  ['Ada signs it on 27 March, before anybody builds.', '27 March'],
  ['By the 3rd of April it is done.', '3rd of April'],
  ['It binds from Dec 2, 2027.', 'Dec 2'],
  ['It binds from Sept. 2027.', 'Sept. 2027'],
  ['It binds on 2 Dec.', '2 Dec'],
  ['It ended on March 31st.', 'March 31st'],
  ['It ended on March 31 2027.', 'March 31 2027'],
  ['On 2026-11-21 we ran it.', '2026-11-21'],
  ['On 11/21/2026 we ran it.', '11/21/2026'],
])('%j writes %j in another way', (text, day) => expect(findOddDay(text)).toBe(day));

test.each([
  'From December 2, 2027, it binds, and from May 5 to May 12 it was tried.',
  'After the amendment of July 2026, 12 may still ask.',
  'In 2026, 24/7 and 3/4 of it, ISO 42001, Article 26(7), 1.2.3 and 100-200-30.',
  'Regulation (EU) 2024/1689, and Delegated Regulation 2022/2554.',
  'One in 4 marched on.',
])('%j is fine', (text) => expect(findOddDay(text)).toBeUndefined());
