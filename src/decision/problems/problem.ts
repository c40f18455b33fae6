/** One thing that is wrong in a flow, with the way to it in the file. */
export interface FlowProblem {
  /** Permanent id of the kind of problem, or of the proof that fails. */
  id: string;
  path: (string | number)[];
  /** What is wrong. */
  message: string;
  /** What would be right, as an instruction. */
  fix: string;
}
