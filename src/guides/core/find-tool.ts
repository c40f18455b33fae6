import type { Guide } from '../../schemas/guide.ts';
import type { Link } from '../../schemas/shared.ts';

/** What a guide gives to work with: its form, its text to copy, or else what it says to do next. */
export function findTool(
  address: string,
  {
    worksheet,
    annex,
    next,
  }: Pick<Guide, 'next'> & { [part in 'worksheet' | 'annex']?: { id: string; name: string } | undefined },
): Link {
  const own = worksheet ?? annex;
  return own ? { to: `${address}#${own.id}`, title: `${worksheet ? 'Fill in' : 'Copy'}: ${own.name}` } : next;
}
