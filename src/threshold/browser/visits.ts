import { longestFragment, tooLongLink } from '../../decision/fragment-limit.ts';
import { remember } from '../../dom/storage.ts';
import { readThresholdLink } from '../core/link.ts';
import { sayFingerprint } from '../core/read-sheet.ts';
import { leaveAddress } from './address.ts';
import type { Desk } from './desk.ts';
import { ownKey } from './keys.ts';
import type { Papers } from './papers.ts';
import type { ReadThreshold } from './sheet.ts';
import { takeFingerprint } from './take-fingerprint.ts';
import { isNews, keepMeasured, sayVisit } from './visitor.ts';

/** Shows the threshold of the address, or the reader's own where the address has none or has that one. */
export async function openAddress(desk: Desk, papers: Papers): Promise<void> {
  leaveAddress();
  const { hash } = location;
  const state = history.state as { own?: 'kept' | 'visit' } | null;
  const isPlace = document.getElementById(hash.slice(1)) !== null;
  await learn(desk, `${papers.own.text ?? ''}&${hash.slice(0, longestFragment)}`);
  // Meanwhile the reader may have gone on.
  if (location.hash !== hash) return;
  desk.visit = undefined;
  desk.notes.show('link');
  putDamageAside(papers, desk);
  const isOwn = hash === '' || isPlace || (state?.own === 'kept' && papers.own.text !== undefined);
  const isTooLong = hash.length > longestFragment;
  const read = isOwn || isTooLong ? undefined : readThresholdLink(hash, desk.items);
  // After a reload, what the browser could not keep is still in the address.
  if (read && state?.own === 'visit') papers.own.write(read.threshold);
  if (read && isNews(read, papers.readOwn() ?? desk.blank, desk.kept)) return receive(desk, papers, read);
  papers.record('replace');
  if (isTooLong && !isOwn) desk.notes.show('link', tooLongLink);
  else if (!isOwn && !read)
    desk.notes.show('link', 'The link holds no threshold that can be read, so this is your own.');
  else if (read?.problems.length) desk.notes.list('link', 'Not all of the link can be read:', read.problems);
}

/** Fetches the other checks where a text names one. Without them it can be read all the same. */
export async function learn(desk: Desk, text: string): Promise<void> {
  const named = text.match(/(?<=[&#](?:s\.)?g\.)[a-z0-9]{4}(?==)/gi) ?? [];
  if (!named.every((id) => desk.items.has(id.toLowerCase()))) await desk.loadAll().catch(() => {});
}

/** Leaves what cannot be read where it does no harm, and says so. */
function putDamageAside(papers: Papers, { notes }: Desk): void {
  const { text } = papers.own;
  if (text === undefined || papers.readOwn()) return;
  if (remember(`${ownKey}-unreadable`, text)) papers.own.put(undefined);
  notes.tellDamage(text);
}

/** Shows somebody else's threshold, and touches nothing of the reader's own. */
function receive(desk: Desk, papers: Papers, read: ReadThreshold): void {
  const leave = () => {
    desk.visit = undefined;
    desk.notes.show('link');
    if (papers.own.text === undefined) history.pushState(null, '', location.pathname);
    papers.record('push');
  };
  const take = () => {
    const { taken, left } = keepMeasured(read, desk.kept);
    // Whoever goes on with it must not lose sight of the signed one.
    const isSigned = read.signed !== undefined && papers.readSigned() === undefined;
    if (isSigned) void desk.sign(read.signed);
    const rest = left === 1 ? ' One gate keeps what you entered.' : ` ${left} gates keep what you entered.`;
    desk.notes.show('link');
    papers.replaceOwn(read.threshold, `It is yours now.${left > 0 ? rest : ''}`, () => {
      for (const id of taken) desk.kept.put(id, undefined);
      if (isSigned) papers.dropSigned();
    });
  };
  const show = () => desk.notes.show('link', ...sayVisit(read, papers.readOwn(), desk.items, { take, leave }));
  desk.visit = read;
  desk.refresh();
  desk.notes.show('done');
  show();
  if (read.fingerprint === undefined) return;
  void takeFingerprint(read.threshold).then((found) => {
    const doubt = found && sayFingerprint(read.fingerprint, found);
    if (!doubt || desk.visit !== read) return;
    read.problems.unshift(doubt);
    show();
  });
}
