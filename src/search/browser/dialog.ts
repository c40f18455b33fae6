import { type Finding, readMore } from '../core/find.ts';
import { groupPlaces } from '../core/groups.ts';
import { sayFinding } from '../core/say.ts';
import { ask } from './ask.ts';
import { createChoice } from './choice.ts';
import { buildDialog } from './dialog-view.ts';
import { loadEngine } from './engine.ts';
import { renderFailure, renderNothing, renderStart } from './notices.ts';
import { renderGroups } from './results.ts';
import address from './search.css?url&no-inline';
import { loadSheet } from './sheet.ts';

const sheet = loadSheet(address);
// A failure shows when the first words are searched.
loadEngine().catch(() => {});

let open: ((typed: string) => void) | undefined;

/** Opens the search with the keys that were typed while it loaded; on closing, the opener has the focus again. */
export async function openSearch(opener: HTMLElement, readTyped: () => string | undefined): Promise<void> {
  await sheet;
  open ??= createSearch(opener);
  open(readTyped() ?? '');
}

function createSearch(opener: HTMLElement): (typed: string) => void {
  const { dialog, input, status, list, notice } = buildDialog();
  const choice = createChoice(input, list);
  let asking: Promise<void> | undefined;
  let found: Finding | undefined;
  let isLeaving = false;

  const show = (said: string, results: HTMLElement[], note: HTMLElement[]) => {
    status.textContent = said;
    list.replaceChildren(...results);
    notice.replaceChildren(...note);
    choice.update();
  };
  const answer = (finding: Finding) => {
    found = finding;
    const groups = groupPlaces(finding);
    const more = (kind: string) => readMore(finding, kind).then(() => found === finding && answer(finding), fail);
    if (finding.query) show(sayFinding(finding, groups), renderGroups(groups, more), groups[0] ? [] : renderNothing());
    else show('', [], renderStart());
  };
  const fail = () => show('The search could not load', [], renderFailure(retry));
  const search = () => {
    const words = input.value.trim();
    choice.reset();
    if (words && !list.firstChild) status.textContent = 'Searching …';
    asking = ask(words, answer).catch(fail);
  };
  const retry = () => {
    input.focus();
    search();
  };

  input.oninput = search;
  input.onkeydown = async (event) => {
    const { key, ctrlKey, metaKey, shiftKey } = event;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (event.isComposing || !(step || key === 'Enter')) return;
    event.preventDefault();
    if (step) return choice.move(step);
    // Words that are still being searched are answered first.
    await asking;
    choice
      .chosen()
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }));
  };
  list.onclick = ({ ctrlKey, metaKey, shiftKey, altKey, target }) => {
    if (ctrlKey || metaKey || shiftKey || altKey || !(target as Element).closest('a')) return;
    isLeaving = true;
    dialog.close();
  };
  dialog.onclose = () => {
    if (!isLeaving) opener.focus();
    isLeaving = false;
  };
  show('', [], renderStart());

  return (typed) => {
    if (!dialog.open) dialog.showModal();
    input.focus();
    input.select();
    if (!typed) return;
    input.value = typed;
    search();
  };
}
