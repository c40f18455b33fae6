import type { SystemFact, SystemKind } from './system.ts';

/** What is asked about a system, each with what counts. */
export const factQuestions: Record<SystemFact, { ask: string; hint: string }> = {
  eu: {
    ask: 'Does it concern people or data in the EU?',
    hint: 'Count the people who use it, those it speaks about, and the data it works on. Where your company sits does not decide.',
  },
  personal: {
    ask: 'Does it use personal data?',
    hint: 'Anything about a person who can be told from others: a name, an address, a customer number, a voice, a face. What is public counts too.',
  },
  meets: {
    ask: 'Do people meet it, or what it made?',
    hint: 'They talk with it, or they get text, pictures or sound from it. They then have to be told.',
  },
  decides: {
    ask: 'Does it have a say in decisions about people?',
    hint: 'It decides who gets a loan, a job, a place or a price. Yes, too, where a person decides and leans heavily on what it says.',
  },
  many: {
    ask: 'Do more than a handful of people use it?',
    hint: 'Yes, too, where anyone outside your organization uses it.',
  },
  acts: {
    ask: 'Does it act before a person has looked?',
    hint: 'It sends, books, pays, changes or publishes something by itself. No, where a person confirms each such step first.',
  },
  off: {
    ask: 'Can it be switched off within a minute?',
    hint: 'By whoever is there at that hour, without building or releasing anything.',
  },
};

/** What each kind of system is. */
export const kindHints: Record<SystemKind, string> = {
  llm: 'It reads or writes text by a model, your own or a bought one.',
  agent: 'It calls tools or other systems by itself.',
  retrieval: 'It looks things up in your documents before it answers.',
  webhooks: 'It is told of payments by Stripe or the like.',
};
