import { make } from '../../../dom/make.ts';
import { takesSide } from '../../core/sentences.ts';
import type { Task } from '../../core/task.ts';
import { cite } from './cite.ts';
import type { Quiz } from './quiz.ts';

/** A task as a heading with its text, and the link to where this site says how. */
export function task(quiz: Quiz, { title, text, to, sources, side }: Task): Node[] {
  return [
    make('h3', {}, title),
    make('p', {}, text, ...(to ? [' ', make('a', { href: to }, 'How to do it')] : [])),
    ...cite(quiz.data.sources, sources),
    ...saySide(side),
  ];
}

/** On what sources differ, which side is taken, and where that is discussed. */
export function saySide(side: Task['side']): Node[] {
  if (!side) return [];
  return [
    make('p', { class: 'quiet side' }, `${takesSide} ${side.text} `, make('a', { href: side.to }, 'More on this')),
  ];
}
