import type { Lane } from '../../drawing/core/path-drawing.ts';

/** The path from proof to production, as the home page draws it. */
export const homePath: Lane[] = [
  {
    title: 'Prove',
    tone: 'prove',
    stops: [
      { name: 'An idea', note: 'Someone thinks a model could do a piece of work.', gate: false },
      {
        name: 'Does anyone need it?',
        note: 'A named person does the work today and wants help, or has committed money or people.',
        gate: true,
      },
      { name: 'A bounded trial', note: 'Real inputs, one narrow task, a time box.', gate: false },
      { name: 'Does it pass?', note: 'A pass mark, written down before the trial began.', gate: true },
      { name: 'A decision', note: 'Go on, or stop for good. Both are results.', gate: false },
    ],
  },
  {
    title: 'Ship',
    tone: 'ship',
    stops: [
      { name: 'A production sprint', note: 'One workflow, in live systems, with limits.', gate: false },
      { name: 'Who answers for it?', note: 'A named person can pause it, and knows when to.', gate: true },
      { name: 'What may it touch?', note: 'An account of its own, with only the access it needs.', gate: true },
      { name: 'How do you stop it?', note: 'Alerts, pause rules and a way back, rehearsed.', gate: true },
      { name: 'Daily use', note: 'Every run leaves evidence that you can inspect.', gate: false },
    ],
  },
];
