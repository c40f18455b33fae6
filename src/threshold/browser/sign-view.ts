import { button } from '../../dom/button.ts';
import { make } from '../../dom/make.ts';
import { makeStatus, say } from '../../dom/status.ts';
import { listWords } from '../../text/list-words.ts';
import { listBlanks, type Threshold } from '../core/model.ts';
import { sayStanding } from './say-standing.ts';
import { takeFingerprint } from './take-fingerprint.ts';
import type { ThresholdTool } from './tool.ts';

const overHttp = 'none, since browsers make it over https only';
const notYet = 'none yet, since nothing was entered';

/** The fingerprint of the sheet, and whether the sheet is still the signed one. */
export class SignView {
  private readonly fingerprint = make('span');
  private readonly signed = make('b');
  private readonly open = make('p', { class: 'no-print' });
  private readonly stands = makeStatus({ class: 'no-print' }, 'div');
  private readonly keep: HTMLButtonElement;
  private readonly goBack: HTMLButtonElement;
  private readonly drop: HTMLButtonElement;
  private readonly tool: ThresholdTool;

  constructor(place: HTMLElement, tool: ThresholdTool) {
    this.tool = tool;
    this.keep = button('Keep this as the signed one', () =>
      tool.dispatch({ kind: 'sign', threshold: tool.shown.threshold }),
    );
    this.goBack = button('Go back to the signed one', () => this.returnToSigned());
    this.drop = button('Forget the signed one', () => tool.dispatch({ kind: 'forget-signed' }));
    place.replaceChildren(
      make('p', { class: 'fingerprint' }, make('span', { class: 'label' }, 'Fingerprint '), this.fingerprint),
      this.open,
      this.stands,
      make('p', { class: 'doors no-print' }, this.keep, this.goBack, this.drop),
    );
  }

  show(): void {
    const { shown } = this.tool;
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
    const { signed } = this.tool.state;
    const says = 'This is the signed one again.';
    if (signed) this.tool.dispatch({ kind: 'replace', threshold: signed, says, from: 'threshold' });
  }

  /** It takes a moment to count; by then another one may be wanted. */
  private async showFingerprint(threshold: Threshold): Promise<void> {
    const { own, linked, signed } = this.tool.state;
    const text = own || linked || signed ? ((await takeFingerprint(threshold)) ?? overHttp) : notYet;
    if (this.tool.shown.threshold !== threshold) return;
    say(this.fingerprint, text);
    const { against } = this.tool.shown;
    if (against?.changes.length) say(this.signed, (await takeFingerprint(against.threshold)) ?? overHttp);
  }
}
