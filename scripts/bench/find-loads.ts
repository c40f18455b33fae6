import { DomUtils, parseDocument } from 'htmlparser2';

/** A file that a page loads before the reader acts. */
export interface LoadedFile {
  url: string;
  type: 'html' | 'style' | 'script' | 'icon' | 'font' | 'other';
  bytes: number;
}

/** The files that the markup of a page makes a browser load at once. */
export function findLoads(html: string): Omit<LoadedFile, 'bytes'>[] {
  const document = parseDocument(html);
  const loads: Omit<LoadedFile, 'bytes'>[] = [];
  let icon: string | undefined;
  for (const { name, attribs } of DomUtils.getElementsByTagName('*', document)) {
    const rel = (attribs['rel'] ?? '').split(/\s+/);
    const { src, href, data, srcset, poster, loading } = attribs;
    if (name === 'link' && href) {
      if (rel.includes('stylesheet')) loads.push({ url: href, type: 'style' });
      else if (rel.includes('modulepreload')) loads.push({ url: href, type: 'script' });
      else if (rel.includes('preload') && attribs['as'] === 'font') loads.push({ url: href, type: 'font' });
      else if (rel.includes('preload') || rel.includes('manifest')) loads.push({ url: href, type: 'other' });
      else if (rel.includes('icon')) icon = href;
    }
    if (name === 'script' && src) loads.push({ url: src, type: 'script' });
    if (name === 'object' && data) loads.push({ url: data, type: 'other' });
    if (name === 'use' && href && !href.startsWith('#')) loads.push({ url: href.split('#')[0] ?? href, type: 'other' });
    if (['img', 'iframe', 'embed', 'audio', 'video'].includes(name) && src && loading !== 'lazy') {
      loads.push({ url: src, type: 'other' });
    }
    if (srcset || poster)
      throw new Error(`<${name}> loads a picture this measure does not know how to count: teach findLoads.`);
  }
  // Browsers take one icon of those offered, the last they understand.
  if (icon) loads.push({ url: icon, type: 'icon' });
  return loads;
}
