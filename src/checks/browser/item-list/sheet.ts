/** Closes the filter, where it is a sheet over the page, once the focus leaves its strip: it must not cover what has it. */
export function holdSheet(sheet: HTMLElement, strip: HTMLElement): void {
  strip.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !strip.contains(relatedTarget)) sheet.hidePopover();
  });
}
