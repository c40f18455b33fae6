import { type Found, findSymptoms, longestLog, type Symptom } from './find-symptoms.ts';
import { sayFound } from './say-found.ts';

/** What a pasted text gives: the symptoms that fit, and what to say of them. */
export function readPasted(text: string, symptoms: readonly Symptom[]): { found: Found[]; says: string } {
  const found = findSymptoms(text, symptoms);
  return { found, says: sayFound(found.length, symptoms.length, text.length > longestLog) };
}
