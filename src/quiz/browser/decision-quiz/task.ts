import { make } from '../../../dom/make.ts';
import type { Task } from '../../core/describe-result.ts';
import { cite } from './cite.ts';
import type { Quiz } from './quiz.ts';

/** A task as a heading with its text, and the link to where this site says how. */
export function task(quiz: Quiz, { title, text, to, sources }: Task): Node[] {
  return [
    make('h3', {}, title),
    make('p', {}, text, ...(to ? [' ', make('a', { href: to }, 'How to do it')] : [])),
    ...cite(quiz.data.sources, sources),
  ];
}
