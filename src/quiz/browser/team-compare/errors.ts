import { focusOn } from '../../../dom/keep-fragment.ts';
import { make } from '../../../dom/make.ts';

/** People whose lines could be read, where that is enough to compare them. */
interface Others {
  count: number;
  open(): void;
}

/** A text that is something else has a problem in every line. */
const mostShown = 20;

/** Says what is wrong with the lines, above the field and beside it, and moves the focus there. */
export function showErrors(
  place: HTMLElement,
  field: HTMLTextAreaElement,
  problems: string[],
  others: Others | undefined,
): void {
  const heading = make('h3', { id: 'errors-heading' }, 'There is a problem');
  const lines = problems
    .slice(0, mostShown)
    .map((problem) => make('li', {}, make('a', { href: `#${field.id}` }, problem)));
  const rest = problems.length - lines.length;
  const list = make('ul', {}, ...lines, ...(rest > 0 ? [make('li', {}, `And ${rest} more.`)] : []));
  const summary = make('div', { class: 'problem', role: 'alert', 'aria-labelledby': heading.id }, heading, list);
  if (others) {
    const button = make('button', { type: 'button', class: 'quiet-button' }, `Compare the other ${others.count}`);
    button.addEventListener('click', () => others.open());
    summary.append(make('p', {}, button));
  }
  place.replaceChildren(summary);
  field.setAttribute('aria-invalid', 'true');
  field.setAttribute('aria-describedby', heading.id);
  focusOn(summary);
}

/** Takes back what `showErrors` said. */
export function clearErrors(place: HTMLElement, field: HTMLTextAreaElement): void {
  place.replaceChildren();
  field.removeAttribute('aria-invalid');
  field.removeAttribute('aria-describedby');
}
