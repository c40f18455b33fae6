import { make } from '../../dom/make.ts';
import { say } from '../../dom/status.ts';
import type { FilledRow, FilledSection } from '../core/filled.ts';
import { sumRow } from '../core/sum-row.ts';

/** Rows with a name are cards: each says how much of it is answered, and folds while nothing is in it and once it is whole. */
export class Cards {
  private readonly root: HTMLElement;

  constructor(root: HTMLElement) {
    this.root = root;
    root.addEventListener('click', ({ target }) => {
      // A card that is added is a copy, and copies of a button hear nothing themselves.
      const card = (target as Element).closest('.fold')?.closest<HTMLElement>('.row');
      if (card) fold(card, card.dataset['folded'] === undefined);
      const link = (target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
      if (link) this.reveal(link.hash);
    });
    addEventListener('hashchange', () => this.reveal(location.hash));
  }

  /**
   * When the page is opened, only what is begun and the next card to fill in are open, so that an empty worksheet is
   * short. Later only the reader folds: nothing moves under the keys.
   */
  foldAtRest(): void {
    const cards = [...this.root.querySelectorAll<HTMLElement>('.row[data-state]')];
    const next = cards.find(({ dataset }) => dataset['state'] !== 'whole');
    // Somebody may be in one already, since the page was there before the script.
    const isInUse = (card: HTMLElement) => card.dataset['state'] === 'begun' || card.contains(document.activeElement);
    for (const card of cards) if (card !== next && !isInUse(card)) fold(card, true);
    this.reveal(location.hash);
  }

  /** Shows how much of each card is answered. A card does not stay folded when that changes. */
  show(sections: FilledSection[]): void {
    for (const { id, rows } of sections) for (const row of rows) this.showCard(`#${id} [data-row="${row.row}"]`, row);
  }

  private showCard(selector: string, row: FilledRow): void {
    const card = this.root.querySelector<HTMLElement>(selector);
    const place = card?.querySelector<HTMLElement>('.sum');
    if (!card || !place) return;
    const { counts, state, says } = sumRow(row);
    const isSame = card.dataset['state'] === state;
    card.dataset['state'] = state;
    say(partOf(place, '.counts'), counts);
    say(partOf(place, '.said'), says);
    const button = place.querySelector('button') ?? make('button', { type: 'button', class: 'fold' });
    if (!button.isConnected) place.append(button);
    button.hidden = state === 'begun';
    fold(card, isSame && card.dataset['folded'] !== undefined, row.title);
  }

  /** Opens the card in which a link leads to a field. */
  private reveal(hash: string): void {
    const card = document.getElementById(hash.slice(1))?.closest<HTMLElement>('.row[data-folded]');
    if (card) fold(card, false);
  }
}

const partOf = (place: HTMLElement, name: string) => place.querySelector(name) as HTMLElement;

function fold(card: HTMLElement, isFolded: boolean, title = card.querySelector('legend')?.textContent ?? ''): void {
  const button = partOf(card, '.fold');
  if (isFolded) card.dataset['folded'] = '';
  else delete card.dataset['folded'];
  say(button, isFolded ? 'Open' : 'Fold');
  button.setAttribute('aria-label', `${button.textContent}: ${title}`);
  button.setAttribute('aria-expanded', `${!isFolded}`);
}
