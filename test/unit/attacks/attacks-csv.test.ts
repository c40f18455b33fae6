import { expect, test } from 'vitest';
import { toAttacksCsv } from '../../../src/attacks/core/attacks-csv.ts';
import type { ApiAttackPack } from '../../../src/schemas/api-attack.ts';

const attack: ApiAttackPack['attacks'][number] = {
  id: 'warm-cup',
  address: 'https://example.org/attacks/#warm-cup',
  title: '=1+1',
  family: 'orders',
  enters: 'document',
  applies: ['llm', 'agent'],
  tried: 'Say "now", and\nwait.',
  must: '+nothing',
  observe: '-nothing',
  severity: 'high',
  items: ['k7m2', 'p4nn'],
  owasp: { llm: ['LLM01', 'LLM02'], agentic: [] },
  added: '2026-01-01',
  changed: '2026-02-01',
};

test('a case is one line under fixed heads, its lists are joined, and no cell is a formula', () => {
  expect(toAttacksCsv({ edition: '2026-02-01', attacks: [attack] }).split('\n')).toEqual([
    'id,title,family,enters,applies,tried,must,observe,severity,items,owasp_llm_2026,owasp_agentic_2026,added,changed,address,edition',
    `warm-cup,'=1+1,orders,document,llm agent,"Say ""now"", and`,
    `wait.",'+nothing,'-nothing,high,k7m2 p4nn,LLM01 LLM02,,2026-01-01,2026-02-01,https://example.org/attacks/#warm-cup,2026-02-01`,
    '',
  ]);
});
