import { button } from '../../dom/button.ts';
import { copyButton } from '../../dom/copy-button.ts';
import { today } from '../../dom/today.ts';
import type { Calculator } from '../core/calculator.ts';
import { writeTyped } from '../core/link.ts';
import type { Typed } from '../core/read-entered.ts';
import { sumToMarkdown } from '../core/to-markdown.ts';

interface Wishes {
  typed(): Typed;
  fill(typed: Typed, done: string): void;
}

/** The ways to begin with an example, to begin anew, and to take the result along. */
export function showTools(root: HTMLElement, calculator: Calculator, { typed, fill }: Wishes): void {
  // The page may be served from a copy. What is taken along leads to the site.
  const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href.split('#')[0];
  const link = () => `${page}${writeTyped(typed())}`;
  for (const { name, values } of calculator.examples)
    root
      .querySelector(`[data-example="${name}"]`)
      ?.addEventListener('click', () => fill(toTyped(values), `The form holds the invented numbers of “${name}” now.`));
  root.querySelector('[data-part=tools]')?.replaceChildren(
    copyButton('Copy as Markdown', 'Copied as Markdown', () =>
      sumToMarkdown(calculator, typed(), { date: today(), link: link() }),
    ),
    copyButton('Copy a link with these numbers', 'The link is copied', link),
    button('Empty the form', () => fill({}, 'The form is empty now.')),
  );
}

const toTyped = (values: Readonly<Record<string, number>>): Typed =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
