type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Remembers what the reader typed or chose while the script of the page was still on its way. Call it before anything is
 * shown; what it gives then enters that anew, except where the reader has gone on in the meantime.
 */
export function holdTyped(root: HTMLElement): () => void {
  const held = [...root.querySelectorAll<Field>('input, textarea')].filter(isTouched).map((field) => {
    const hold = { field, text: field.value, isPast: false };
    field.addEventListener('input', () => {
      hold.isPast = true;
    });
    return hold;
  });
  return () => {
    for (const { field, text, isPast } of held) {
      if (isPast || field.disabled) continue;
      if (isChoice(field)) field.checked = true;
      else field.value = text;
      for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
    }
  };
}

const isChoice = (field: Field): field is HTMLInputElement => field.type === 'radio' || field.type === 'checkbox';

const isTouched = (field: Field): boolean =>
  isChoice(field) ? field.checked && !field.defaultChecked : field.value !== field.defaultValue;
