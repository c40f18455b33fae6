import { describe, expect, it } from 'vitest';
import { checkImports } from '../../../scripts/structure/check-imports.ts';

const find = (path: string, text: string) => checkImports({ path, text }).map(({ line, what }) => `${line}: ${what}`);

describe('a bad import', () => {
  it.each([
    ['src/schemas/a.ts', "import { parse } from 'yaml';", 'imports the package yaml.'],
    ['src/schemas/a.ts', "import { b } from '../site/core/b.ts';", 'imports src/site/core/b.ts.'],
    ['src/decision/a.ts', "import { b } from '../schemas/b.ts';", 'imports code from src/schemas/b.ts.'],
    ['src/decision/a.ts', "import { type B } from '../schemas/b.ts';", 'imports code from src/schemas/b.ts.'],
    ['src/decision/a.ts', "import { z } from 'zod';", 'imports the package zod.'],
    ['src/decision/a.ts', "import fs from 'fs';", 'imports the package node:fs.'],
    // Upwards, whatever the way.
    ['src/text/a.ts', "import { b } from '../decision/b.ts';", 'imports src/decision/b.ts.'],
    ['src/plan/core/a.ts', "export { b } from '../../threshold/core/b.ts';", 'imports src/threshold/core/b.ts.'],
    ['src/plan/core/a.ts', "const b = await import('../../quiz/core/b.ts');", 'imports src/quiz/core/b.ts.'],
    ['src/entry/core/a.ts', "import type { B } from '../../plan/core/b.ts';", 'imports src/plan/core/b.ts.'],
    ['src/plan/browser/a.ts', "import { b } from '../../threshold/core/b.ts';", 'imports src/threshold/core/b.ts.'],
    ['src/checks/view/a.css', "/* */\n@import '../../plan/view/b.css';", '2: imports src/plan/view/b.css.'],
    // Into a room that it must not know.
    ['src/plan/core/a.ts', "import { b } from '../browser/b.ts';", 'imports src/plan/browser/b.ts.'],
    ['src/plan/core/a.ts', "import { b } from '../../dom/b.ts';", 'imports src/dom/b.ts.'],
    ['src/plan/browser/a.ts', "import css from '../view/b.css?url';", 'imports src/plan/view/b.css.'],
    ['src/plan/browser/a.ts', "import { b } from '../../collections/b.ts';", 'imports src/collections/b.ts.'],
    ['src/plan/view/A.astro', "---\nimport '../browser/b.ts';\n---\n", 'imports src/plan/browser/b.ts.'],
    [
      'src/plan/view/A.astro',
      "<script>\nimport '../../checks/browser/b.ts';\n</script>",
      'imports src/checks/browser/b.ts.',
    ],
    ['src/plan/view/A.astro', "<script>\nimport '../../pages/b.ts';\n</script>", 'imports src/pages/b.ts.'],
    [
      'src/plan/view/A.astro',
      "---\nimport { b } from '../../collections/a.ts';\n---\n",
      'imports code from src/collections/a.ts.',
    ],
    ['src/collections/a.ts', "import B from '../plan/view/B.astro';", 'imports src/plan/view/B.astro.'],
    ['src/middleware.ts', "import B from './plan/view/B.astro';", 'imports src/plan/view/B.astro.'],
    ['src/rescue/code/a.ts', "import { b } from '../../text/b.ts';", 'imports src/text/b.ts.'],
    ['src/guides/code/a.ts', "import { b } from '../../text/b.ts';", 'imports src/text/b.ts.'],
    [
      'src/pages/a/[slug].astro',
      "---\nimport { b } from './index.astro';\n---",
      'imports its neighbor src/pages/a/index.astro.',
    ],
    ['src/pages/a.astro', "---\nimport { b } from '../../scripts/b.ts';\n---", 'imports scripts/b.ts.'],
    ['src/pages/a.astro', "---\nimport '../plan/browser/b.ts';\n---", 'imports src/plan/browser/b.ts.'],
    ['scripts/a.ts', "import { b } from '../src/collections/a.ts';", 'imports src/collections/a.ts.'],
    ['scripts/a.ts', "import { b } from '../src/plan/browser/b.ts';", 'imports src/plan/browser/b.ts.'],
    ['scripts/a.ts', "import.meta.glob('../src/pages/*.ts');", 'imports src/pages/.'],
    ['content/a.mdx', "# Title\nimport A from '../src/plan/view/A.astro';", 'imports src/plan/view/A.astro.'],
    // Outside of every room.
    ['src/new-folder/a.ts', 'export {};', 'stands in no room.'],
    ['src/plan/a.ts', 'export {};', 'stands in no room.'],
    ['src/plan/styles/a.css', '', 'stands in no room.'],
  ])('%s: %s', (path, text, what) => {
    expect(find(path, text).join()).toContain(what);
  });
});

describe('a good import', () => {
  it.each([
    ['src/schemas/a.ts', "import { z } from 'zod';\nimport { b } from './b.ts';"],
    ['src/decision/a.ts', "import type { B } from '../schemas/b.ts';\nimport { c } from '../text/c.ts';"],
    ['src/plan/core/a.ts', "import { b } from './b.ts';\nimport { c } from '../../checks/core/c.ts';"],
    ['src/plan/core/a.ts', "import type { B } from '../../schemas/b.ts';"],
    ['src/plan/browser/a.ts', "import { b } from '../core/b.ts';\nimport { c } from './parts/c.ts';"],
    ['src/plan/browser/a.ts', "import { b } from '../../dom/b.ts';\nimport('../../checks/browser/c.ts');"],
    ['src/search/browser/a.ts', "import css from './b.css?url';"],
    [
      'src/plan/view/A.astro',
      "---\nimport type { B } from '../../collections/a.ts';\n---\n<script>import '../browser/b.ts';</script>",
    ],
    ['src/plan/view/A.astro', '<script type="application/json">import nothing</script>'],
    ['src/plan/view/a.css', "@import '../../site/view/b.css';\n@import './c.css';"],
    ['src/collections/a.ts', "import { getCollection } from 'astro:content';\nimport { readFileSync } from 'node:fs';"],
    ['src/pages/a.astro', "---\nimport { b } from '../collections/a.ts';\nimport '../plan/view/a.css';\n---"],
    ['src/pages/a.astro', "<script>import '../plan/browser/a.ts';</script>"],
    ['scripts/a.ts', "import ts from 'typescript';\nimport { b } from '../src/schemas/b.ts';"],
    ['test/a.ts', "import { b } from '../src/collections/a.ts';"],
  ])('%s: %s', (path, text) => {
    expect(find(path, text)).toEqual([]);
  });
});

it('tells the line, the rule and what to do', () => {
  const text = "---\n\nimport { b } from '../../collections/a.ts';\n---\n";
  expect(checkImports({ path: 'src/plan/view/A.astro', text })).toMatchInlineSnapshot(`
    [
      {
        "file": "src/plan/view/A.astro",
        "line": 3,
        "remedy": "only types may come from there: write \`import type\`, or pass the value in.",
        "rule": "view takes props and imports the core and view of its own feature and of those below it, and types; its scripts load its own browser. It reads no content.",
        "what": "imports code from src/collections/a.ts.",
      },
    ]
  `);
});
