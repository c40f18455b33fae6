/** A lane of the profile with every position settled: a start, and one gate for each step. */
export interface ProfileLane {
  name: string;
  y: number;
  start: number;
  gates: { x: number; from: number }[];
}

/** The profile with every position settled. */
export interface ProfileLayout {
  width: number;
  height: number;
  heads: { x: number; lines: string[] }[];
  lanes: ProfileLane[];
}

const laneHeight = 64;
const headHeight = 52;
const namesWidth = 150;
const right = 40;

/** One path with a gate for each step, from a start to the last gate. */
export function layGates(start: number, end: number, steps: number): { x: number; from: number }[] {
  const pitch = (end - start) / steps;
  return Array.from({ length: steps }, (_, step) => ({ x: start + pitch * (step + 1), from: start + pitch * step }));
}

/** Lays one lane for each gap below the others, with its gates below the names of the steps. */
export function layProfile(gaps: string[], steps: string[], width: number): ProfileLayout {
  const gates = layGates(namesWidth, width - right, steps.length);
  return {
    width,
    height: headHeight + gaps.length * laneHeight,
    heads: steps.map((name, step) => ({ x: gates[step]?.x ?? 0, lines: name.split(/ (?=[^ ]+$)/) })),
    lanes: gaps.map((name, place) => ({
      name,
      y: headHeight + laneHeight * (place + 0.5),
      start: namesWidth,
      gates,
    })),
  };
}
