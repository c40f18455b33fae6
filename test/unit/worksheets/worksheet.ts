import type { WorksheetForm } from '../../../src/worksheets/core/worksheet.ts';

const owner = { name: 'owner', label: 'Owner', kind: 'person', needed: true } as const;

/** A worksheet with each kind of section and field. */
export const sheet: WorksheetForm = {
  id: 'tea-audit',
  name: 'Tea audit',
  sections: [
    {
      id: 'kettle',
      title: 'The kettle',
      fields: [{ name: 'heat', label: 'Heat', kind: 'number', unit: 'degrees', needed: true }],
    },
    {
      id: 'cups',
      title: 'Cups',
      rows: [
        { id: 'one', title: 'One cup' },
        { id: 'two', title: 'Two cups' },
      ],
      fields: [{ name: 'full', label: 'Is it full?', kind: 'choice', needed: true }],
    },
    {
      id: 'leaves',
      title: 'Leaves',
      add: { one: 'leaf', start: 2 },
      fields: [owner, { name: 'note', label: 'Note', kind: 'text', needed: false }],
    },
  ],
};

/** The part in which readers add rows. */
export const leaves = sheet.sections[2] as WorksheetForm['sections'][number];
