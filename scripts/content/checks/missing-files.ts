import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';

/** Names files that the site cannot do without. */
export function findMissingFiles({ site, lock, example, addresses }: Project): Problem[] {
  const missing = (file: string, message: string, fix: string): Problem => ({
    id: 'missing-file',
    file,
    line: 1,
    column: 1,
    message,
    fix,
  });
  return [
    ...(site
      ? []
      : [missing('content/site.yaml', 'the name and the address of the site are not there', 'Bring the file back.')]),
    ...(lock
      ? []
      : [
          missing(
            'content/ids.lock.yaml',
            'the record of public names is not there',
            'Bring the file back; for a new site run `npm run generate`.',
          ),
        ]),
    ...(example || !addresses.has('/example/')
      ? []
      : [missing('content/example.yaml', 'the case that `/example/` tells is not there', 'Bring the file back.')]),
  ];
}
