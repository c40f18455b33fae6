import { sayCount } from '../../../text/say-count.ts';
import { implyAnswers } from '../../core/imply-answers.ts';
import { weighConditions } from '../../core/weigh-conditions.ts';

const atFirst = new WeakMap<Element, string>();

/** Says what the ticked conditions come to, and gives the link into the quiz the answers that follow from them. */
export function showTally(choice: HTMLElement): void {
  const tally = choice.querySelector('.tally');
  const [first, second] = [...choice.querySelectorAll('section')].map(countTicks);
  if (!tally || !first || !second) return;
  const { both = '', edition } = choice.dataset;
  const said = weighConditions(first, second, both);
  tally.className = `tally no-print ${said && (first.count > 0 ? first : second).tone}`;
  const values = [...choice.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value);
  const pairs = values.filter((value) => value.includes('=')).flatMap((value) => value.split(' '));
  const { fragment, answered, disputed } = implyAnswers(Number(edition), pairs);
  write(
    tally.querySelector('[role=status]'),
    disputed ? `${said} Some of these contradict each other, so the quiz asks.` : said,
  );
  const link = tally.querySelector('a');
  if (!link || !edition) return;
  link.hash = fragment;
  write(link, answered > 0 ? `Take the quiz, ${sayCount(answered, 'answer')} given` : '');
}

function countTicks(side: HTMLElement) {
  const { one = '', many = '', advice = '' } = side.dataset;
  return { one, many, advice, tone: side.className, count: side.querySelectorAll(':checked').length };
}

/** Without words, what stood there at first. The same is not written again, since it would be read out again. */
function write(element: Element | null, words: string): void {
  if (!element) return;
  const before = element.textContent ?? '';
  if (!atFirst.has(element)) atFirst.set(element, before);
  const text = words || (atFirst.get(element) ?? '');
  if (text !== before) element.textContent = text;
}
