import { recall, remember } from '../../dom/storage.ts';
import { storageKey } from '../../quiz/browser/decision-quiz/storage-key.ts';
import { stageFlow } from '../../site/core/quiz-addresses.ts';

/**
 * Makes each answer lead into the quiz with that answer given. Without script, they lead to all questions on one page.
 * Whoever answered before sees where they are; what that takes is loaded only for such a reader.
 */
class FirstQuestion extends HTMLElement {
  connectedCallback(): void {
    const key = storageKey({ flow: stageFlow });
    for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-quiz]')) {
      link.href = link.dataset['quiz'] ?? '';
      // A link of someone else is shown and not kept; this answer is the reader's own.
      link.addEventListener('click', () => remember(key, link.hash));
    }
    const kept = recall(key);
    // What does not load leaves the page as it is for everybody.
    if (kept) void import('./kept-place.ts').then(({ showKeptPlace }) => showKeptPlace(this, kept)).catch(() => {});
  }
}

customElements.define('first-question', FirstQuestion);
