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
    const links = [...this.querySelectorAll<HTMLAnchorElement>('[data-quiz]')];
    for (const link of links) link.href = link.dataset['quiz'] ?? '';
    // A link of someone else is shown and not kept; an answer given here is the reader's own.
    const keep = () => {
      for (const link of links) link.addEventListener('click', () => remember(key, link.hash));
    };
    const kept = recall(key);
    if (!kept) keep();
    // Until its links hold the older answers too, an answer is not kept in their place. What does not load leaves the page as it is for everybody.
    else void import('./kept-place.ts').then(({ showKeptPlace }) => showKeptPlace(this, kept)).then(keep, () => {});
  }
}

customElements.define('first-question', FirstQuestion);
