import { fitFilter, type QuestionFilter, readFilter, sayLeft, writeFilter } from '../core/filter-questions.ts';

/** Shows the questions that fit a topic and some words, and keeps both in the query. The links to topics become filters. */
class FaqFilter extends HTMLElement {
  private readonly topics = [...this.querySelectorAll<HTMLElement>('[data-topic]')];
  private readonly links = [...this.querySelectorAll<HTMLAnchorElement>('nav a')];
  private readonly field = this.querySelector('input');
  private filter: QuestionFilter = { topic: '', words: '' };

  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('nav a');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      history.pushState(null, '', link.href);
      this.read();
    });
    this.addEventListener('input', () => {
      this.filter = { ...this.filter, words: this.field?.value.trim() ?? '' };
      history.replaceState(null, '', location.pathname + writeFilter(this.filter));
      this.show();
    });
    addEventListener('popstate', () => this.read());
    this.read();
  }

  private read(): void {
    this.filter = readFilter(
      location.search,
      this.topics.map(({ dataset }) => dataset['topic'] ?? ''),
    );
    if (this.field && this.field.value.trim() !== this.filter.words) this.field.value = this.filter.words;
    this.show();
  }

  private show(): void {
    const fits = fitFilter(this.filter);
    const linked = location.hash.slice(1);
    let all = 0;
    let left = 0;
    for (const section of this.topics) {
      const { topic = '' } = section.dataset;
      const questions = [...section.querySelectorAll('details')];
      for (const question of questions) {
        // What a link names is there to be read, whatever the rest of the link asks for.
        const isLinked = linked !== '' && question.querySelector(`#${CSS.escape(linked)}`) !== null;
        question.hidden = !isLinked && !fits({ topic, words: question.textContent });
      }
      const shown = questions.filter(({ hidden }) => !hidden).length;
      section.hidden = shown === 0;
      all += questions.length;
      left += shown;
    }
    for (const link of this.links) {
      const { to: topic = '' } = link.dataset;
      link.href = location.pathname + writeFilter({ ...this.filter, topic });
      link.ariaCurrent = topic === this.filter.topic ? 'true' : null;
    }
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = sayLeft(left, all);
  }
}

customElements.define('faq-filter', FaqFilter);
