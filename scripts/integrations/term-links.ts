import { Parser } from 'htmlparser2';

/** A term with every way it may be written. */
export interface LinkedTerm {
  id: string;
  forms: string[];
}

/** The most links to the glossary that one page gets. */
export const mostTermLinks = 12;

/** Where sentences stand. */
const running = new Set(['p', 'li', 'dd', 'td', 'blockquote']);

/** Where a link would be wrong, or would stand in the way. */
const silent = new Set([
  ...['a', 'button', 'form', 'label', 'legend', 'option', 'output', 'select', 'textarea'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary', 'nav', 'caption', 'th', 'dt', 'cite', 'time'],
  ...['code', 'kbd', 'pre', 'samp', 'svg', 'math', 'template', 'script', 'style', 'noscript'],
]);
const silentClasses = ['no-terms', 'label', 'source-list'];

/** A term, its other names, and the plural of each. */
export function listForms(term: string, also: string[] = []): string[] {
  return [term, ...also].flatMap((name) => (name.endsWith('s') ? [name] : [name, toPlural(name)]));
}

/** Links the first use of each term in the running text of a page to its place in the glossary. */
export function linkTerms(html: string, terms: LinkedTerm[], most = mostTermLinks): string {
  const forms = terms.flatMap(({ id, forms: names }) => names.map((name) => ({ id, name })));
  if (forms.length === 0) return html;
  const byText = new Map(forms.map((form) => [normalize(form.name), form]));
  const pattern = new RegExp(`(?<![\\w-])(?:${toAlternatives(forms.map(({ name }) => name))})(?![\\w-])`, 'gi');
  const linked = new Set<string>();
  let result = '';
  let copied = 0;
  for (const [start, end] of findRunningText(html)) {
    pattern.lastIndex = start;
    for (let match = pattern.exec(html); match && match.index + match[0].length <= end; match = pattern.exec(html)) {
      if (linked.size === most) return result + html.slice(copied);
      const form = byText.get(normalize(match[0]));
      // An abbreviation is written in capitals; in small letters it is another word.
      if (!form || linked.has(form.id) || (isAbbreviation(form.name) && match[0] !== form.name)) continue;
      linked.add(form.id);
      result += `${html.slice(copied, match.index)}<a class="term" href="/glossary/#${form.id}">${match[0]}</a>`;
      copied = match.index + match[0].length;
    }
  }
  return result + html.slice(copied);
}

/** Where the running text of `<main>` stands in the source of a page, as pairs of start and end. */
function findRunningText(html: string): [number, number][] {
  const places: [number, number][] = [];
  const open: { main: boolean; running: boolean; silent: boolean }[] = [];
  const parser = new Parser(
    {
      onopentag(name, { class: classes = '' }) {
        const around = open.at(-1);
        const quiet = silent.has(name) || classes.split(/\s+/).some((one) => silentClasses.includes(one));
        open.push({
          main: name === 'main' || (around?.main ?? false),
          running: running.has(name) || (around?.running ?? false),
          silent: quiet || (around?.silent ?? false),
        });
      },
      ontext() {
        const around = open.at(-1);
        if (around?.main && around.running && !around.silent) places.push([parser.startIndex, parser.endIndex + 1]);
      },
      onclosetag() {
        open.pop();
      },
    },
    { decodeEntities: false },
  );
  parser.end(html);
  return places;
}

const toPlural = (name: string) => (/[^aeiou]y$/i.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`);

const isAbbreviation = (name: string) => /^[A-Z]{2,}s?$/.test(name);

const normalize = (text: string) => text.toLowerCase().replace(/[\s-]+/g, ' ');

function toAlternatives(names: string[]): string {
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
  return longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[\\s-]+')).join('|');
}
