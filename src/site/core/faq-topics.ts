import type { Faq } from '../../schemas/faq.ts';

/** What each topic is called, in the order in which the FAQ page shows them. */
export const faqTopics: Record<Faq['topic'], string> = {
  stage: 'Which stage you are in',
  cost: 'Cost',
  time: 'Time',
  team: 'Team',
  data: 'Data',
  evaluation: 'Testing',
  agents: 'Agents and approval',
  security: 'Security',
  operations: 'Running it live',
  vendors: 'Vendors',
  regulation: 'Law',
  stopping: 'Stopping',
};

/** The anchor of a topic on the FAQ page. */
export const topicAnchor = (topic: string): string => `topic-${topic}`;
