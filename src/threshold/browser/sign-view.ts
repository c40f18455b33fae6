import { button } from '../../dom/button.ts';
import { make } from '../../dom/make.ts';
import { say } from '../../entry/browser/field.ts';
import { listWords } from '../core/gate-words.ts';
import { listBlanks, type Threshold } from '../core/model.ts';
import type { Desk } from './desk.ts';
import { sayStanding } from './say-standing.ts';

const overHttp = 'none, since browsers make it over https only';
const notYet = 'none yet, since nothing was entered';

/** The fingerprint of the sheet, and whether the sheet is still the signed one. */
export class SignView {
  private readonly fingerprint = make('span');
  private readonly signed = make('b');
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
    const { against } = shown;
    const missing = listBlanks(shown.threshold);
    const isChanged = Boolean(against?.changes.length);
    say(this.open, missing.length > 0 ? `Not ready to be signed. Still empty: ${listWords(missing)}.` : '');
    this.open.hidden = missing.length === 0;
    // What is incomplete is no agreement yet.
    this.keep.hidden = missing.length > 0 || (against !== undefined && !isChanged);
    this.goBack.hidden = !isChanged || !shown.isOwn;
    this.drop.hidden = against === undefined || against.from === 'link';
    this.stands.className = isChanged ? 'changed' : 'no-print';
    this.stands.replaceChildren(...sayStanding(against, this.signed));
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
    if (this.desk.shown.threshold !== threshold) return;
    say(this.fingerprint, text);
    const { against } = this.desk.shown;
    if (against?.changes.length) say(this.signed, (await papers?.fingerprint(against.threshold)) ?? overHttp);
  }
}
