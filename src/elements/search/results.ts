import type { KindGroup, PageGroup } from '../../search/groups.ts';
import type { Part, Place } from '../../search/types.ts';
import { make } from './make.ts';

/** Builds the options of the list, grouped by kind and page; each one is a link that can be opened in any way. */
export function renderGroups(groups: KindGroup[]): HTMLElement[] {
  let number = 0;
  return groups.map(({ kind, pages }, index) => {
    const id = `search-kind-${index}`;
    const name = make('div', { id, class: 'search-kind-name' }, kind);
    const found = make('div', {}, ...pages.map((page) => renderPage(page, () => `search-place-${number++}`)));
    return make('div', { class: 'search-kind', role: 'group', 'aria-labelledby': id }, name, found);
  });
}

function renderPage({ address, title, places }: PageGroup, nextId: () => string): HTMLElement {
  const id = nextId();
  // A page that is itself the best answer needs no heading above it.
  const heads = places[0]?.address === address ? [] : [make('div', { id: `${id}-page`, class: 'search-page-title' }, title)];
  const options = places.map((place, index) => {
    const option = renderPlace(place, place.address === address && index > 0);
    option.id = index === 0 ? id : nextId();
    if (heads.length > 0) option.setAttribute('aria-describedby', `${id}-page`);
    else if (index === 0) option.classList.add('search-whole');
    return option;
  });
  return make('div', { class: 'search-page' }, ...heads, ...options);
}

function renderPlace({ address, title, text }: Place, isStart: boolean): HTMLAnchorElement {
  const name = make('div', { class: 'search-title' }, ...(isStart ? ['Start of the page'] : renderParts(title)));
  const option = make('a', { class: 'search-place', role: 'option', href: address, tabindex: '-1', 'aria-selected': 'false' }, name);
  if (text.length > 0) option.append(make('div', { class: 'search-text' }, ...renderParts(text)));
  return option;
}

function renderParts(parts: Part[]): (Node | string)[] {
  return parts.map(({ text, marked }) => (marked ? make('mark', {}, text) : text));
}
