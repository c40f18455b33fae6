import { holdTyped } from '../../dom/hold-typed.ts';
import { make } from '../../dom/make.ts';
import { readData } from '../../dom/read-data.ts';
import { hearOthers, openRecords } from '../../entry/browser/open-records.ts';
import type { RecordStore } from '../../entry/core/store/record-store.ts';
import { nameOfSheet, oldSheet, sheetToTexts, textsToSheet } from '../core/sheet-texts.ts';
import type { FormSection, WorksheetForm } from '../core/worksheet.ts';
import { addRow, nothing, removeRow, restore, setValue, type WorksheetEntries } from '../core/worksheet-entries.ts';
import { Cards } from './cards.ts';
import { checkControl, fitHeight, listControls, readControl, writeControl } from './controls.ts';
import { offerRows, showRows } from './rows.ts';
import { sayDamaged, sayUndo, sayUnkept } from './say-notes.ts';
import { showTools } from './tools.ts';

/** Keeps what is entered in a worksheet in this browser, and lets readers take it along. */
class WorkSheet extends HTMLElement {
  private sheet!: WorksheetForm;
  private records!: RecordStore;
  private kept: WorksheetEntries = nothing;
  private tools!: ReturnType<typeof showTools>;

  connectedCallback(): void {
    const enterTyped = holdTyped(this);
    this.sheet = readData<WorksheetForm>(this);
    this.records = openRecords('worksheet', oldSheet(this.sheet.id));
    for (const section of this.sheet.sections)
      if (section.add)
        offerRows(this, section, {
          add: (row) => this.grow(section, row),
          remove: (row) => this.shrink(section, row),
        });
    const cards = new Cards(this);
    this.tools = showTools(this, this.sheet, {
      kept: () => this.kept,
      clear: () => this.clear(),
      filled: (sections) => cards.show(sections),
    });
    this.addEventListener('input', ({ target }) => this.take(target as HTMLElement));
    this.addEventListener('change', ({ target }) => checkControl(this.sheet, target as HTMLElement));
    hearOthers(this.records, (name) => {
      if (name === undefined || name === this.recordName) this.read();
    });
    this.read();
    enterTyped();
    cards.foldAtRest();
  }

  private get recordName(): string {
    return nameOfSheet(this.sheet.id);
  }

  private place(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part=${name}]`) as HTMLElement;
  }

  /** Shows what is kept. What cannot be read is put aside, and the reader is told. */
  private read(): void {
    const damaged = this.records.setAside(this.recordName);
    if (damaged !== undefined) this.say(sayDamaged(damaged));
    this.kept = textsToSheet(this.records.read(this.recordName));
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
  private change(by: (kept: WorksheetEntries) => WorksheetEntries): void {
    // A full storage has no room to put aside what cannot be read. Then this page is all there is.
    const isFree = this.records.damage(this.recordName) === undefined;
    this.kept = by(isFree ? textsToSheet(this.records.read(this.recordName)) : this.kept);
    const isKept = isFree && this.records.write(this.recordName, sheetToTexts(this.kept));
    if (!isKept) this.say(sayUnkept());
  }

  private grow(section: FormSection, row: string): void {
    this.change((kept) => addRow(kept, section, row));
    this.show();
  }

  private shrink(section: FormSection, row: string): void {
    this.undoable('The row is removed.', (kept) => removeRow(kept, section, row));
  }

  private clear(): void {
    this.undoable('The worksheet is empty again.', () => nothing);
    // The way back stands at the top, far from the button that emptied it.
    this.place('notes').querySelector('button')?.focus();
  }

  private undoable(done: string, by: (kept: WorksheetEntries) => WorksheetEntries): void {
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
