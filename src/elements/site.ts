import './copy-links.ts';
import './scheme-choice.ts';
import './site-search.ts';
