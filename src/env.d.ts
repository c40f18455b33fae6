/// <reference types="@astrojs/starlight" />

declare namespace App {
  interface Locals {
    site: {
      identity: import('./schemas/site.ts').Site;
      navigation: import('./site/core/navigation.ts').Navigation;
      exists: (address: string) => boolean;
      tombstones: import('./schemas/lock.ts').Tombstone[];
    };
    /** Where the page shows its table of contents on wide screens; nothing where it has none. */
    contents?: 'beside' | 'above' | 'letters';
    /** The sections of the page, where they stand in its table of contents. */
    sections?: import('./site/core/section.ts').Section[];
  }
}
