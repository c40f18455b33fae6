/** Turns the link to the index into a button that opens the search. What the search needs loads when a reader reaches for it. */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = link.className;
    button.ariaHasPopup = 'dialog';
    button.ariaKeyShortcuts = link.ariaKeyShortcuts;
    button.append(...link.childNodes);
    link.replaceWith(button);

    // The one part that is loaded on intent; it lives in its own folder.
    const load = () => import('./dialog.ts');
    /** Keys that come faster than the dialog; nothing while it is not on its way. */
    let typed: string | undefined;
    const open = async () => {
      if (typed !== undefined) return;
      typed = '';
      try {
        const { openSearch } = await load();
        await openSearch(button, () => typed);
      } catch {
        location.href = link.href;
      }
      typed = undefined;
    };
    for (const intent of ['pointerenter', 'focus'])
      button.addEventListener(intent, () => void load().catch(() => {}), { once: true });
    button.addEventListener('click', open);
    document.addEventListener('keydown', (event) => {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      if (altKey || event.isComposing) return;
      if (ctrlKey || metaKey) {
        if (key !== 'k') return;
      } else if (typed !== undefined && key.length === 1) typed += key;
      else if (key !== '/' || (target as Element).closest('input, textarea, select, [contenteditable]')) return;
      event.preventDefault();
      if (typed === undefined || ctrlKey || metaKey) void open();
    });
  }
}

customElements.define('site-search', SiteSearch);
