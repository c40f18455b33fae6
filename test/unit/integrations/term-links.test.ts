import { expect, test } from 'vitest';
import { type LinkedTerm, linkTerms, listForms, mostTermLinks } from '../../../scripts/integrations/term-links.ts';

const term = (id: string, name: string, ...also: string[]): LinkedTerm => ({ id, forms: listForms(name, also) });
const terms = [
  term('pilot', 'pilot'),
  term('proof', 'proof of concept', 'POC', 'proofs of concept'),
  term('alert', 'alert'),
  term('contract', 'data contract'),
  term('data', 'data'),
  term('policy', 'policy'),
  term('mcp', 'MCP'),
  term('lock-in', 'lock-in'),
];
const main = (inside: string) => `<main>${inside}</main>`;
const link = (id: string, text: string) => `<a class="term" href="/glossary/#${id}">${text}</a>`;
const same = (name: string, inside: string): [string, string, string] => [name, inside, inside];

test.each<[string, string, string]>([
  ['the first use', '<p>A pilot, and one more pilot.</p>', `<p>A ${link('pilot', 'pilot')}, and one more pilot.</p>`],
  ['a term once on the whole page', '<p>pilot</p><p>pilot</p>', `<p>${link('pilot', 'pilot')}</p><p>pilot</p>`],
  ['a capital at the start', '<p>Pilot first.</p>', `<p>${link('pilot', 'Pilot')} first.</p>`],
  ['a plural', '<p>Two pilots.</p>', `<p>Two ${link('pilot', 'pilots')}.</p>`],
  ['a plural in ies', '<p>Two policies.</p>', `<p>Two ${link('policy', 'policies')}.</p>`],
  ['another form', '<p>Two proofs of concept.</p>', `<p>Two ${link('proof', 'proofs of concept')}.</p>`],
  ['an abbreviation and its plural', '<p>A POC.</p>', `<p>A ${link('proof', 'POC')}.</p>`],
  ['the longest term', '<p>A data contract.</p>', `<p>A ${link('contract', 'data contract')}.</p>`],
  [
    'a term with a hyphen or a line end in it',
    '<p>A data\n  contract.</p>',
    `<p>A ${link('contract', 'data\n  contract')}.</p>`,
  ],
  ['a hyphen for a space', '<p>Data-contract work.</p>', `<p>${link('contract', 'Data-contract')} work.</p>`],
  ['list items', '<ul><li>A pilot</li></ul>', `<ul><li>A ${link('pilot', 'pilot')}</li></ul>`],
  [
    'table cells and descriptions',
    '<table><tr><td>pilot</td></tr></table><dl><dd>alert</dd></dl>',
    `<table><tr><td>${link('pilot', 'pilot')}</td></tr></table><dl><dd>${link('alert', 'alert')}</dd></dl>`,
  ],
  ['text inside emphasis', '<p>A <strong>pilot</strong>.</p>', `<p>A <strong>${link('pilot', 'pilot')}</strong>.</p>`],
  [
    'the first use that may be linked',
    '<h2>pilot</h2><p><a href="/">pilot</a> a pilot</p>',
    `<h2>pilot</h2><p><a href="/">pilot</a> a ${link('pilot', 'pilot')}</p>`,
  ],
  ['text next to a character reference', '<p>A &amp; pilot &lt;</p>', `<p>A &amp; ${link('pilot', 'pilot')} &lt;</p>`],
  same('no part of a word', '<p>copilot, pilotage, a pilot-like thing, co-pilot</p>'),
  same('no abbreviation in small letters', '<p>poc mcp</p>'),
  same('no term whose hyphen is missing', '<p>They lock in a price.</p>'),
  same('no text outside sentences', '<div>pilot</div><section>alert</section>'),
  same('no attribute', '<p title="pilot"><img alt="pilot" src="x"></p>'),
  same('no comment', '<p><!-- pilot --></p>'),
  ...['a', 'button', 'label', 'code', 'cite', 'time', 'kbd', 'svg', 'template', 'noscript'].map((name) =>
    same(`nothing in ${name}`, `<p><${name}>pilot</${name}></p>`),
  ),
  ...['h1', 'h2', 'h3', 'h4', 'nav', 'script', 'style', 'template', 'svg', 'summary'].map((name) =>
    same(`nothing in ${name}, however deep`, `<${name}><p>pilot</p></${name}>`),
  ),
  ...['no-terms', 'label', 'source-list', 'wide no-terms'].map((name) =>
    same(`nothing in a part of class ${name}`, `<div class="${name}"><p>pilot</p></div>`),
  ),
])('links %s', (_, before, after) => {
  expect(linkTerms(main(before), terms)).toBe(main(after));
});

test('links nothing outside main', () => {
  const around = '<header><p>pilot</p></header><main><p>Text</p></main><footer><p>pilot</p></footer>';
  expect(linkTerms(around, terms)).toBe(around);
});

test('goes on after a part that it passes over', () => {
  const html = main('<p><br>One <code>pilot</code> and a pilot<img src="x"></p>');
  expect(linkTerms(html, terms)).toContain(`and a ${link('pilot', 'pilot')}`);
});

test('stops at the most links a page may have, in the order of the text', () => {
  const many = Array.from({ length: mostTermLinks + 3 }, (_, place) =>
    term(`t${place}`, `word${String.fromCharCode(97 + place)}`),
  );
  const text = main(`<p>${many.map(({ forms }) => forms[0]).join(' ')}</p>`);
  const ids = [...linkTerms(text, many).matchAll(/#(t\d+)"/g)].map(([, id]) => id);
  expect(ids).toEqual(many.slice(0, mostTermLinks).map(({ id }) => id));
});

test('changes nothing without terms', () => {
  expect(linkTerms(main('<p>pilot</p>'), [])).toBe(main('<p>pilot</p>'));
});

test('taking the links out gives the page back', () => {
  const html = main('<p>A pilot &amp; two data contracts.</p><ul><li>An alert<li>A POC</ul><p>Pilots');
  const linked = linkTerms(html, terms);
  expect(linked.match(/class="term"/g)).toHaveLength(4);
  expect(linked.replaceAll(/<a class="term"[^>]*>(.*?)<\/a>/gs, '$1')).toBe(html);
});
