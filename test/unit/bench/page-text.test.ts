import { expect, test } from 'vitest';
import { findLoads } from '../../../scripts/bench/find-loads.ts';
import { countWords, readMainText } from '../../../scripts/bench/page-text.ts';

const page = (main: string, frame = '') => `<body><header>frame</header><main>${main}</main>${frame}</body>`;

test.each([
  ['text of blocks apart', '<h1>One</h1><p>two <em>three</em></p>', 'One two three'],
  ['text of a fold', '<details><summary>Ask</summary><p>Answer</p></details>', 'Ask Answer'],
  ['labels of a drawing but not its description', '<svg><title>no</title><desc>no</desc><text>yes</text></svg>', 'yes'],
  ['nothing that is hidden', '<p hidden>no</p><p class="unseen">no</p><script>no</script><template>no</template>', ''],
])('reads %s', (_, main, text) => {
  expect(readMainText(page(main))).toBe(text);
});

test('leaves the frame around the text out', () => {
  expect(readMainText(page('text', '<footer>frame</footer>'))).toBe('text');
  expect(readMainText('<p>no main part</p>')).toBe('');
});

test.each([
  ['one two', 2],
  ['it’s a co-pilot, in 12 weeks.', 6],
  ['– … !', 0],
  ['', 0],
])('counts the words of "%s" as %d', (text, words) => {
  expect(countWords(page(`<p>${text}</p>`))).toBe(words);
});

test.each<[string, string, { url: string; type: string }[]]>([
  ['a style sheet', '<link rel="stylesheet" href="/a.css">', [{ url: '/a.css', type: 'style' }]],
  [
    'a style sheet for print too',
    '<link rel="stylesheet" media="print" href="/p.css">',
    [{ url: '/p.css', type: 'style' }],
  ],
  ['a script', '<script type="module" src="/a.js"></script>', [{ url: '/a.js', type: 'script' }]],
  ['what is loaded ahead', '<link rel="modulepreload" href="/b.js">', [{ url: '/b.js', type: 'script' }]],
  [
    'a font ahead of its use',
    '<link rel="preload" as="font" href="/s.woff2" crossorigin>',
    [{ url: '/s.woff2', type: 'font' }],
  ],
  [
    'the last icon only',
    '<link rel="icon" href="/a.ico"><link rel="shortcut icon" href="/a.svg">',
    [{ url: '/a.svg', type: 'icon' }],
  ],
  ['a picture', '<img src="/a.png" alt="">', [{ url: '/a.png', type: 'other' }]],
  ['no picture that waits', '<img loading="lazy" src="/a.png" alt="">', []],
  ['no link to another page', '<link rel="canonical" href="/x/"><a href="/y/">y</a>', []],
  ['no inline code', '<script>go()</script><style>a{}</style>', []],
])('finds that a page loads %s', (_, markup, loads) => {
  expect(findLoads(`<head>${markup}</head>`)).toEqual(loads);
});

test('refuses to guess what a picture in several sizes weighs', () => {
  expect(() => findLoads('<img srcset="/a.png 2x" alt="">')).toThrow(/does not know how to count/);
});
