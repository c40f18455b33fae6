import { copyButton } from '../../dom/copy-button.ts';
import { make } from '../../dom/make.ts';
import { Refusal } from '../../dom/refusal.ts';
import { makeStatus, say } from '../../dom/status.ts';
import { today } from '../../dom/today.ts';
import { writePlanLink } from '../../exchange/core/link/plan-link.ts';
import { sayLinkLength, sayTooLong } from '../core/say-link-length.ts';
import { readGoLive } from './go-live.ts';
import type { Plan } from './plan.ts';

/** The link that holds the plan, how long it is, and whether notes go with it. */
export function showShare(plan: Plan, ids: () => string[]): { element: HTMLElement; update(): void } {
  const notes = make('input', { type: 'checkbox', autocomplete: 'off' });
  const status = makeStatus({ class: 'quiet' });
  const write = () => {
    const goLive = readGoLive(plan);
    const { system } = plan.system;
    const given = {
      ...{ made: today(), entries: plan.kept.entries(ids()) },
      ...(goLive && { goLive }),
      ...(system && { system }),
    };
    const fragment = writePlanLink(given, { notes: notes.checked });
    const tooLong = sayTooLong(fragment, { notes: notes.checked });
    return { link: location.origin + location.pathname + fragment, tooLong };
  };
  const update = () => {
    const { link, tooLong } = write();
    const says = tooLong ?? sayLinkLength(link.length);
    say(status, says);
  };
  notes.addEventListener('change', update);
  const copy = copyButton('Copy the link', 'Link copied.', () => {
    if (ids().length === 0) throw new Refusal('No check is chosen, so there is nothing to put into a link.');
    const { link, tooLong } = write();
    if (tooLong) throw new Refusal(tooLong);
    return link;
  });
  const element = make(
    'div',
    {},
    make(
      'p',
      {},
      'It holds the state, owner and days of each check, the day you go live, and what you said of your system. Whoever opens it sees it beside their own plan. Nothing is sent to us: what a link holds is read in the browser.',
    ),
    make('label', { class: 'only' }, notes, ' With notes: reasons, evidence, measured values and waivers'),
    make('div', { class: 'doors' }, copy),
    status,
  );
  update();
  return { element, update };
}
