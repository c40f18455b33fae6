import { checkFileUrls } from './check-file-urls.ts';
import { checkLength, checkMachinePaths, checkName } from './check-files.ts';
import { checkImports } from './check-imports.ts';
import { checkLock } from './check-lock.ts';
import { checkManifest } from './check-manifest.ts';
import { checkPages } from './check-pages.ts';
import { checkPurity } from './check-purity.ts';
import { checkReadmes } from './check-readmes.ts';
import type { Problem, SourceFile } from './problem.ts';

const checks = [checkImports, checkPurity, checkLength, checkName, checkMachinePaths, checkFileUrls, checkLock];

/** Every breach of the project's structure in these files. */
export function checkProject(files: SourceFile[]): Problem[] {
  return [
    ...files.flatMap((file) => checks.flatMap((check) => check(file))),
    ...checkManifest(files),
    ...checkPages(files),
    ...checkReadmes(files),
  ];
}
