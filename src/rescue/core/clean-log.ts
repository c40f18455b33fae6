const entities: Record<string, string> = { quot: '"', '#39': "'", apos: "'", amp: '&', lt: '<', gt: '>', '#x27': "'" };

/** A pasted log without what terminals, JSON and web pages put into it. */
export const cleanLog = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colors of a terminal begin with one.
    .replace(/(?:\u001b|\\u001b|\\x1b|\\e|␛)\[[\d;]{0,20}[A-Za-z]/gi, '')
    .replace(/\\u([\da-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\r?\\n|\\[rnt]/g, '\n')
    .replace(/\\(["'/\\])/g, '$1')
    .replace(/&(quot|#39|#x27|apos|amp|lt|gt);/g, (_, name) => entities[name] ?? '');
