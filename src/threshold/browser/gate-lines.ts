import { make } from '../../dom/make.ts';
import { sayWaiver } from '../core/gate-words.ts';
import type { JudgedGate } from '../core/judge.ts';

/** The way to a gate of the sheet, under its name. */
export const linkTo = ({ gate, item }: JudgedGate): HTMLElement =>
  make('a', { href: `#gate-${gate.id}` }, item?.title ?? `Check ${gate.id}`);

/** A gate in a list, with what is to be said of it. */
export const lineOf = (gate: JudgedGate, why: (string | undefined)[]): HTMLElement =>
  make('li', {}, linkTo(gate), make('span', { class: 'why' }, why.filter(Boolean).join(' ')));

/** A gate with the waiver that was entered for it. */
export const waiverLine = (gate: JudgedGate): HTMLElement =>
  lineOf(gate, [gate.waiver && sayWaiver(gate.waiver, gate.standing === 'met')]);
