import { expect, test } from 'vitest';
import {
  classesOf,
  classesOfPath,
  type StopState,
  sayPlace,
  sayStop,
  seenFrom,
} from '../../../src/drawing/core/path.ts';

const states: StopState[] = ['open', 'half', 'waived', 'closed', 'unknown', 'ahead'];

test('a stop is drawn by its tone, its kind, its state and whether the reader is there', () => {
  expect(classesOf({ name: 'A trial', tone: 'prove' })).toBe('prove');
  expect(classesOf({ name: 'Passed?', tone: 'prove', gate: true, state: 'closed' })).toBe('prove gate is-closed');
  expect(classesOf({ name: 'A sprint', tone: 'ship', here: true })).toBe('ship here');
  expect(classesOf({ name: 'A sprint' })).toBe('');
});

test('a path of names alone is told from one with notes', () => {
  expect(classesOfPath([{ name: 'An idea' }])).toBe('path brief');
  expect(classesOfPath([{ name: 'An idea' }, { name: 'A trial', note: 'Real inputs.' }])).toBe('path');
});

test('whatever the drawing shows of a gate is said, each state in words of its own', () => {
  const said = states.filter((state) => state !== 'ahead').map((state) => sayStop({ name: '', gate: true, state }));
  expect(new Set(said).size).toBe(said.length);
  expect(said.every(Boolean)).toBe(true);
});

test('a path for everybody says its names alone, and the place of the reader is always said', () => {
  expect(sayStop({ name: 'A trial' })).toBeUndefined();
  expect(sayStop({ name: 'Passed?', gate: true })).toBeUndefined();
  expect(sayStop({ name: 'A sprint', here: true })).toBe('You are here');
});

test('a path seen from one of its stops is passed before it and ahead behind it', () => {
  const stops = [{ name: 'An idea' }, { name: 'Passed?', gate: true }, { name: 'A sprint' }];
  expect(seenFrom(stops, 1)).toEqual([
    { name: 'An idea' },
    { name: 'Passed?', gate: true, here: true },
    { name: 'A sprint', state: 'ahead' },
  ]);
  expect(stops.map((_, place) => sayPlace(stops, place))).toEqual([
    'Step 1 of 3: An idea',
    'Step 2 of 3: Passed?, a gate',
    'Step 3 of 3: A sprint',
  ]);
});
