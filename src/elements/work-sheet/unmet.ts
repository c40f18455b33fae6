import { make } from '../../dom/make.ts';
import type { FilledSection } from '../../plan/worksheet/filled.ts';
import type { Sheet } from '../../plan/worksheet/sheet.ts';

/** Lists below the result what speaks against it. `update` says it anew, and only where it is another. */
export function showUnmet(root: HTMLElement, { passing }: Sheet): { update(sections: FilledSection[]): void } {
  const place = make('div', { role: 'status' });
  root.querySelector(`#${passing?.section}`)?.append(place);
  let told = '';
  return {
    update(sections) {
      const unmet = sections.find((section) => section.unmet)?.unmet;
      const now = JSON.stringify(unmet) ?? '';
      if (now === told) return;
      told = now;
      place.replaceChildren(
        ...(unmet
          ? [
              make(
                'div',
                { class: 'unmet' },
                make('p', {}, unmet.says),
                make(
                  'ul',
                  {},
                  ...unmet.points.map(({ where, says, id }) =>
                    make('li', {}, make('a', { href: `#${id}` }, where), `: ${says}`),
                  ),
                ),
              ),
            ]
          : []),
      );
    },
  };
}
