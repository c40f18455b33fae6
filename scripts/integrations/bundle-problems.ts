/** Names that are no part of any API: an upgrade of Vite or Astro may change them, and the build then says so. */
export interface ViteNames {
  /** The module that Vite puts around each import on intent, to load ahead what that needs. In a bundle of its own nothing else is needed. */
  helper: string;
  /** What it exports. */
  method: string;
  /** What Astro writes into the name of each script that stands in an `.astro` file. */
  script: string;
}

/** The names that the pinned versions use. */
export const viteNames: ViteNames = {
  helper: '\0vite/preload-helper.js',
  method: '__vitePreload',
  script: '?astro&type=script',
};

/** A file of code that the bundler wrote. */
export interface Chunk {
  fileName: string;
  isEntry: boolean;
  /** Files that are loaded with it, before any intent. */
  imports: string[];
  dynamicImports: string[];
  moduleIds: string[];
}

const file = 'scripts/integrations/bundle-problems.ts';

/** Why the bundles are not what they should be: one file for each script of a page, one for the dialog, and Vite's helper left out. */
export function findBundleProblems(chunks: Chunk[], hasMetHelper: boolean, { helper, script }: ViteNames): string[] {
  // It would also be shared by all tools, so nothing else is said then.
  if (!hasMetHelper && chunks.some(({ dynamicImports }) => dynamicImports.length > 0))
    return [
      `Vite no longer asks for its helper “${helper.slice(1)}”, so each import on intent would cost a kilobyte. Compare \`preloadHelperId\` in node_modules/vite/dist/node/chunks with \`viteNames.helper\` in ${file}.`,
    ];
  const problems: string[] = [];
  const scripts = chunks.filter(({ isEntry }) => isEntry);
  const [tools, others] = [true, false].map((isTool) => scripts.filter((chunk) => isMarked(chunk) === isTool));
  if (others?.length)
    problems.push(
      `No tool was recognized in ${others.map(({ fileName }) => fileName).join(', ')}, which pages load. Either Astro no longer marks a script with “${script}”: then compare \`SUFFIX\` in node_modules/astro/dist/vite-plugin-astro/compile.js with \`viteNames.script\` in ${file}. Or such a script imports no file at the top of a \`browser\` folder.`,
    );
  const shared = tools?.filter(({ imports }) => imports.length > 0);
  if (shared?.length)
    problems.push(
      `Each tool has to be one file, and these load more: ${list(shared)}. See \`bundleOf\` in scripts/integrations/own-bundles.ts.`,
    );
  const dialogs = chunks.filter(({ moduleIds }) => moduleIds.some((id) => id.endsWith('?in=dialog')));
  if (tools?.length && (dialogs.length !== 1 || dialogs[0]?.imports.length !== 0))
    problems.push(
      `The dialog of the search has to be one file, and is ${dialogs.length}: ${list(dialogs)}. See \`entry\` in scripts/integrations/own-bundles.ts.`,
    );
  return problems;
}

const isMarked = ({ moduleIds }: Chunk) => moduleIds.some((id) => /[?&]in=[a-z-]+$/.test(id));

const list = (chunks: Chunk[]) =>
  chunks.map(({ fileName, imports }) => [fileName, ...imports].join(' with ')).join(', ');
