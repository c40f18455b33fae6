import './copy-links.ts';
import './scheme-choice.ts';
import '../../search/browser/site-search.ts';
