import { defineMiddleware } from 'astro:middleware';
import { getAddresses } from './collections/addresses.ts';
import { lock, site } from './collections/site.ts';
import { exists } from './site/core/addresses.ts';
import { buildNavigation } from './site/core/navigation.ts';

/** Gives every page what the frame around it needs. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  const addresses = await getAddresses();
  locals.site = {
    identity: site,
    navigation: buildNavigation(addresses, site),
    exists: (address) => exists(addresses, address),
    tombstones: lock.tombstones,
  };
  return next();
});
