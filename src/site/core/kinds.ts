import type { KindName, QuizKindName } from '../../schemas/by-kind.ts';

interface Kind {
  /** Folder in `content/`. */
  folder: string;
  extension: 'md' | 'yaml';
  /** The page that shows an entry: its own, or the one page of its kind. */
  page: string;
}

/** Where the entries of each kind live and where they are read. */
export const kinds: Record<KindName, Kind> = {
  comparison: { folder: 'comparisons', extension: 'yaml', page: '/compare/[slug]/' },
  guide: { folder: 'guides', extension: 'md', page: '/guides/[slug]/' },
  rescue: { folder: 'rescue', extension: 'md', page: '/rescue/[slug]/' },
  gap: { folder: 'gaps', extension: 'yaml', page: '/readiness/[slug]/' },
  item: { folder: 'items', extension: 'yaml', page: '/i/[slug]/' },
  checklist: { folder: 'checklists', extension: 'yaml', page: '/checklists/[slug]/' },
  framework: { folder: 'frameworks', extension: 'yaml', page: '/readiness/crosswalk/' },
  duty: { folder: 'duties', extension: 'yaml', page: '/readiness/duties/' },
  faq: { folder: 'faqs', extension: 'md', page: '/faq/' },
  case: { folder: 'cases', extension: 'md', page: '/proof/[slug]/' },
  attack: { folder: 'attacks', extension: 'yaml', page: '/attacks/' },
  service: { folder: 'services', extension: 'yaml', page: '/services/' },
  source: { folder: 'sources', extension: 'yaml', page: '/sources/' },
  term: { folder: 'terms', extension: 'yaml', page: '/glossary/' },
  change: { folder: 'changes', extension: 'yaml', page: '/changes/' },
};

/** Folders in `content/` with the YAML files that a quiz is made of. */
export const quizFolders: Record<QuizKindName, string> = {
  flow: 'flows',
  persona: 'personas',
  edition: 'editions',
};

/** Where an entry can be read: a page of its own, or its anchor on the page of its kind. */
export function addressOf(kind: KindName, id: string): string {
  const { page } = kinds[kind];
  return page.includes('[slug]') ? page.replace('[slug]', id) : `${page}#${id}`;
}
