import { make } from '../../dom/make.ts';
import type { KindGroup } from '../core/groups.ts';
import { count } from '../core/say.ts';
import type { Part, Place } from '../core/types.ts';

/** Builds the options of the list, grouped by kind and page; each one is a link that can be opened in any way, or shows more of its kind. */
export function renderGroups(groups: KindGroup[], showMore: (kind: string) => void): HTMLElement[] {
  return groups.map(({ kind, pages, more }) => {
    const options = pages.map(renderPage);
    if (more) {
      const option = make('div', { class: 'search-place', role: 'option' }, count(more, 'more page'));
      option.onclick = () => showMore(kind);
      options.push(option);
    }
    return make(
      'div',
      { class: 'search-kind', role: 'group', 'aria-label': kind },
      make('div', { class: 'search-kind-name' }, kind),
      make('div', {}, ...options),
    );
  });
}

function renderPage(places: Place[]): HTMLElement {
  const [{ address, page }] = places as [Place];
  const id = `search-${page.address}`;
  const options = places.map(renderPlace);
  // A page that is itself the best answer needs no heading above it.
  if (address === page.address) options[0]?.classList.add('search-whole');
  else {
    for (const option of options) option.setAttribute('aria-describedby', id);
    options.unshift(make('div', { id, class: 'search-page-title' }, page.title));
  }
  return make('div', { class: 'search-page' }, ...options);
}

function renderPlace({ address, title, text }: Place): HTMLElement {
  return make(
    'a',
    { class: 'search-place', role: 'option', href: address, tabindex: '-1' },
    make('div', { class: 'search-title' }, ...renderParts(title)),
    make('div', { class: 'search-text' }, ...renderParts(text)),
  );
}

function renderParts(parts: Part[]): (Node | string)[] {
  return parts.map(({ text, marked }) => (marked ? make('mark', {}, text) : text));
}
