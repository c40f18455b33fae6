import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives a program a file for its JSON report, and reads it when the program is done; nothing where it wrote none. */
export async function readReport<Report, Result>(
  run: (file: string) => Promise<Result>,
): Promise<{ report: Report | undefined; result: Result }> {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const file = join(folder, 'report.json');
  try {
    const result = await run(file);
    return { report: parseFile(file), result };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function parseFile<Report>(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
