import { button } from '../../dom/button.ts';
import { make } from '../../dom/make.ts';
import { listWords } from '../../text/list-words.ts';
import { listChanges } from '../core/compare.ts';
import { readFingerprint } from '../core/fingerprint.ts';
import { doubtRead } from '../core/linked.ts';
import { listBlanks } from '../core/model.ts';
import { readSheet } from '../core/read-sheet.ts';
import { sayFingerprint } from '../core/say-fingerprint.ts';
import type { ReadThreshold } from '../core/state.ts';
import { takeFingerprint } from './take-fingerprint.ts';
import type { ThresholdTool } from './tool.ts';

/** Says whether what was given is the shown sheet, how it differs, and offers what can be done with it. */
export async function sayComparison(tool: ThresholdTool, given: string): Promise<Node[]> {
  const here = await takeFingerprint(tool.shown.threshold);
  const typed = readFingerprint(given);
  if (typed !== undefined) return [await compareTyped(tool, typed, here)];
  // Without the other checks a sheet can be read all the same.
  await tool.loadItems().catch(() => {});
  const read = readSheet(given, tool.state.items);
  const { threshold, fingerprint, problems } = read;
  if (!threshold) return [list('This is no sheet that can be read.', problems)];
  const found = await takeFingerprint(threshold);
  // Links of the past do not say it.
  const isOldLink = fingerprint === undefined && /^\s*(https?:|#)/i.test(given);
  const isOther =
    read.signed && read.signedFingerprint && (await takeFingerprint(read.signed)) !== read.signedFingerprint;
  const forged = isOther
    ? 'The signed sheet that it brings along does not have the fingerprint that it says. Do not take it for that.'
    : undefined;
  const doubt = forged ?? (found === undefined || isOldLink ? undefined : sayFingerprint(fingerprint, found));
  // Before anything was entered there is nothing to compare it with.
  const isFirst = !tool.state.own && !tool.state.linked;
  const changes = isFirst ? [] : listChanges(threshold, tool.shown.threshold, tool.state.items);
  return [
    ...(doubt ? [make('p', { class: 'changed' }, doubt)] : []),
    ...(problems.length > 0 ? [list('Not all of it can be read:', problems)] : []),
    ...(found ? [make('p', {}, 'Its fingerprint is ', make('b', {}, found), '.')] : []),
    ...(isFirst
      ? [make('p', {}, 'You have no sheet of your own here yet, so there is nothing to compare it with.')]
      : []),
    ...(isFirst || changes.length > 0
      ? []
      : [make('p', {}, make('b', {}, 'The same.'), ' This page shows just that sheet.')]),
    ...(changes.length > 0 ? [list('Different. From that sheet to this page:', changes)] : []),
    ...offers(tool, doubt ? doubtRead({ ...read, threshold }, doubt) : { ...read, threshold }, {
      isSame: !isFirst && changes.length === 0,
      isDoubted: doubt !== undefined && fingerprint !== undefined,
    }),
  ];
}

async function compareTyped({ state }: ThresholdTool, typed: string, here: string | undefined): Promise<Node> {
  if (here === undefined)
    return make('p', {}, 'Fingerprints can only be compared over https. Compare the texts instead.');
  if (typed === here) return make('p', {}, make('b', {}, 'The same.'), ` ${typed} is the fingerprint of this page.`);
  const { signed } = state;
  const isSigned = signed !== undefined && (await takeFingerprint(signed)) === typed;
  const rest = isSigned
    ? ' It is the one you kept as signed: what differs is said above.'
    : ' Open the file or the link of the signed sheet to see what differs.';
  return make('p', {}, make('b', {}, 'Different.'), ` This page has ${here}, and the paper ${typed}.${rest}`);
}

interface Found {
  isSame: boolean;
  /** Whether its fingerprint does not fit its content. */
  isDoubted: boolean;
}

function offers(tool: ThresholdTool, read: ReadThreshold, { isSame, isDoubted }: Found): Node[] {
  const { threshold } = read;
  const isMeasured = Object.keys(read.entries).length > 0;
  const blanks = listBlanks(threshold);
  const open = `Open it here${isDoubted ? ', although its fingerprint does not fit' : ''}`;
  const show = () => tool.dispatch({ kind: 'show-file', read });
  const doors = [
    ...(isSame && !isMeasured ? [] : [button(open, show)]),
    ...(isDoubted || blanks.length > 0
      ? []
      : [button('Keep that one as the signed one', () => tool.dispatch({ kind: 'sign', threshold }))]),
  ];
  return [
    ...(blanks.length > 0 ? [make('p', {}, `It cannot be the signed one: it lacks ${listWords(blanks)}.`)] : []),
    ...(doors.length > 0 ? [make('p', { class: 'doors' }, ...doors)] : []),
  ];
}

const list = (said: string, lines: string[]) =>
  make('div', {}, make('p', {}, said), make('ul', {}, ...lines.map((line) => make('li', {}, line))));
