import { make } from './make.ts';

/** Says below a control what should be different in it, or nothing. Advice is no error; the name of the control is its id. */
export function sayWrong(control: HTMLElement, wrong: string | undefined, isError = true): void {
  const place = control.parentElement?.querySelector('.wrong');
  if (place?.textContent === wrong) return;
  place?.remove();
  const hint = `${control.id}--hint`;
  const described = [...(document.getElementById(hint) ? [hint] : []), ...(wrong ? [`${control.id}--wrong`] : [])];
  if (described.length > 0) control.setAttribute('aria-describedby', described.join(' '));
  else control.removeAttribute('aria-describedby');
  if (wrong && isError) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
  if (wrong)
    control.after(make('p', { class: 'wrong', id: `${control.id}--wrong`, role: isError ? 'alert' : 'status' }, wrong));
}
