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
const names = 150;
const right = 40;

/** Lays one lane for each gap below the others, with its gates below the names of the steps. */
export function layProfile(gaps: string[], steps: string[], width: number): ProfileLayout {
  const pitch = (width - names - right) / steps.length;
  const at = (step: number) => names + pitch * step;
  return {
    width,
    height: headHeight + gaps.length * laneHeight,
    heads: steps.map((name, step) => ({ x: at(step + 1), lines: name.split(/ (?=[^ ]+$)/) })),
    lanes: gaps.map((name, place) => ({
      name,
      y: headHeight + laneHeight * (place + 0.5),
      start: names,
      gates: steps.map((_, step) => ({ x: at(step + 1), from: at(step) })),
    })),
  };
}
