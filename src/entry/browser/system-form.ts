import { type SystemRecord, systemFacts, systemKinds, unknownSystem } from '../core/system.ts';

/** What the form says when the reader answers something else: the whole system. */
export type SystemChange = CustomEvent<SystemRecord>;

/** The name of that event. It rises, so that a page may listen anywhere around the form. */
export const systemChange = 'system-change';

/** The questions about a system. It shows what it is given, keeps nothing, and tells what the reader answers. */
export class SystemForm extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', () =>
      this.dispatchEvent(new CustomEvent(systemChange, { detail: this.system, bubbles: true })),
    );
  }

  /** What is answered now. */
  get system(): SystemRecord {
    const checked = new Set([...this.querySelectorAll<HTMLInputElement>('input:checked')].map(nameOf));
    const known = systemFacts.flatMap((fact) =>
      (['yes', 'no'] as const).filter((answer) => checked.has(`${fact}=${answer}`)).map((answer) => [fact, answer]),
    );
    return { facts: Object.fromEntries(known), kinds: systemKinds.filter((kind) => checked.has(`${kind}=on`)) };
  }

  /** Shows a system: to be answered, or as it is where it is somebody else's. */
  show({ facts, kinds }: SystemRecord = unknownSystem, { disabled = false } = {}): void {
    const wanted = new Set([
      ...systemFacts.map((fact) => `${fact}=${facts[fact] ?? 'unknown'}`),
      ...kinds.map((kind) => `${kind}=on`),
    ]);
    for (const input of this.querySelectorAll('input')) input.checked = wanted.has(nameOf(input));
    const whole = this.querySelector('fieldset');
    if (whole) whole.disabled = disabled;
  }
}

const nameOf = ({ name, value }: HTMLInputElement) => `${name.replace('system-', '')}=${value}`;

customElements.define('system-form', SystemForm);
