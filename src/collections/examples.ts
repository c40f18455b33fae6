const files: Record<string, string> = import.meta.glob(['../guides/code/*/**/*.ts', '../rescue/code/*/**/*.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The text of a file in the `code` folder of guides or of rescue guides, such as `shop/lib/cart.ts`. */
export function readExample(file: string): string {
  const text = files[`../guides/code/${file}`] ?? files[`../rescue/code/${file}`];
  if (text === undefined)
    throw new Error(
      `There is no ${file} in src/guides/code or src/rescue/code. Correct \`file\` where a page shows it.`,
    );
  return text.trim();
}
