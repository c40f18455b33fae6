import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashInline } from '../../../scripts/integrations/inline-hashes.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test.each<[string, string, string[], string[]]>([
  ['nothing', '<p>text</p>', [], []],
  ['a script', '<script>go()</script>', ['go()'], []],
  ['a module', '<script type="module">go()</script>', ['go()'], []],
  ['a style', '<style>p{}</style>', [], ['p{}']],
  ['white space as it stands', '<script>\n  go()\n</script>', ['\n  go()\n'], []],
  [
    'several of each in order',
    '<style>a{}</style><script>1</script><style>b{}</style><script>2</script>',
    ['1', '2'],
    ['a{}', 'b{}'],
  ],
  [
    'characters that look like markup',
    '<script>if (a < b && c > d) "&amp;"</script>',
    ['if (a < b && c > d) "&amp;"'],
    [],
  ],
  ['capitals in tags and types', '<SCRIPT TYPE="Text/JavaScript">go()</SCRIPT>', ['go()'], []],
  [
    'rules for loading ahead and import maps, which browsers treat as scripts',
    '<script type="importmap">{}</script><script type="speculationrules">[]</script>',
    ['{}', '[]'],
    [],
  ],
  ['a style inside a drawing', '<svg><style>a{}</style></svg>', [], ['a{}']],
  ['line ends as browsers read them', '<script>a\r\nb</script>', ['a\nb'], []],
  ['no script that comes from a file', '<script src="/a.js"></script><script src>ignored</script>', [], []],
  ['no data', '<script type="application/ld+json">{"a":1}</script><script type="application/json">{}</script>', [], []],
  ['no comment', '<!-- <script>go()</script> -->', [], []],
  ['no text between elements', '<script>1</script> text <style></style>', ['1'], ['']],
])('hashes %s', (_, html, scripts, styles) => {
  expect(hashInline(html)).toEqual({ scripts: scripts.map(hash), styles: styles.map(hash) });
});
