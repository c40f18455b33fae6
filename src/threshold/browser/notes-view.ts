import { textButton } from '../../dom/button.ts';
import { make } from '../../dom/make.ts';
import type { ReadThreshold, ThresholdState } from '../core/state.ts';
import type { ThresholdTool } from './tool.ts';

/** What says the longer notes. It comes later than the page, and says then what there is to say. */
export interface LaterWords {
  /** Whose sheet is shown, and what can be done with it. */
  sayLinked(linked: ReadThreshold, tool: ThresholdTool): Node[];
  sayStorage(note: NonNullable<ThresholdState['storageNote']>): Node[];
}

/** What the page has to say above the tool: of each kind one note at a time. One that is said already stays as it is. */
export class NotesView {
  private readonly place: HTMLElement;
  private readonly tool: ThresholdTool;
  private readonly said = new Map<string, unknown>();
  private words: LaterWords | undefined;

  constructor(place: HTMLElement, tool: ThresholdTool) {
    this.place = place;
    this.tool = tool;
  }

  show(): void {
    const { linked, linkNote, storageNote, done } = this.tool.state;
    const { words } = this;
    this.put('link', linked ? words && linked : linkNote, () =>
      linked ? (words?.sayLinked(linked, this.tool) ?? []) : linkNote ? sayNote(linkNote) : [],
    );
    this.put('storage', words && storageNote, () => (storageNote && words?.sayStorage(storageNote)) ?? []);
    if (this.put('done', done, () => this.sayDone(done)))
      // The way back has the focus: it may stand far from where something was done.
      this.place.querySelector<HTMLElement>('[data-note=done] button')?.focus();
  }

  /** Takes what says the longer notes, and says those that wait for it. */
  learn(words: LaterWords): void {
    this.words = words;
    this.show();
  }

  private put(kind: string, what: unknown, say: () => Node[]): boolean {
    if (this.said.get(kind) === what) return false;
    this.said.set(kind, what);
    this.place.querySelector(`[data-note=${kind}]`)?.remove();
    if (what !== undefined) this.place.append(make('div', { 'data-note': kind }, ...say()));
    return true;
  }

  private sayDone(done: ThresholdState['done']): Node[] {
    if (!done) return [];
    const undo = textButton('Undo', () => this.tool.dispatch({ kind: 'undo' }));
    return [make('p', {}, ...(done.undo ? [`${done.says} `, undo] : [done.says]))];
  }
}

const sayNote = ({ says, problems }: NonNullable<ThresholdState['linkNote']>): Node[] => [
  make('p', {}, says),
  ...(problems.length > 0 ? [make('ul', {}, ...problems.map((line) => make('li', {}, line)))] : []),
];
