import type { drawingFields } from '../../schemas/drawing.ts';

// Named by hand, since a schema would bring zod along; the type holds them complete.
const fields: Record<keyof typeof drawingFields, true> = { chain: true, funnel: true, timeline: true, course: true };

/** Whether a block of text draws something that needs the styles of drawings. */
export const hasDrawing = (block: object): boolean => Object.keys(fields).some((field) => field in block);
