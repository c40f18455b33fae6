import type { GateItems } from '../../readiness/threshold/model.ts';
import type { ReadSheet } from './collect.ts';
import { readThresholdLink } from './link.ts';
import { readSheetJson } from './read-json.ts';
import { readSheetMarkdown } from './read-markdown.ts';

/** Reads a sheet, whatever it is: the text of a file in JSON or Markdown, or a link. */
export function readSheet(text: string, items: GateItems): ReadSheet {
  const given = text.replace(/^\uFEFF/, '').trim();
  if (given === '') return { entries: {}, problems: ['There is nothing in it.'] };
  if (given.startsWith('{')) return readSheetJson(given, items);
  const [, fragment] = /^(?:https?:\/\/\S+?)?(#\S+)$/i.exec(given) ?? [];
  if (fragment === undefined) return readSheetMarkdown(given, items);
  const none = { entries: {}, problems: ['This link holds no threshold. Copy the whole link, to its end.'] };
  return readThresholdLink(fragment, items) ?? none;
}

/** What it means that a file says one fingerprint and its content has another; nothing where they fit. */
export function sayFingerprint(stated: string | undefined, found: string): string | undefined {
  if (stated === found) return undefined;
  if (stated === undefined) return 'The file says no fingerprint. Compare the one below with the sheet on paper.';
  return `The file says the fingerprint ${stated}, and its content has ${found}. So one of them was changed by hand. Do not take it for the signed sheet.`;
}
