import { make } from '../../dom/make.ts';
import type { KindGroup } from '../../search/groups.ts';
import { count } from '../../search/say.ts';
import type { Part, Place } from '../../search/types.ts';

/** Builds the options of the list, grouped by kind and page; each one is a link that can be opened in any way. */
export function renderGroups(groups: KindGroup[]): HTMLElement[] {
  return groups.map(({ kind, pages, more }) => {
    const options = pages.map(renderPage);
    if (more)
      options.push(make('div', { class: 'search-place', role: 'option', 'data-more': kind }, count(more, 'more page')));
    return make(
      'div',
      { class: 'search-kind', role: 'group', 'aria-label': kind },
      make('div', { class: 'search-kind-name' }, kind),
      make('div', {}, ...options),
    );
  });
}

function renderPage(places: Place[]): HTMLElement {
  const [first] = places;
  const id = `search-${first?.page.address}`;
  const isWhole = first && isStart(first);
  const options = places.map((place, index) => {
    const option = renderPlace(place, index > 0 && isStart(place));
    if (!isWhole) option.setAttribute('aria-describedby', id);
    return option;
  });
  // A page that is itself the best answer needs no heading above it.
  if (isWhole) options[0]?.classList.add('search-whole');
  else options.unshift(make('div', { id, class: 'search-page-title' }, first?.page.title ?? ''));
  return make('div', { class: 'search-page' }, ...options);
}

function isStart({ address, page }: Place): boolean {
  return address === page.address;
}

function renderPlace({ address, title, text }: Place, isBelow: boolean): HTMLElement {
  return make(
    'a',
    { class: 'search-place', role: 'option', href: address, tabindex: '-1' },
    make('div', { class: 'search-title' }, ...(isBelow ? ['Start of the page'] : renderParts(title))),
    make('div', { class: 'search-text' }, ...renderParts(text)),
  );
}

function renderParts(parts: Part[]): (Node | string)[] {
  return parts.map(({ text, marked }) => (marked ? make('mark', {}, text) : text));
}
