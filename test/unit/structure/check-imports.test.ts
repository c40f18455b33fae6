import { describe, expect, it } from 'vitest';
import { checkImports } from '../../../scripts/structure/check-imports.ts';

const find = (path: string, text: string) => checkImports({ path, text }).map(({ line, what }) => `${line}: ${what}`);

describe('a bad import', () => {
  it.each([
    ['src/schemas/a.ts', "import { parse } from 'yaml';", 'imports the package yaml.'],
    ['src/schemas/a.ts', "import { b } from '../site/b.ts';", 'imports src/site/b.ts.'],
    ['src/decision/a.ts', "import { b } from '../schemas/b.ts';", 'imports code from src/schemas/b.ts.'],
    ['src/decision/a.ts', "import { type B } from '../schemas/b.ts';", 'imports code from src/schemas/b.ts.'],
    ['src/decision/a.ts', "import { z } from 'zod';", 'imports the package zod.'],
    ['src/decision/a.ts', "import fs from 'fs';", 'imports the package node:fs.'],
    ['src/decision/a.ts', "import { b } from '../readiness/b.ts';", 'imports src/readiness/b.ts.'],
    ['src/readiness/a.ts', "export { b } from '../plan/b.ts';", 'imports src/plan/b.ts.'],
    ['src/plan/a.ts', "const b = await import('../site/b.ts');", 'imports src/site/b.ts.'],
    ['src/search/a.ts', "import { b } from '../decision/b.ts';", 'imports src/decision/b.ts.'],
    ['src/site/a.ts', "import { b } from '../schemas/b.ts';", 'imports code from src/schemas/b.ts.'],
    ['src/site/a.ts', "import { b } from '../components/b.ts';", 'imports src/components/b.ts.'],
    ['src/collections/a.ts', "import B from '../components/B.astro';", 'imports src/components/B.astro.'],
    ['src/middleware.ts', "import B from './components/B.astro';", 'imports src/components/B.astro.'],
    [
      'src/components/x/A.astro',
      "---\nimport { b } from '../../collections/a.ts';\n---\n",
      'imports code from src/collections/a.ts.',
    ],
    ['src/components/x/A.astro', "---\nimport '../../elements/b.ts';\n---\n", 'imports src/elements/b.ts.'],
    ['src/components/x/A.astro', "<script>\nimport '../../pages/b.ts';\n</script>", 'imports src/pages/b.ts.'],
    ['src/elements/a.ts', "import { b } from './b.ts';", 'imports its neighbor src/elements/b.ts.'],
    ['src/elements/a/part.ts', "import { b } from '../b/part.ts';", 'imports its neighbor src/elements/b/part.ts.'],
    ['src/elements/a/part.ts', "import { b } from '../a.ts';", 'imports its neighbor src/elements/a.ts.'],
    ['src/elements/a.ts', "import { b } from '../site/b.ts';", 'imports src/site/b.ts.'],
    [
      'src/pages/a/[slug].astro',
      "---\nimport { b } from './index.astro';\n---",
      'imports its neighbor src/pages/a/index.astro.',
    ],
    ['src/pages/a.astro', "---\nimport { b } from '../../scripts/b.ts';\n---", 'imports scripts/b.ts.'],
    ['scripts/a.ts', "import { b } from '../src/collections/a.ts';", 'imports src/collections/a.ts.'],
    ['scripts/a.ts', "import.meta.glob('../src/pages/*.ts');", 'imports src/pages/.'],
    ['content/a.mdx', "# Title\nimport A from '../src/components/A.astro';", 'imports src/components/A.astro.'],
    ['src/new-folder/a.ts', 'export {};', 'belongs to no layer.'],
  ])('%s: %s', (path, text, what) => {
    expect(find(path, text).join()).toContain(what);
  });
});

describe('a good import', () => {
  it.each([
    ['src/schemas/a.ts', "import { z } from 'zod';\nimport { b } from './b.ts';"],
    ['src/decision/a.ts', "import type { B } from '../schemas/b.ts';\nimport { c } from './c.ts';"],
    ['src/plan/a.ts', "import { b } from '../readiness/b.ts';\nimport { c } from '../decision/c.ts';"],
    ['src/site/a.ts', "import type { B } from '../schemas/b.ts';\nimport type { AstroGlobal } from 'astro';"],
    ['src/collections/a.ts', "import { getCollection } from 'astro:content';\nimport { readFileSync } from 'node:fs';"],
    [
      'src/components/x/A.astro',
      "---\nimport type { B } from '../../collections/a.ts';\n---\n<script>import '../../elements/b.ts';</script>",
    ],
    ['src/components/x/A.astro', '<script type="application/json">import nothing</script>'],
    ['src/elements/all.ts', "import './a.ts';\nimport './b.ts';"],
    ['src/elements/a.ts', "import { b } from './a/part.ts';\nimport { c } from '../plan/c.ts';"],
    ['src/elements/a/part.ts', "import { b } from './other.ts';"],
    ['src/pages/a.astro', "---\nimport { b } from '../collections/a.ts';\nimport css from '../styles/a.css?url';\n---"],
    ['scripts/a.ts', "import ts from 'typescript';\nimport { b } from '../src/schemas/b.ts';"],
    ['test/a.ts', "import { b } from '../src/collections/a.ts';"],
  ])('%s: %s', (path, text) => {
    expect(find(path, text)).toEqual([]);
  });
});

it('tells the line, the rule and what to do', () => {
  const text = "---\n\nimport { b } from '../../collections/a.ts';\n---\n";
  expect(checkImports({ path: 'src/components/x/A.astro', text })).toMatchInlineSnapshot(`
    [
      {
        "file": "src/components/x/A.astro",
        "line": 3,
        "remedy": "only types may come from there: write \`import type\`, or pass the value in.",
        "rule": "components take props and import components, site, pure modules and types; they read no content.",
        "what": "imports code from src/collections/a.ts.",
      },
    ]
  `);
});
