import { recall } from '../../dom/storage.ts';
import { storageKey } from '../../quiz/browser/decision-quiz/storage-key.ts';
import { stageFlow } from '../../site/core/quiz-addresses.ts';

/**
 * Makes each answer lead into the quiz with that answer given. Without script, they lead to all questions on one page.
 * Whoever answered before sees where they are; what that takes is loaded only for such a reader.
 */
class FirstQuestion extends HTMLElement {
  connectedCallback(): void {
    for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-quiz]')) link.href = link.dataset['quiz'] ?? '';
    const kept = recall(storageKey({ flow: stageFlow }));
    // What does not load leaves the page as it is for everybody.
    if (kept) void import('./kept-place.ts').then(({ showKeptPlace }) => showKeptPlace(this, kept)).catch(() => {});
  }
}

customElements.define('first-question', FirstQuestion);
