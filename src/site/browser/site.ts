import './copy-links.ts';
import './scheme-choice.ts';
import '../../search/browser/site-search.ts';

// What marks the place in the list of contents is of use once the reader moves.
if (document.querySelector('page-map'))
  addEventListener('scroll', () => void import('./page-map.ts').catch(() => {}), { once: true, passive: true });
