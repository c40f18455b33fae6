import { holdTyped } from '../../dom/hold-typed.ts';
import { make } from '../../dom/make.ts';
import { say } from '../../dom/status.ts';
import { saySystem } from '../core/say-system.ts';
import type { SystemKeep } from '../core/store/system-keep.ts';
import { note } from './page-notes.ts';
import { type SystemChange, type SystemForm, systemChange } from './system-form.ts';

/** The fold in which a reader says what the system is like, with a line that says it while it is closed. */
export class SystemFold {
  private readonly element: HTMLElement;
  private readonly keep: SystemKeep;
  private readonly form: SystemForm;
  private readonly says: string;

  /** `told` hears that the reader said something, and whether the browser keeps it. */
  constructor(element: HTMLElement, keep: SystemKeep, told: (isKept: boolean) => void) {
    this.element = element;
    this.keep = keep;
    this.form = element.querySelector('system-form') as SystemForm;
    this.says = this.line.textContent ?? '';
    element.addEventListener(systemChange, (event) => {
      const isKept = keep.write((event as SystemChange).detail);
      this.show();
      told(isKept);
    });
    // The reader may have answered while the script was on its way.
    const enterTyped = holdTyped(element);
    this.show();
    enterTyped();
  }

  /** Shows what is kept now. */
  show(): void {
    const { system, damage } = this.keep;
    this.form.show(system);
    say(this.line, system ? saySystem(system) : this.says);
    say(this.find('.on-paper span'), system ? saySystem(system) : '');
    note(this.find('.unread'), 'damage', ...(damage ? [sayUnread(damage)] : []));
  }

  private get line(): HTMLElement {
    return this.find('[data-of=system]');
  }

  private find(selector: string): HTMLElement {
    return this.element.querySelector(selector) as HTMLElement;
  }
}

const sayUnread = (text: string) =>
  make(
    'p',
    {},
    'What this browser keeps of your system cannot be read: ',
    make('code', {}, text),
    '. It counts as not known. It is put aside as soon as you answer.',
  );
