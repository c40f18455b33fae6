import { make } from '../../dom/make.ts';
import type { AgainstSigned } from '../core/derive.ts';

const unsigned =
  'Nothing is kept as signed yet. Once the sheet is signed, keep it here, and this page tells you when it is no longer the same.';
const same = {
  kept: 'It is the same as the one you kept as signed.',
  visit:
    'It is the same as the one you called signed. This browser keeps nothing, so that is known for this visit only.',
  link: 'The link or the file says that this is the signed one. Compare its fingerprint with the one on paper.',
};

/** Whether the sheet is still the signed one, and how it differs. The fingerprint of the signed one comes in a place of its own. */
export function sayStanding(against: AgainstSigned | undefined, fingerprint: HTMLElement): Node[] {
  if (!against) return [make('p', {}, unsigned)];
  const { changes, from } = against;
  if (changes.length === 0) return [make('p', {}, same[from])];
  const whose = from === 'link' ? 'The link or the file says so. ' : '';
  return [
    make(
      'p',
      {},
      make('b', {}, 'Changed since it was signed. '),
      `${whose}The signed sheet has the fingerprint `,
      fingerprint,
      '. From that one to this one:',
    ),
    make('ul', {}, ...changes.map((change) => make('li', {}, change))),
  ];
}
