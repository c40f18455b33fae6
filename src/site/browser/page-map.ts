/** Marks the section that is being read in the list of contents, and says its name while the list is closed. */
export class PageMap extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll('a')];
    const list = this.querySelector('nav');
    let marked: HTMLAnchorElement | undefined;
    const mark = () => {
      // The last sections may be too short to come up to the line.
      const isAtEnd = scrollY > 0 && scrollY + innerHeight > document.documentElement.scrollHeight - 4;
      const here = isAtEnd ? links.at(-1) : links.findLast((link) => topOf(link) < innerHeight / 3);
      if (here === marked) return;
      marked?.removeAttribute('aria-current');
      here?.setAttribute('aria-current', 'true');
      for (const name of this.querySelectorAll('span')) name.textContent = here?.textContent ?? '';
      // A list that is longer than the window follows the reader.
      if (here && list) list.scrollTop = here.offsetTop - list.clientHeight / 2;
      marked = here;
    };
    const close = () => list?.hidePopover();
    addEventListener('scroll', () => requestAnimationFrame(mark), { passive: true });
    addEventListener('hashchange', close);
    // It loads when the reader moves, for the first time maybe by a link of the list.
    if (this.querySelector('nav:popover-open') && location.hash) close();
    mark();
  }
}

/** How far below the top of the window a section begins; endlessly far while it is not shown. */
function topOf({ hash }: HTMLAnchorElement): number {
  return document.getElementById(hash.slice(1))?.getClientRects()[0]?.top ?? Infinity;
}

customElements.define('page-map', PageMap);
