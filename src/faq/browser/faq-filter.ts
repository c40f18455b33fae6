import { focusOn } from '../../dom/keep-fragment.ts';
import { fitFilter, type QuestionFilter, readFilter, sayLeft, writeFilter } from '../core/filter-questions.ts';

/** Shows the questions that fit a topic and some words, and keeps both in the query. */
class FaqFilter extends HTMLElement {
  private readonly topics = [...this.querySelectorAll<HTMLElement>('[data-topic]')];
  private readonly select = this.querySelector('select');
  private readonly field = this.querySelector('input');
  private filter: QuestionFilter = { topic: '', words: '' };

  connectedCallback(): void {
    this.select?.addEventListener('change', ({ currentTarget }) => {
      const { value: topic } = currentTarget as HTMLSelectElement;
      history.pushState(null, '', location.pathname + writeFilter({ ...this.filter, topic }));
      this.read();
    });
    this.field?.addEventListener('input', ({ currentTarget }) => {
      this.filter = { ...this.filter, words: (currentTarget as HTMLInputElement).value.trim() };
      history.replaceState(null, '', location.pathname + writeFilter(this.filter));
      this.show();
    });
    addEventListener('popstate', () => this.read());
    addEventListener('hashchange', () => this.follow());
    this.read();
  }

  private read(): void {
    this.filter = readFilter(
      location.search,
      this.topics.map(({ dataset }) => dataset['topic'] ?? ''),
    );
    if (this.select) this.select.value = this.filter.topic;
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
        const isLinked =
          linked !== '' && (linked === section.id || question.querySelector(`#${CSS.escape(linked)}`) !== null);
        question.hidden = !isLinked && !fits({ topic, words: question.textContent });
      }
      const shown = questions.filter(({ hidden }) => !hidden).length;
      section.hidden = shown === 0;
      all += questions.length;
      left += shown;
    }
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = sayLeft(left, all);
  }

  /** The browser went to the link before what it names was shown, so it has to be gone to again. */
  private follow(): void {
    const linked = document.getElementById(location.hash.slice(1));
    if (linked && this.contains(linked)) focusOn(linked);
  }
}

customElements.define('faq-filter', FaqFilter);
