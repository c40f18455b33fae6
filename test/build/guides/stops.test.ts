import { DomUtils } from 'htmlparser2';
import { expect, test } from 'vitest';
import { type Element, findElements, pages, textOf } from '../built-site.ts';

const inside = (part: Element, test: (element: Element) => boolean) => DomUtils.findAll(test, part.children);

const marked = pages
  .filter(({ address }) => address.startsWith('/guides/'))
  .flatMap(({ address, document }) => {
    const marks = findElements(document, ({ attribs }) => attribs['class'] === 'path-mark');
    return marks.length === 0 ? [] : [[address, document, marks] as const];
  });

test('there are guides that follow a path', () => {
  expect(marked.length).toBeGreaterThanOrEqual(3);
});

test.each(marked)(
  '%s says of each part where on the way it is, at the part and in the contents',
  (_, document, marks) => {
    const listed = findElements(
      document,
      ({ name, attribs }) => name === 'a' && / Step \d/.test(attribs['aria-label'] ?? ''),
    );
    for (const mark of marks) {
      const [link] = inside(mark, ({ name }) => name === 'a');
      const says = link ? textOf(link) : '';
      expect(says).toMatch(/^Step \d of \d: \S/);
      expect(listed.map(({ attribs }) => attribs['aria-label'])).toContainEqual(expect.stringContaining(`. ${says}`));
      const whole = findElements(document, ({ attribs }) => `#${attribs['id']}` === link?.attribs['href'])[0];
      expect(
        whole &&
          inside(
            whole,
            ({ attribs }) => /^path(?! bare)/.test(attribs['class'] ?? '') && attribs['class'] !== 'path-mark',
          ),
      ).toHaveLength(1);
    }
  },
);
