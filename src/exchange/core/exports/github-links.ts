import type { Entries, Entry } from '../../../entry/core/entry.ts';
import type { ApiItem } from '../../../schemas/api.ts';
import { toMarkdownLine } from '../../../text/markdown-text.ts';
import { describeEntry, describeItem } from './describe-item.ts';
import { titleOf } from './entry-labels.ts';

/** A link must be shorter than this, in bytes; GitHub answers longer ones with an error. */
export const longestLink = 8191;

/** A link that opens a new issue, filled in. */
export interface IssueLink {
  id: string;
  title: string;
  href: string;
  /** True where what the team entered was too long for a link. */
  cut: boolean;
}

/** The page for new issues of a repository, named as `owner/name` or by its address; nothing where the text is neither. */
export function findNewIssuePage(repository: string): string | undefined {
  const [, host = 'github.com', owner, name] =
    /^(?:https:\/\/([a-z0-9.-]+)\/)?([\w-]+)\/([\w.-]+?)(?:\.git)?\/?$/i.exec(repository.trim()) ?? [];
  return owner && name ? `https://${host}/${owner}/${name}/issues/new` : undefined;
}

/** Links that open a filled-in issue for each item. They set no labels, since GitHub shows readers who may not set them an error. */
export function toGithubLinks(page: string, items: ApiItem[], entries: Entries): IssueLink[] {
  return items.map((item) => {
    const entry = entries[item.id];
    const { href, cut } = findFullest(page, item, entry);
    return { id: item.id, title: titleOf(item), href, cut };
  });
}

/** The fullest text that a link can hold. What the site says goes first: it can be read at the permanent link. */
function findFullest(page: string, item: ApiItem, entry: Entry | undefined): { href: string; cut: boolean } {
  const texts = [
    describeItem(item, entry, toMarkdownLine),
    ...(entry ? [`${item.address}\n\n${describeEntry(entry, toMarkdownLine)}`] : []),
  ];
  for (const text of texts) {
    const href = toHref(page, titleOf(item), text);
    if (href.length < longestLink) return { href, cut: false };
  }
  return { href: toHref(page, titleOf(item), item.address), cut: entry !== undefined };
}

function toHref(page: string, title: string, body: string): string {
  const url = new URL(page);
  url.searchParams.set('title', title);
  url.searchParams.set('body', body);
  return url.href;
}
