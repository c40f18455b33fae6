import { button } from '../../dom/button.ts';
import { make } from '../../dom/make.ts';
import { say } from '../../entries/field.ts';
import type { Threshold } from '../../readiness/threshold/model.ts';
import type { Desk } from './desk.ts';

const blanks: [keyof Threshold, string][] = [
  ['about', 'the system'],
  ['decider', 'who decides'],
  ['fixed', 'the day on which it is fixed'],
  ['decides', 'the day of the decision'],
];
const overHttp = 'none, since browsers make it over https only';
const notYet = 'none yet, since nothing was entered';
const unsigned =
  'Nothing is kept as signed yet. Once the sheet is signed, keep it here, and this page tells you when it is no longer the same.';

/** The fingerprint of the sheet, and whether the sheet is still the signed one. */
export class SignView {
  private readonly fingerprint = make('span');
  private readonly open = make('p', { class: 'no-print' });
  private readonly stands = make('div', { class: 'no-print', role: 'status' });
  private readonly keep: HTMLButtonElement;
  private readonly goBack: HTMLButtonElement;
  private readonly drop: HTMLButtonElement;
  private readonly desk: Desk;

  constructor(place: HTMLElement, desk: Desk) {
    this.desk = desk;
    this.keep = button('Keep this as the signed one', () => void desk.sign(desk.shown.threshold));
    this.goBack = button('Go back to the signed one', () => this.returnToSigned());
    this.drop = button('Forget the signed one', () => void desk.sign(undefined));
    place.replaceChildren(
      make('p', { class: 'fingerprint' }, make('span', { class: 'label' }, 'Fingerprint '), this.fingerprint),
      this.open,
      this.stands,
      make('p', { class: 'doors no-print' }, this.keep, this.goBack, this.drop),
    );
  }

  show(): void {
    const { shown } = this.desk;
    const { changes } = shown;
    const missing = blanks.filter(([name]) => shown.threshold[name] === '').map(([, words]) => words);
    say(this.open, missing.length > 0 ? `Still empty on the sheet: ${missing.join(', ')}.` : '');
    this.open.hidden = missing.length === 0;
    this.keep.hidden = changes?.length === 0;
    this.goBack.hidden = !changes?.length || !shown.isOwn;
    this.drop.hidden = changes === undefined;
    this.stands.className = changes?.length ? 'no-print changed' : 'no-print';
    if (!changes) this.stands.replaceChildren(make('p', {}, unsigned));
    else if (changes.length === 0)
      this.stands.replaceChildren(make('p', {}, 'It is the same as the one you kept as signed.'));
    else
      this.stands.replaceChildren(
        make('p', {}, make('b', {}, 'Changed since it was signed.'), ' From the signed one to this one:'),
        make('ul', {}, ...changes.map((change) => make('li', {}, change))),
      );
    void this.showFingerprint(shown.threshold);
  }

  private returnToSigned(): void {
    const signed = this.desk.papers?.readSigned();
    if (signed) void this.desk.replace(signed, 'This is the signed one again.');
  }

  /** It takes a moment to count; by then another one may be wanted. */
  private async showFingerprint(threshold: Threshold): Promise<void> {
    const { papers } = this.desk;
    const text = papers ? ((await papers.fingerprint(threshold)) ?? overHttp) : notYet;
    if (this.desk.shown.threshold === threshold) say(this.fingerprint, text);
  }
}
