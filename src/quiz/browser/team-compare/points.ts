import { make } from '../../../dom/make.ts';
import type { Fact, Topic } from '../../core/team/team-topics.ts';

/** A disagreement: who says what, and where each way leads. */
export function showTopic({ ask, positions, note, unsure, bring, changes }: Topic): HTMLElement {
  return make(
    'section',
    { class: 'topic' },
    make('h3', {}, ask),
    ...(note === undefined ? [] : [make('p', {}, note)]),
    make(
      'ul',
      { class: 'positions' },
      ...positions.map(({ says, who, leads, tone }) =>
        make(
          'li',
          { class: tone },
          make('p', {}, make('strong', {}, who), ': ', says),
          ...(leads === undefined ? [] : [make('p', { class: 'leads' }, leads)]),
        ),
      ),
    ),
    ...(unsure === undefined ? [] : [make('p', {}, unsure)]),
    ...(changes === 'verdict' ? [make('p', {}, make('strong', {}, 'To settle it: '), bring)] : []),
  );
}

/** What somebody does not know, who could tell, and how to find out. */
export function showFacts(facts: Fact[], unanswered: string[]): HTMLElement[] {
  const list = facts.map(({ ask, who, bring, decides }) =>
    make(
      'li',
      {},
      make('h3', {}, ask),
      ...(decides ? [make('p', {}, make('strong', {}, 'The recommendation waits for this.'))] : []),
      make('p', {}, who),
      make('p', {}, make('strong', {}, 'To find out: '), bring),
    ),
  );
  return [
    ...(list.length > 0 ? [make('ul', { class: 'facts' }, ...list)] : []),
    ...(unanswered.length > 0
      ? [make('p', {}, `Nobody has answered these yet: ${unanswered.join(', ')}. Answer them together.`)]
      : []),
  ];
}
