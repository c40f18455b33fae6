/** One stop on a path: a place to be, or a gate that somebody must open. */
export interface Stop {
  name: string;
  note: string;
  gate: boolean;
}

/** A path in one of the two meanings, or one that passes from the first to the second. */
export interface Lane {
  title: string;
  tone: 'prove' | 'ship' | 'first' | 'second';
  stops: Stop[];
}

interface Mark {
  x: number;
  y: number;
  gate: boolean;
  lines: string[];
}

/** A lane with every position settled. */
export interface LaidLane {
  title: string;
  tone: Lane['tone'];
  y: number;
  from: number;
  to: number;
  marks: Mark[];
}

const laneHeight = 120;
const turnHeight = 30;
const lineHeight = 17;
const characterWidth = 6.9;

/** Breaks a name into lines that fit the width, without ever breaking a word. */
export function wrapLabel(text: string, width: number): string[] {
  const most = Math.max(1, Math.floor(width / characterWidth));
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A drawing with every position settled. */
export interface PathLayout {
  width: number;
  height: number;
  lineHeight: number;
  lanes: LaidLane[];
  /** Outlines of the turns that lead from the end of one lane to the start of the next. */
  turns: string[];
}

/** Lays lanes out below each other, their stops evenly spread over the width. They are ways to choose from, unless each leads on into the next. */
export function layLanes(lanes: Lane[], width: number, leadsOn: boolean): PathLayout {
  const laid = lanes.map((lane, index): LaidLane => {
    const pitch = width / lane.stops.length;
    const y = index * (leadsOn ? laneHeight + turnHeight : laneHeight) + 52;
    return {
      title: lane.title,
      tone: lane.tone,
      y,
      from: pitch / 2,
      to: width - pitch / 2,
      marks: lane.stops.map((stop, place) => ({
        x: pitch * (place + 0.5),
        y,
        gate: stop.gate,
        lines: wrapLabel(stop.name, pitch - 8),
      })),
    };
  });
  const turns = laid.slice(leadsOn ? 1 : laid.length).map((lane, index) => {
    const before = laid[index] ?? lane;
    const middle = lane.y - 56;
    return `M${before.to + 12} ${before.y}H${width - 13}a10 10 0 0 1 10 10V${middle - 10}a10 10 0 0 1-10 10H13a10 10 0 0 0-10 10V${lane.y - 10}a10 10 0 0 0 10 10H${lane.from - 14}`;
  });
  const deepest = Math.max(...(laid.at(-1)?.marks.map((mark) => mark.lines.length) ?? [1]));
  const lastLane = laid.at(-1)?.y ?? 0;
  return { width, height: lastLane + 30 + deepest * lineHeight, lineHeight, lanes: laid, turns };
}
