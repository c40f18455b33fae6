/** Words that readers use for the same thing. The words this site itself uses come first. */
export const synonyms: string[][] = [
  ['proof of concept', 'poc', 'pilot', 'prototype', 'trial', 'mvp'],
  ['production sprint', 'go live', 'launch', 'rollout', 'ship', 'deploy', 'deployment', 'release'],
  ['human review', 'hitl', 'human in the loop', 'oversight'],
  ['access', 'permissions', 'permission', 'privileges', 'rights', 'scopes', 'rbac'],
  ['rollback', 'roll back', 'undo', 'revert', 'way back'],
  ['approval', 'sign off', 'signoff'],
  ['evidence', 'logs', 'logging', 'audit trail', 'telemetry'],
  ['monitoring', 'observability', 'alerts'],
  ['owner', 'ownership', 'accountable', 'responsible', 'raci'],
  ['pass mark', 'success criteria', 'kpi', 'acceptance criteria', 'threshold'],
  ['cost', 'price', 'budget', 'pricing'],
  ['identity', 'service account', 'login', 'credentials'],
];

const most = 3;

/** Other ways to ask the same, nearest to the words of this site first; none where the query holds no known word. */
export function expandQuery(query: string, table: string[][] = synonyms): string[] {
  const asked = ` ${query.toLowerCase().split(/[\s-]+/).filter(Boolean).join(' ')} `;
  return table
    .flatMap((words) => {
      const named = words.filter((word) => asked.includes(` ${word} `)).sort((a, b) => b.length - a.length)[0];
      return named ? words.filter((word) => word !== named).map((word) => asked.replace(` ${named} `, ` ${word} `).trim()) : [];
    })
    .slice(0, most);
}
