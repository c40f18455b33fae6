import type { Attack } from '../../schemas/attack.ts';

/** What the families of attack cases are called, in the order of the page. */
export const familyWords: Record<Attack['family'], string> = {
  orders: 'Can text give it orders?',
  leaks: 'Can data get out?',
  rights: 'Can it be lent more rights than its user has?',
  tools: 'Can a tool or its server turn on you?',
  memory: 'Can memory or the index be poisoned?',
  output: 'Can its output do harm where it lands?',
  agents: 'Can agents mislead each other?',
  people: 'Can it mislead the people around it?',
  cost: 'Can it be made to run, wait or spend without end?',
};

/** Where an attack comes in. */
export const entryWords: Record<Attack['enters'], string> = {
  'user-text': 'User text',
  document: 'Document or message',
  'web-page': 'Web page',
  image: 'Image or sound',
  'file-name': 'File name or metadata',
  'tool-result': 'Tool result',
  'tool-description': 'Tool description',
  memory: 'Memory or history',
  'other-agent': 'Another agent',
  package: 'Package or update',
  address: 'Network address or token',
};

/** What it means when a system fails a case. */
export const severityWords: Record<Attack['severity'], string> = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
};
