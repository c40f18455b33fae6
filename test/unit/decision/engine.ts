import { pathToFileURL } from 'node:url';
/** The modules of the engine, the real ones or those of a mutant. */
export async function loadEngine(folder: string) {
  const load = (file: string) => import(/* @vite-ignore */ pathToFileURL(`${folder}/${file}.ts`).href);
  const [compile, link, openLink, prove, resolve, space, team, teamLink] = await Promise.all([
    load('compile') as Promise<typeof import('../../../src/decision/compile.ts')>,
    load('link') as Promise<typeof import('../../../src/decision/link.ts')>,
    load('open-link') as Promise<typeof import('../../../src/decision/open-link.ts')>,
    load('proofs/prove') as Promise<typeof import('../../../src/decision/proofs/prove.ts')>,
    load('resolve') as Promise<typeof import('../../../src/decision/resolve.ts')>,
    load('proofs/space') as Promise<typeof import('../../../src/decision/proofs/space.ts')>,
    load('team') as Promise<typeof import('../../../src/decision/team.ts')>,
    load('team-link') as Promise<typeof import('../../../src/decision/team-link.ts')>,
  ]);
  return { ...compile, ...link, ...openLink, ...prove, ...resolve, ...space, ...team, ...teamLink };
}
export type Engine = Awaited<ReturnType<typeof loadEngine>>;
