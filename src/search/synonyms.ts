/** Names that readers use for the same thing; the ones this site itself uses come first. */
export const synonyms: string[][] = [
  ['proof of concept', 'poc', 'pilot', 'prototype', 'trial', 'mvp'],
  ['production sprint', 'launch', 'go live', 'rollout', 'ship', 'deploy', 'release'],
  ['human review', 'hitl', 'human in the loop', 'oversight'],
  ['access', 'permissions', 'permission', 'privileges', 'rights', 'rbac'],
  ['rollback', 'roll back', 'undo', 'revert'],
  ['approval', 'sign off', 'signoff'],
  ['evidence', 'logs', 'logging', 'audit trail', 'telemetry'],
  ['monitoring', 'observability', 'alerts'],
  ['owner', 'ownership', 'accountable', 'responsible'],
  ['pass mark', 'success criteria', 'acceptance criteria', 'kpi'],
  ['cost', 'price', 'pricing', 'budget', 'roi'],
  ['time', 'weeks', 'duration', 'timeline'],
  ['identity', 'service account', 'login', 'credentials'],
];

/** The same question with another name for a thing in it. */
export interface OtherWords {
  query: string;
  name: string;
  /** The reader's own name for it. */
  instead: string;
}

const most = 3;

/** Other ways to ask the same, nearest to the words of this site first; none where the query holds no known name. */
export function expandQuery(query: string, table: string[][] = synonyms): OtherWords[] {
  const asked = ` ${query
    .toLowerCase()
    .split(/[\s-]+/)
    .join(' ')} `;
  const holds = (name: string) => asked.includes(` ${name} `);
  return table
    .flatMap((names) => {
      const instead = names.find(holds);
      if (!instead) return [];
      const others = names.filter((name) => !holds(name));
      return others.map((name) => ({ query: asked.replace(instead, name).trim(), name, instead }));
    })
    .slice(0, most);
}
