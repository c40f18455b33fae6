/** Makes each answer lead into the quiz with that answer given. Without script, they lead to all questions on one page. */
class FirstQuestion extends HTMLElement {
  connectedCallback(): void {
    for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-quiz]')) link.href = link.dataset['quiz'] ?? '';
  }
}

customElements.define('first-question', FirstQuestion);
