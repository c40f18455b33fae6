import { make } from '../../dom/make.ts';
import { readData } from '../../dom/read-data.ts';
import { forget, recall, remember } from '../../dom/storage.ts';
import {
  addRow,
  type Kept,
  keyOfSheet,
  nothing,
  readKept,
  removeRow,
  restore,
  setValue,
  writeKept,
} from '../core/kept.ts';
import type { WorksheetForm, WorksheetSection } from '../core/worksheet.ts';
import { checkControl, fitHeight, listControls, readControl, writeControl } from './controls.ts';
import { sayDamaged, sayUndo, sayUnkept } from './notes.ts';
import { offerRows, showRows } from './rows.ts';
import { showTools } from './tools.ts';

/** Keeps what is entered in a worksheet in this browser, and lets readers take it along. */
class WorkSheet extends HTMLElement {
  private sheet!: WorksheetForm;
  private kept: Kept = nothing;
  private tools!: ReturnType<typeof showTools>;

  connectedCallback(): void {
    this.sheet = readData<WorksheetForm>(this);
    for (const section of this.sheet.sections)
      if (section.add)
        offerRows(this, section, {
          add: (row) => this.grow(section, row),
          remove: (row) => this.shrink(section, row),
        });
    this.tools = showTools(this, this.sheet, { kept: () => this.kept, clear: () => this.clear() });
    this.addEventListener('input', ({ target }) => this.take(target as HTMLElement));
    this.addEventListener('change', ({ target }) => checkControl(this.sheet, target as HTMLElement));
    addEventListener('storage', ({ key }) => {
      if (key === null || key === this.key) this.read();
    });
    this.read();
  }

  private get key(): string {
    return keyOfSheet(this.sheet.id);
  }

  private place(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part=${name}]`) as HTMLElement;
  }

  /** Shows what is kept. What cannot be read is put aside, and the reader is told. */
  private read(): void {
    const text = recall(this.key);
    const kept = readKept(text);
    if (kept === undefined && text !== undefined) {
      const aside = remember(`${this.key}-unreadable`, text);
      if (aside) forget(this.key);
      this.say(sayDamaged(text));
    }
    this.kept = kept ?? nothing;
    this.show();
  }

  private show(): void {
    for (const section of this.sheet.sections) if (section.add) showRows(this, section, this.kept);
    for (const control of listControls(this)) {
      const text = this.kept.values[control.name] ?? '';
      if (control !== document.activeElement && readControl(control) !== text) writeControl(control, text);
      fitHeight(control);
      checkControl(this.sheet, control);
    }
    this.tools.update();
  }

  private take(target: HTMLElement): void {
    const control = listControls(this).find((one) => one === target);
    if (!control) return;
    fitHeight(control);
    this.change((kept) => setValue(kept, control.name, readControl(control)));
    this.tools.update();
  }

  /** Changes what is kept now, which another page may have written since this one read it. */
  private change(by: (kept: Kept) => Kept): void {
    // Where storage is blocked, nothing comes back, and this page is all there is.
    const stored = recall(this.key);
    this.kept = by((stored === undefined ? undefined : readKept(stored)) ?? this.kept);
    const text = writeKept(this.kept);
    if (text === undefined) forget(this.key);
    else if (!remember(this.key, text)) this.say(sayUnkept());
  }

  private grow(section: WorksheetSection, row: string): void {
    this.change((kept) => addRow(kept, section, row));
    this.show();
  }

  private shrink(section: WorksheetSection, row: string): void {
    this.undoable('The row is removed.', (kept) => removeRow(kept, section, row));
  }

  private clear(): void {
    this.undoable('The worksheet is empty again.', () => nothing);
    // The way back stands at the top, far from the button that emptied it.
    this.place('notes').querySelector('button')?.focus();
  }

  private undoable(done: string, by: (kept: Kept) => Kept): void {
    const before = this.kept;
    this.change(by);
    this.show();
    const undo = () => {
      this.change((now) => restore(before, now, this.sheet));
      this.say(make('p', { class: 'note' }, 'Everything is back.'));
      this.show();
    };
    this.say(sayUndo(done, undo));
  }

  private say(note: HTMLElement): void {
    this.place('notes').replaceChildren(note);
  }
}

customElements.define('work-sheet', WorkSheet);
