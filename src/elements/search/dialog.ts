import type { Finding } from '../../search/find.ts';
import { groupPlaces } from '../../search/groups.ts';
import { sayFinding } from '../../search/say.ts';
import address from '../../styles/search.css?url&no-inline';
import { ask } from './ask.ts';
import { type Choice, createChoice } from './choice.ts';
import { loadEngine } from './engine.ts';
import { renderFailure, renderNothing, renderStart } from './notices.ts';
import { renderGroups } from './results.ts';
import { loadSheet } from './sheet.ts';
import { buildView, type View } from './view.ts';

const sheet = loadSheet(address);
// A failure shows when the first words are searched.
loadEngine().catch(() => {});

let search: SearchDialog | undefined;

/** Opens the search with the keys that were typed while it loaded; on closing, the opener has the focus again. */
export async function openSearch(opener: HTMLElement, readTyped: () => string | undefined): Promise<void> {
  await sheet;
  search ??= new SearchDialog(opener);
  search.open(readTyped() ?? '');
}

class SearchDialog {
  private readonly view: View = buildView();
  private readonly choice: Choice = createChoice(this.view.input, this.view.list);
  private asking: Promise<void> | undefined;
  private isLeaving = false;

  constructor(opener: HTMLElement) {
    const { dialog, input, list } = this.view;
    input.oninput = () => this.search();
    input.onkeydown = (event) => this.steer(event);
    list.onclick = ({ ctrlKey, metaKey, shiftKey, altKey, target }) => {
      if (ctrlKey || metaKey || shiftKey || altKey || !(target as Element).closest('a')) return;
      this.isLeaving = true;
      dialog.close();
    };
    dialog.onclose = () => {
      if (!this.isLeaving) opener.focus();
      this.isLeaving = false;
    };
    this.show('', [], renderStart());
  }

  open(typed: string): void {
    const { dialog, input } = this.view;
    if (!dialog.open) dialog.showModal();
    input.focus();
    input.select();
    if (!typed) return;
    input.value = typed;
    this.search();
  }

  private search(): void {
    const words = this.view.input.value.trim();
    if (!this.view.list.firstChild) this.view.status.textContent = words && 'Searching …';
    const asking = ask(words)
      .then((finding) => finding && this.answer(finding))
      .catch(() => this.show('The search could not load', [], renderFailure(() => this.open(this.view.input.value))))
      .finally(() => {
        if (this.asking === asking) this.asking = undefined;
      });
    this.asking = asking;
  }

  private answer(finding: Finding): void {
    const groups = groupPlaces(finding.places);
    if (!finding.query) this.show('', [], renderStart());
    else this.show(sayFinding(finding, groups), renderGroups(groups), groups.length > 0 ? [] : renderNothing());
  }

  private show(status: string, results: HTMLElement[], notice: HTMLElement[]): void {
    this.view.status.textContent = status;
    this.view.list.replaceChildren(...results);
    this.view.notice.replaceChildren(...notice);
    this.choice.reset();
  }

  private steer(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') this.choice.move(1);
    else if (event.key === 'ArrowUp') this.choice.move(-1);
    else if (event.key === 'Enter') void this.follow(event);
    else return;
    event.preventDefault();
  }

  /** Opens the chosen result; words that are still being searched are answered first. */
  private async follow({ ctrlKey, metaKey, shiftKey }: KeyboardEvent): Promise<void> {
    await this.asking;
    this.choice.chosen()?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }));
  }
}
