import type { AstroIntegration } from 'astro';

/** Parts that are one short function each. A request for one costs more than a copy in each script that uses it. */
const smallParts = ['preload-helper', 'make'];

/** A file of the build, as far as it matters here. */
export interface Script {
  name?: string;
  fileName: string;
  code?: string;
}

// What a minified file looks like that holds one function and nothing else.
const oneFunction =
  /^(?:var (?<variable>[\w$]+)=)?(?<value>(?:function (?<named>[\w$]+)\().*\}|[^;]*?);?export\{(?<exported>[\w$]+) as [\w$]+\};?$/s;

/** Puts a copy of each small part where it is imported, and takes the part itself out of the build. */
export function copySmallParts(bundle: Record<string, Script>, names: string[] = smallParts): void {
  for (const { name = '', fileName, code = '' } of Object.values(bundle)) {
    const { variable, named, value, exported } = oneFunction.exec(code.trim())?.groups ?? {};
    if (!names.includes(name) || !value || (variable ?? named) !== exported) continue;
    const file = fileName.split('/').at(-1);
    const declare = (local: string) =>
      variable ? `const ${local}=${value};` : value.replace(/^function [\w$]+/, () => `function ${local}`);
    for (const script of Object.values(bundle)) {
      if (script.code === undefined) continue;
      script.code = script.code.replace(
        /import\{[\w$]+ as ([\w$]+)\}from["']\.\/([^"']+)["'];/g,
        (whole, local, from) => (from === file ? declare(local) : whole),
      );
    }
    delete bundle[fileName];
  }
}

/** Keeps the scripts of a page few: no file is shared that is smaller than the request for it. */
export function inlineSmallParts(): AstroIntegration {
  return {
    name: 'inline-small-parts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'copy-small-parts',
                applyToEnvironment: ({ name }) => name === 'client',
                generateBundle: (_, bundle) => copySmallParts(bundle as Record<string, Script>),
              },
            ],
          },
        });
      },
    },
  };
}
