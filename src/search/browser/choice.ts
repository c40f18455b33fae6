/** Which option the arrow keys have reached, while the field keeps the focus. */
export interface Choice {
  /** Starts over with the first option, whatever it will be. */
  reset(): void;
  /** Takes up the options of a changed list; the chosen one stays chosen. */
  update(): void;
  move(step: number): void;
  chosen(): HTMLElement | undefined;
}

/** Joins a field and its list as a combobox does. */
export function createChoice(input: HTMLElement, list: HTMLElement): Choice {
  let options: HTMLAnchorElement[] = [];
  let at = 0;
  const choose = (place: number) => {
    at = place;
    options.forEach((option, index) => {
      option.id = `search-option-${index}`;
      option.ariaSelected = String(index === at);
    });
    input.ariaExpanded = String(options.length > 0);
    input.setAttribute('aria-activedescendant', options[at]?.id ?? '');
    // The first one brings the name of its group into view, too.
    if (at > 0) options[at]?.scrollIntoView({ block: 'nearest' });
    else list.scrollTop = 0;
  };
  return {
    reset() {
      at = 0;
    },
    update() {
      const chosen = options[at]?.href;
      // What shows more has no address: its place is that of the first page it brings.
      options = [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
      const found = options.findIndex(({ href }) => href && href === chosen);
      choose(at && found > 0 ? found : at);
    },
    move: (step) => choose((at + step + options.length) % (options.length || 1)),
    chosen: () => options[at],
  };
}
