import { textButton } from '../../dom/button.ts';
import { copyButton } from '../../dom/copy-button.ts';
import { make } from '../../dom/make.ts';
import type { ReadThreshold, ThresholdState } from '../core/state.ts';
import type { ThresholdTool } from './tool.ts';

const unkept =
  'This browser keeps nothing more for this site: its storage is full or switched off. The threshold stands in the address of this page, so copy the link before you leave. What you enter as measured lasts until then.';
const damaged =
  'What this browser kept as your threshold cannot be read, so the page starts with the launch gate. Copy the text if you want to save something from it.';

/** What the page has to say above the tool: of each kind one note at a time. One that is said already stays as it is. */
export class NotesView {
  private readonly place: HTMLElement;
  private readonly tool: ThresholdTool;
  private readonly said = new Map<string, unknown>();
  private sayLinked: ((linked: ReadThreshold, tool: ThresholdTool) => Node[]) | undefined;

  constructor(place: HTMLElement, tool: ThresholdTool) {
    this.place = place;
    this.tool = tool;
  }

  show(): void {
    const { linked, linkNote, storageNote, done } = this.tool.state;
    // Until it has come what says it, a sheet of somebody else is shown without a word.
    this.put('link', linked && !this.sayLinked ? undefined : (linked ?? linkNote), () =>
      linked ? (this.sayLinked?.(linked, this.tool) ?? []) : linkNote ? sayNote(linkNote) : [],
    );
    this.put('storage', storageNote, () => sayStorage(storageNote));
    if (this.put('done', done, () => this.sayDone(done)))
      // The way back has the focus: it may stand far from where something was done.
      this.place.querySelector<HTMLElement>('[data-note=done] button')?.focus();
  }

  /** Takes what says whose sheet is shown, and what can be done with it. */
  learn(sayLinked: (linked: ReadThreshold, tool: ThresholdTool) => Node[]): void {
    this.sayLinked = sayLinked;
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

function sayStorage(note: ThresholdState['storageNote']): Node[] {
  if (note === undefined) return [];
  if (note === 'full') return [make('p', {}, unkept)];
  return [make('p', {}, damaged), copyButton('Copy what was kept', 'Copied', () => note.damaged)];
}
