import { ChoiceFilter } from '../../dom/choice-filter.ts';
import { say } from '../../dom/status.ts';
import { fitQuestion, type QuestionFilter, sayLeft } from '../core/filter-questions.ts';

/** Shows the questions that fit a topic and some words. */
class FaqFilter extends ChoiceFilter<keyof QuestionFilter> {
  private readonly topics = [...this.querySelectorAll<HTMLElement>('[data-topic]')];

  protected show(filter: QuestionFilter, problems: string[], linked: string): void {
    const fits = fitQuestion(filter);
    let all = 0;
    let left = 0;
    for (const section of this.topics) {
      const { topic = '' } = section.dataset;
      const questions = [...section.querySelectorAll('details')];
      for (const question of questions) {
        const isLinked =
          linked !== '' && (linked === section.id || question.querySelector(`#${CSS.escape(linked)}`) !== null);
        question.hidden = !isLinked && !fits({ topic, words: question.textContent });
      }
      const shown = questions.filter(({ hidden }) => !hidden).length;
      section.hidden = shown === 0;
      all += questions.length;
      left += shown;
    }
    const status = this.querySelector('[role=status]') as HTMLElement;
    say(status, [sayLeft(left, all), ...problems].join(' '));
  }
}

customElements.define('faq-filter', FaqFilter);
