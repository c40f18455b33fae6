/** Signs that Markdown would take for its own stay what they are, since readers may type anything. */
export function literal(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
