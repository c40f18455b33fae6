import type { ApiItem } from '../../schemas/api.ts';

let loading: Promise<Map<string, ApiItem>> | undefined;

/** The published checks by id. A failure is not remembered: the next call tries again. */
export function loadItems(): Promise<Map<string, ApiItem>> {
  loading ??= fetchItems().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchItems(): Promise<Map<string, ApiItem>> {
  const answer = await fetch('/api/v1/items.json');
  const { items } = (await answer.json()) as { items: ApiItem[] };
  return new Map(items.map((item) => [item.id, item]));
}
