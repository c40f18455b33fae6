import sharp from 'astro/assets/services/sharp';

/** How wide pictures are shown: as the column of text, which is at most 66 letters wide, and on a small screen all of it but the gutters. */
const sizes = '(min-width: 48rem) 44rem, calc(100vw - 2rem)';

/** Astro's own service for pictures. It lets every page ask for a picture as wide as its column, and not as the screen. */
export default {
  ...sharp,
  getHTMLAttributes: async (...given: Parameters<NonNullable<typeof sharp.getHTMLAttributes>>) => ({
    ...(await sharp.getHTMLAttributes?.(...given)),
    sizes,
  }),
};
