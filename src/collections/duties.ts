import { getCollection } from 'astro:content';
import { listClocks, orderDuties } from '../duties/core/order-duties.ts';
import type { ApiDuty } from '../schemas/api-duty.ts';
import { exists } from '../site/core/addresses.ts';
import { addressOf } from '../site/core/kinds.ts';
import { getAddresses } from './addresses.ts';
import { site } from './site.ts';
import { citeSources } from './sources.ts';
import { toApiSource } from './to-api.ts';

/** The duties by their day, the clocks by their length, and the sources of both. */
export async function getDuties() {
  const addresses = await getAddresses();
  const entries = (await getCollection('duties')).map(({ id, data }) => ({
    ...data,
    id,
    address: addressOf('duty', id),
    here: data.here.filter(({ to }) => exists(addresses, to)),
  }));
  const duties = orderDuties(entries);
  const { sources, cite } = await citeSources(duties);
  const days = duties.map(({ reviewed, reviewBy }) => ({ reviewed, reviewBy }));
  return {
    duties: duties.map((duty) => ({ ...duty, numbers: cite(duty.sources) })),
    clocks: listClocks(duties),
    sources,
    /** The table is as old as what was read first, and due when the first is. */
    reviewed: days.map(({ reviewed }) => reviewed).sort()[0] ?? '',
    reviewBy: days.map(({ reviewBy }) => reviewBy).sort()[0] ?? '',
  };
}
export type Duties = Awaited<ReturnType<typeof getDuties>>;

/** The duties as programs read them, in the order of the table. */
export async function getApiDuties(): Promise<ApiDuty[]> {
  const { duties, sources } = await getDuties();
  const known = new Map(sources.map((source) => [source.id, source]));
  return duties.map(({ id, title, law, roles, kinds, from, article, says, clocks, reviewed, reviewBy, ...duty }) => ({
    id,
    address: site.address + duty.address,
    ...{ title, law, roles, kinds, from, article, says },
    here: duty.here.map((link) => ({ address: site.address + link.to, title: link.title })),
    ...(clocks && { clocks }),
    sources: duty.sources.flatMap((source) => {
      const work = known.get(source);
      return work ? [toApiSource(work, site.address)] : [];
    }),
    ...{ reviewed, reviewBy },
  }));
}
