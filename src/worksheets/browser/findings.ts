import { make } from '../../dom/make.ts';
import { makeStatus } from '../../dom/status.ts';
import type { FilledSection, Finding } from '../core/filled.ts';
import type { WorksheetForm } from '../core/worksheet.ts';

/** Lists below a part what its entries come to. `update` says it anew, and only where it is another. */
export function showFindings(
  root: HTMLElement,
  { passing, trial, pairs }: WorksheetForm,
): { update(sections: FilledSection[]): void } {
  const parts = [passing?.section, trial?.cases.section, pairs?.broken.section].flatMap((id) =>
    id ? [{ id, ...addPlace(root, id) }] : [],
  );
  return {
    update(sections) {
      for (const { id, show } of parts) show(sections.find((section) => section.id === id)?.finding);
    },
  };
}

function addPlace(root: HTMLElement, id: string): { show(finding: Finding | undefined): void } {
  const place = makeStatus({}, 'div');
  root.querySelector(`#${id}`)?.append(place);
  let told: string | undefined;
  return {
    show(finding) {
      const now = JSON.stringify(finding);
      if (now === told) return;
      told = now;
      place.replaceChildren(...(finding ? [list(finding)] : []));
    },
  };
}

function list({ kind, says, points }: Finding): HTMLElement {
  const lines = points.map(({ where, says: what, id }) =>
    make('li', {}, make('a', { href: `#${id}` }, where), `: ${what}`),
  );
  return make('div', { class: `finding ${kind}` }, make('p', {}, says), make('ul', {}, ...lines));
}
