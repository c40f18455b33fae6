import type { AstroIntegration } from 'astro';

/** Parts of a few dozen bytes, without any state. A request for one costs more than a copy in each script that uses it. */
const smallParts = ['preload-helper', 'make'];

/** A script of the build, as far as it is changed here. */
export interface Script {
  type: string;
  name?: string;
  fileName: string;
  code?: string;
}

/** Puts a copy of each small part where it is imported, and takes the part itself out of the build. */
export function copySmallParts(bundle: Record<string, Script>, names: string[] = smallParts): void {
  for (const { name = '', fileName, code = '' } of Object.values(bundle)) {
    const part = /^(?<body>[\s\S]*?)export\s*\{(?<names>[^}]*)\};?\s*$/.exec(code)?.groups;
    if (!names.includes(name) || !part || /\bimport\b/.test(code)) continue;
    const copy = `(()=>{${part['body']};return{${toProperties(part['names'] ?? '', true)}}})()`;
    const file = fileName.split('/').at(-1) ?? '';
    for (const script of Object.values(bundle))
      script.code = script.code?.replace(
        /import\s*\{([^}]*)\}\s*from\s*["']\.\/([^"']+)["'];?/g,
        (whole, used, from) => (from === file ? `const{${toProperties(used, false)}}=${copy};` : whole),
      ) as string;
    delete bundle[fileName];
  }
}

/** `a as b` is written `b: a` where an object is made, and `a: b` where it is taken apart. */
function toProperties(names: string, making: boolean): string {
  return names
    .split(',')
    .map((name) => name.trim().split(/\s+as\s+/))
    .map(([from = '', to = from]) => (making ? `${to}:${from}` : `${from}:${to}`))
    .join();
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
