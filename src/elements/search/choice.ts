/** Which option the arrow keys have reached, while the field keeps the focus. */
export interface Choice {
  /** Starts over with the first option of a new list. */
  reset(): void;
  move(step: number): void;
  chosen(): HTMLElement | undefined;
}

/** Joins a field and its list as a combobox does. */
export function createChoice(input: HTMLElement, list: HTMLElement): Choice {
  let at = 0;
  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const show = (place: number) => {
    at = place;
    options().forEach((option, index) => option.setAttribute('aria-selected', String(index === at)));
    const chosen = options()[at];
    input.setAttribute('aria-expanded', String(Boolean(chosen)));
    if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
    else input.removeAttribute('aria-activedescendant');
    // The first one brings the name of its group into view, too.
    if (at === 0) list.scrollTop = 0;
    else chosen?.scrollIntoView({ block: 'nearest' });
  };
  return {
    reset: () => show(0),
    move: (step) => show((at + step + options().length) % (options().length || 1)),
    chosen: () => options()[at],
  };
}
