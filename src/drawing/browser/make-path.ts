import { make } from '../../dom/make.ts';
import { classesOf, classesOfPath, type Stop, sayStop } from '../core/path.ts';

/** The path in the page, as the view renders it at build. */
export function makePath(title: string, stops: Stop[]): HTMLElement {
  return make(
    'ol',
    { class: classesOfPath(stops), ...(title && { 'aria-label': title }) },
    ...stops.map((stop) => {
      const says = sayStop(stop);
      return make(
        'li',
        { class: classesOf(stop), ...(stop.here && { 'aria-current': 'step' }) },
        make('strong', {}, stop.name),
        ...(says ? [make('em', {}, says)] : []),
        ...(stop.note ? [make('span', {}, stop.note)] : []),
      );
    }),
  );
}
