import type { Entries, Entry } from '../../../entry/core/entry.ts';
import type { ApiItem } from '../../../schemas/api.ts';
import { toMarkdownLine } from '../../../text/markdown-text.ts';
import { describeItem } from './describe-item.ts';
import { titleOf } from './entry-labels.ts';
import { labelsOf } from './labels.ts';

/** The most signs that GitHub takes as the text of an issue. */
export const longestIssue = 65_536;

/** A shell script that creates one GitHub issue for each item, and closes those that are done or do not apply. A second run creates none twice. */
export function toGithubScript(items: ApiItem[], entries: Entries): string {
  const labels = [...new Set(items.flatMap(labelsOf))];
  return `${[
    head,
    ...labels.map((label) => `gh label create ${quote(label)} 2>/dev/null || true`),
    ...items.map((item) => toCall(item, entries[item.id])),
  ].join('\n')}\n`;
}

const head = `#!/bin/sh
# Creates one GitHub issue for each item. Read it before you run it.
# It needs the GitHub CLI, signed in, and runs in a clone of your repository.
# For another repository, set GH_REPO=owner/name. After a failure, run it again.
set -eu

# id, title, labels, how to close it or nothing, text
issue() {
  found=$(gh issue list --state all --search "$1 in:title" --json number --jq '.[].number')
  if [ -n "$found" ]; then
    echo "$1: there is an issue already."
    return
  fi
  address=$(printf '%s\\n' "$5" | gh issue create --title "$2" --label "$3" --body-file -)
  echo "$1: $address"
  if [ -n "$4" ]; then gh issue close "$address" --reason "$4"; fi
  # GitHub refuses scripts that are in a hurry.
  sleep 1
}

# A label that is there already stays as it is.`;

const closing: Partial<Record<Entry['state'], string>> = { done: 'completed', 'not-applicable': 'not planned' };

function toCall(item: ApiItem, entry: Entry | undefined): string {
  const words = [
    item.id,
    titleOf(item),
    labelsOf(item).join(','),
    closing[entry?.state ?? 'open'] ?? '',
    shorten(describeItem(item, entry, toMarkdownLine)),
  ];
  return `issue ${words.map(quote).join(' ')}`;
}

const cut = '\n\n(The rest was too long for an issue.)';
const shorten = (text: string) =>
  text.length <= longestIssue ? text : text.slice(0, longestIssue - cut.length).toWellFormed() + cut;

/** A word of a shell that stands for itself, whatever is in it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: no word may hold a null, and terminals obey the others.
const quote = (text: string) => `'${text.replaceAll(/[\0-\x08\x0b-\x1f\x7f]/g, '').replaceAll("'", "'\\''")}'`;
