import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';

/** What readers want to know about the people behind a site, and the field that says it. */
const questions = [
  { field: 'publisher', leaves: 'who publishes the site' },
  { field: 'paidBy', leaves: 'how the site is paid for' },
  { field: 'mistakes', leaves: 'how to report a mistake', orElse: 'contact' },
] as const;

/** Names what `/about/` leaves out because `site.yaml` does not say it. */
export function findUnsaidAbout({ site }: Project): Problem[] {
  const value = site?.value as Record<string, unknown> | null | undefined;
  if (!site?.readable || !value || typeof value !== 'object') return [];
  const says = (field: string) => !['', 'none', undefined].includes(value[field] as string | undefined);
  return questions.flatMap((question): Problem[] => {
    const { field, leaves } = question;
    if (says(field) || ('orElse' in question && says(question.orElse))) return [];
    const place = { file: site.file, ...site.locate(field in value ? [field] : []) };
    return [
      {
        id: 'unsaid-about',
        ...place,
        message: `\`/about/\` does not say ${leaves}`,
        fix: `Say it in \`${field}\`, in one to three sentences that are true.`,
      },
    ];
  });
}
