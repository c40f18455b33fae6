import { expect, test } from 'vitest';
import { readMainText } from '../../../scripts/bench/page-text.ts';
import { toMarkdown } from '../../../scripts/bench/to-markdown.ts';

const body = (main: string) => toMarkdown(`<main>${main}</main>`).body;

test.each([
  ['paragraphs', '<p>One</p><section><p>two</p></section>', 'One\n\ntwo'],
  ['headings below the title', '<h1>Title</h1><h2>Part</h2><h3>Piece</h3>', '## Part\n\n### Piece'],
  ['links and strong text', '<p>a <a href="/b/">b</a> <strong>c</strong></p>', 'a [b](/b/) **c**'],
  ['lists', '<ul><li>one</li><li>two</li></ul><ol><li>three</li></ol>', '- one\n- two\n\n1. three'],
  [
    'folds',
    '<details><summary><h3>Ask</h3></summary><div><p>Answer</p></div></details>',
    '<details>\n\n<summary>Ask</summary>\n\nAnswer\n\n</details>',
  ],
  [
    'tables',
    '<table><tr><th>a</th><th>b</th></tr><tr><td>1|2</td><td>3</td></tr></table>',
    '| a | b |\n| --- | --- |\n| 1\\|2 | 3 |',
  ],
  ['no drawings, ways around or messages', '<svg><text>x</text></svg><nav>x</nav><output>x</output>', ''],
  ['characters that Markdown would read as markup', '<p>a * b &lt;c&gt; [d]</p>', 'a \\* b \\<c\\> \\[d\\]'],
])('writes %s', (_, main, markdown) => {
  expect(body(main)).toBe(markdown);
});

test('takes the heading of the page as its title', () => {
  expect(toMarkdown('<main><h1>Two <em>options</em></h1></main>').title).toBe('Two options');
});

test('keeps every word that a reader sees', () => {
  const main =
    '<h1>Title</h1><p>lead</p><div><ul><li>one <sup><a href="#s">1</a></sup></li></ul></div><table><tr><th>head</th></tr><tr><td>cell</td></tr></table>';
  const text = `Title ${body(main)}`;
  for (const word of readMainText(`<main>${main}</main>`).split(' ')) expect(text).toContain(word);
});
