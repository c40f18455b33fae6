import nodePath from 'node:path';

/** A path of this system with slashes between its parts, as records and addresses have it on every system. */
export function withSlashes(path: string, { sep }: Pick<nodePath.PlatformPath, 'sep'> = nodePath): string {
  return path.split(sep).join('/');
}

/** Path of a file from a folder around it, with slashes. */
export function pathFrom(folder: string, file: string, paths: nodePath.PlatformPath = nodePath): string {
  return withSlashes(paths.relative(folder, file), paths);
}
