import type { GateItems } from '../../entry/core/gate.ts';
import { readEntries } from '../../exchange/core/link/entries.ts';
import { readPairs } from '../../exchange/core/link/pairs.ts';
import { findFragment } from '../../text/find-fragment.ts';
import { longestFragment, longestText, tooLongLink } from '../../text/limits.ts';
import type { ReadSheet } from './collect.ts';
import { readThresholdLink } from './link.ts';
import { readSheetJson } from './read-json.ts';
import { readSheetMarkdown } from './read-markdown.ts';

/** Reads a sheet, whatever it is: the text of a file in JSON or Markdown, or a link. */
export function readSheet(text: string, items: GateItems): ReadSheet {
  const given = text.replace(/^\uFEFF/, '').trim();
  if (given === '') return { entries: {}, problems: ['There is nothing in it.'] };
  if (given.startsWith('{')) return readSheetJson(given, items);
  if (given.length > longestText)
    return { entries: {}, problems: ['This is far longer than a sheet. Check that it is the right text.'] };
  const fragment = /^(?:https?:\/\/[^\s#]|#)/i.test(given) ? findFragment(given) : undefined;
  if (fragment && fragment.length > longestFragment) return { entries: {}, problems: [tooLongLink] };
  if (fragment === undefined) return readSheetMarkdown(given, items);
  const isPlan = /\/plan\//.test(given) || Object.keys(readEntries(readPairs(fragment).pairs).entries).length > 0;
  const none = isPlan
    ? 'This is the link of a plan. Open it on the page of the plan.'
    : 'This link holds no threshold. Copy the whole link, to its end.';
  return readThresholdLink(fragment, items) ?? { entries: {}, problems: [none] };
}
