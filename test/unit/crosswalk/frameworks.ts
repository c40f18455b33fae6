import type { CrossedItem } from '../../../src/crosswalk/core/build-crosswalk.ts';
import type { Framework } from '../../../src/schemas/framework.ts';

const item = (id: string, more: Partial<CrossedItem> = {}): CrossedItem => ({
  ...{ id, address: `/i/${id}/`, title: `Do ${id}`, gap: 'data', gate: false, checklists: [] },
  ...more,
});

/** Three items: one mapped twice, one once, one nowhere. */
export const items = [
  item('b2bb', { gate: true, checklists: ['first', 'second'] }),
  item('c2cc', { gap: 'technical' }),
  item('d2dd'),
];

/** A framework with a control that has requirements, one without, and one that nothing maps to. */
export const framework: Framework & { id: string; address: string } = {
  ...{ id: 'tea-list-2026', address: '/readiness/crosswalk/#tea-list-2026', title: 'List of Tea', short: 'Tea List' },
  ...{ edition: '2026', order: 2, about: 'A list.', reviewed: '2026-01-10', reviewBy: '2026-07-10', sources: ['tea'] },
  controls: [
    { id: 'T1', says: 'Cold water', requirements: 2 },
    { id: 'T2', says: 'No lid, "ever"' },
    { id: 'T1.3', says: 'Looks like a requirement of another' },
  ],
  counterparts: [
    { item: 'c2cc', controls: ['T2'] },
    { item: 'b2bb', controls: ['T1.2', 'T1', 'T2'] },
  ],
};
