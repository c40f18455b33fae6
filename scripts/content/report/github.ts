import { helpFor, type Problem, severityOf } from '../problems.ts';

/** Workflow commands that make GitHub show each problem beside its line. */
export function reportToGitHub(problems: Problem[]): string {
  const shown = problems.filter(({ id }) => severityOf(id) !== 'info');
  return shown.map(toCommand).join('\n');
}

function toCommand({ id, file, line, column, message, fix }: Problem): string {
  const properties = Object.entries({ file, line, col: column, title: id }).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  return `::${severityOf(id)} ${properties.join(',')}::${escapeData(`${message}\nfix: ${fix}\n${helpFor(id)}`)}`;
}

const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
