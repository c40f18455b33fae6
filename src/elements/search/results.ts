import { make } from '../../dom/make.ts';
import type { KindGroup, PageGroup } from '../../search/groups.ts';
import type { Part, Place } from '../../search/types.ts';

/** Builds the options of the list, grouped by kind and page; each one is a link that can be opened in any way. */
export function renderGroups(groups: KindGroup[]): HTMLElement[] {
  return groups.map(({ kind, pages }) => {
    const name = make('div', { class: 'search-kind-name' }, kind);
    return make(
      'div',
      { class: 'search-kind', role: 'group', 'aria-label': kind },
      name,
      make('div', {}, ...pages.map(renderPage)),
    );
  });
}

function renderPage({ page, places }: PageGroup): HTMLElement {
  const id = `search-${page.address}`;
  const isWhole = places[0]?.address === page.address;
  const options = places.map((place, index) => {
    const option = renderPlace(place, place.address === page.address && index > 0);
    if (!isWhole) option.setAttribute('aria-describedby', id);
    return option;
  });
  // A page that is itself the best answer needs no heading above it.
  if (isWhole) options[0]?.classList.add('search-whole');
  else options.unshift(make('div', { id, class: 'search-page-title' }, page.title));
  return make('div', { class: 'search-page' }, ...options);
}

function renderPlace({ address, title, text }: Place, isStart: boolean): HTMLElement {
  return make(
    'a',
    { class: 'search-place', role: 'option', href: address, tabindex: '-1' },
    make('div', { class: 'search-title' }, ...(isStart ? ['Start of the page'] : renderParts(title))),
    make('div', { class: 'search-text' }, ...renderParts(text)),
  );
}

function renderParts(parts: Part[]): (Node | string)[] {
  return parts.map(({ text, marked }) => (marked ? make('mark', {}, text) : text));
}
