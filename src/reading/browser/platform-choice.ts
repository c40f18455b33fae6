import { followLinks } from '../../dom/follow-links.ts';
import { forget, recall, remember } from '../../dom/storage.ts';

/** Under which name this browser keeps the platform that the reader chose. */
const key = 'platform';

/** Shows the code for one platform, on every visit, or for all. Links that lead to the code for any lead to that one. */
class PlatformChoice extends HTMLElement {
  private readonly inputs = [...this.querySelectorAll('input')];
  private readonly samples = [...this.querySelectorAll<HTMLElement>('[data-platform]')];
  private readonly section = this.closest<HTMLElement>('section[id]')?.id ?? '';
  private readonly links = [...document.querySelectorAll<HTMLAnchorElement>(`a.more[href$="#${this.section}"]`)];

  connectedCallback(): void {
    this.addEventListener('change', () => {
      // Where storage is blocked, the choice holds for this visit only.
      if (this.chosen) remember(key, this.chosen);
      else forget(key);
      this.show();
    });
    followLinks(this, () => this.show());
    const kept = this.inputs.find(({ value }) => value === recall(key));
    if (kept) kept.checked = true;
    this.show();
  }

  private get chosen(): string {
    return this.inputs.find(({ checked }) => checked)?.value ?? '';
  }

  private show(): void {
    const { chosen } = this;
    const fitting = this.samples.find(({ dataset }) => dataset['platform'] === chosen);
    // What the address links to is there to be read, whatever was chosen.
    for (const sample of this.samples)
      sample.hidden = fitting !== undefined && sample !== fitting && sample.id !== location.hash.slice(1);
    for (const link of this.links) link.hash = fitting?.id ?? this.section;
  }
}

customElements.define('platform-choice', PlatformChoice);
