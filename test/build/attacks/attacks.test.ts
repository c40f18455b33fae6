import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { agenticRiskTitles, llmRiskTitles, owaspLists } from '../../../src/attacks/core/owasp-risks.ts';
import { permission } from '../../../src/attacks/core/permission.ts';
import type { ApiItem } from '../../../src/schemas/api.ts';
import type { ApiAttackPack } from '../../../src/schemas/api-attack.ts';
import { elementsOf, findElements, pageAt, readBuilt, textOf } from '../built-site.ts';
import { listErrors, readJson } from '../checks/read-api.ts';

const pack = readJson('api/v1/attacks.json') as ApiAttackPack & Record<string, unknown>;
const { document } = pageAt('/attacks/');
const cases = new Map(
  findElements(document, ({ name, attribs }) => name === 'li' && 'data-risks' in attribs).map((element) => [
    element.attribs['id'] ?? '',
    element,
  ]),
);
const linksIn = (part: typeof document) => elementsOf(part, 'a').map(({ attribs }) => attribs['href']);

describe('the pack of attack cases', () => {
  test('is what its schema says, and names its edition: the last day on which a case changed', () => {
    expect(listErrors('api/v1/schema/attacks.json', pack)).toEqual([]);
    expect(pack.edition).toBe(
      pack.attacks
        .map(({ changed }) => changed)
        .toSorted()
        .at(-1),
    );
    expect(pack).toMatchObject({ permission, lists: owaspLists });
  });

  test('has at least fifty cases, and at least one for each risk of both lists', () => {
    expect(pack.attacks.length).toBeGreaterThanOrEqual(50);
    const tested = new Set<string>(pack.attacks.flatMap(({ owasp }) => [...owasp.llm, ...owasp.agentic]));
    const risks = [...Object.keys(llmRiskTitles), ...Object.keys(agenticRiskTitles)];
    expect(risks.filter((risk) => !tested.has(risk))).toEqual([]);
  });

  test('tests items that exist', () => {
    const items = (readJson('api/v1/items.json')['items'] as ApiItem[]).map(({ id }) => id);
    expect(pack.attacks.flatMap((attack) => attack.items).filter((id) => !items.includes(id))).toEqual([]);
  });

  test('says the same as CSV', () => {
    const rows: Record<string, string>[] = parseCsv(readBuilt('api/v1/attacks.csv'), { columns: true });
    expect(rows.map(({ id, must, owasp_llm_2026: llm, edition }) => [id, must, llm, edition])).toEqual(
      pack.attacks.map(({ id, must, owasp }) => [id, must, owasp.llm.join(' '), pack.edition]),
    );
  });
});

describe('the page of the pack', () => {
  test('says first on which systems the cases may be tried, and leads to both files', () => {
    const [lead] = findElements(document, ({ attribs }) => attribs['class'] === 'lead');
    expect(lead && textOf(lead)).toBe(permission);
    expect(linksIn(document)).toEqual(expect.arrayContaining(['/api/v1/attacks.json', '/api/v1/attacks.csv']));
  });

  test.each(pack.attacks.map((attack) => [attack.id, attack] as const))(
    'says all of %s without script',
    (id, attack) => {
      const said = textOf(cases.get(id) as never);
      for (const text of [attack.title, attack.tried, attack.must, attack.observe, ...attack.owasp.llm])
        expect(said).toContain(text);
      const items = linksIn(cases.get(id) as never).filter((to) => to?.startsWith('/i/'));
      expect(items).toEqual(attack.items.map((item) => `/i/${item}/`));
    },
  );

  test('has no case that is not in the pack', () => {
    expect([...cases.keys()].toSorted()).toEqual(pack.attacks.map(({ id }) => id));
  });
});
