import { expect, it } from 'vitest';
import { bundleOf } from '../../../scripts/integrations/own-bundles.ts';

const page = '/p/src/pages/quiz/index.astro?astro&type=script&index=0&lang.ts';

it.each([
  ['the script of a page starts a bundle', '/p/src/quiz/browser/decision-quiz.ts', page, 'decision-quiz'],
  ['the dialog that is loaded on intent starts one', '/p/src/search/browser/dialog.ts', '/p/a.ts?in=site', 'dialog'],
  ['an element loaded by another belongs to it', '/p/src/site/browser/copy-links.ts', '/p/site.ts?in=site', 'site'],
  ['parts follow', '/p/src/quiz/browser/decision-quiz/quiz.ts', '/p/q.ts?in=decision-quiz', 'decision-quiz'],
  ['shared code follows each', '/p/src/dom/make.ts', '/p/view.ts?in=dialog', 'dialog'],
  ['shared code follows each', '/p/src/dom/make.ts', '/p/quiz.ts?in=decision-quiz', 'decision-quiz'],
  ['shared code follows each', '/p/src/entry/core/entry.ts', '/p/kept.ts?in=item-list', 'item-list'],
  ['shared code follows each', '/p/src/entry/core/item-words.ts', '/p/filter.ts?in=item-list', 'item-list'],
  ['styles are files of their own', '/p/src/search/browser/search.css', '/p/sheet.ts?in=dialog', undefined],
  ['what runs at build is left alone', '/p/src/decision/model.ts', '/p/src/pages/quiz/index.astro', undefined],
])('%s', (_, module, importer, bundle) => {
  expect(bundleOf(module, importer)).toBe(bundle);
});
