const files: Record<string, string> = import.meta.glob('../examples/*/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The text of a file in `src/examples`, such as `shop/lib/cart.ts`. */
export function readExample(file: string): string {
  const text = files[`../examples/${file}`];
  if (text === undefined) throw new Error(`There is no src/examples/${file}. Correct \`file\` where a page shows it.`);
  return text.trim();
}
