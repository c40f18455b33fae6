import { getCollection } from 'astro:content';
import { buildCrosswalk, type CrossedItem } from '../crosswalk/core/build-crosswalk.ts';
import type { ApiCrossedItem, ApiFramework } from '../schemas/api-crosswalk.ts';
import { addressOf } from '../site/core/kinds.ts';
import { getChecklists } from './checklists.ts';
import { findEntries } from './entries.ts';
import { getItems } from './items.ts';
import { site } from './site.ts';
import { citeSources } from './sources.ts';
import { toApiSource } from './to-api.ts';

/** The frameworks with the items beside their controls, what can be chosen of them, and the works they are read in. */
export async function getCrosswalk() {
  const [entries, listed, checklists] = await Promise.all([getCollection('frameworks'), getItems(), getChecklists()]);
  const items = listed.map(
    ({ id, address, title, gap, gate }): CrossedItem => ({
      ...{ id, address, title, gap, gate },
      checklists: checklists.filter((list) => list.items.includes(id)).map((list) => list.id),
    }),
  );
  const frameworks = buildCrosswalk(
    entries.map(({ id, data }) => ({ ...data, id, address: addressOf('framework', id) })),
    items,
  );
  const { sources, cite } = await citeSources(frameworks);
  return {
    items,
    sources,
    frameworks: frameworks.map((framework) => ({ ...framework, numbers: cite(framework.sources) })),
    checklists: checklists.map(({ id, short }) => ({ id, short })),
  };
}
export type Crosswalk = Awaited<ReturnType<typeof getCrosswalk>>;

/** The crosswalk as programs read it. */
export async function getApiCrosswalk(): Promise<{ frameworks: ApiFramework[]; items: ApiCrossedItem[] }> {
  const { frameworks, items } = await getCrosswalk();
  const converted = frameworks.map(async ({ id, address, title, short, edition, about, ...framework }) => ({
    ...{ id, address: site.address + address, title, short, edition, about },
    ...{ reviewed: framework.reviewed, reviewBy: framework.reviewBy },
    sources: (await findEntries('sources', framework.sources)).map(({ id: source, data }) => ({
      ...toApiSource({ ...data, id: source }, site.address),
      sureness: data.sureness,
    })),
    controls: framework.controls.map((control) => ({
      ...control,
      items: control.items.map(({ item, requirements }) => ({ item: item.id, requirements })),
    })),
    without: framework.without.map((item) => item.id),
  }));
  return {
    frameworks: await Promise.all(converted),
    items: items.map((item) => ({ ...item, address: site.address + item.address })),
  };
}
