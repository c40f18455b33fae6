/** What is to do about questions on which people disagree or that somebody has to look into, in the order in which they are shown. */
export const openStates = ['Talk first', 'Settle', 'Can wait', 'Find out'] as const;

/** What to do about a question, in a few words. */
export type State = (typeof openStates)[number] | 'Agreed' | 'Not needed' | 'No contradiction' | 'Nobody answered';
