/** Hides each section without a line to show, and the link of the contents that leads to it, but for the section that the address names. */
export function keepLetters(sections: Iterable<HTMLElement>, lines: string, linked: string): void {
  for (const section of sections) {
    section.hidden = section.id !== linked && section.querySelector(`${lines}:not([hidden])`) === null;
    const link = document.querySelector(`page-map [href="#${section.id}"]`);
    link?.parentElement?.toggleAttribute('hidden', section.hidden);
  }
}
