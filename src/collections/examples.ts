const files: Record<string, string> = import.meta.glob('../rescue/code/*/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The text of a file in `src/rescue/code`, such as `shop/lib/cart.ts`. */
export function readExample(file: string): string {
  const text = files[`../rescue/code/${file}`];
  if (text === undefined)
    throw new Error(`There is no src/rescue/code/${file}. Correct \`file\` where a page shows it.`);
  return text.trim();
}
