/** What one way of doing the work takes for one case. */
export interface Effort {
  minutes: number;
  /** Minutes to set a result right that was not accepted; none where it is thrown away. */
  repair: number;
  /** Cost of model and tools. */
  model: number;
  /** Results that are accepted as they came, in percent. */
  accepted: number;
}

/** What one case takes, repair included. */
export const costWithRepair = ({ minutes, repair, model, accepted }: Effort, hour: number): number =>
  (hour / 60) * (minutes + (1 - accepted / 100) * repair) + model;

/** The cost of one result that people accept in the end: what was set right is one too, and what was thrown away is paid for by the others. */
export const costOfAccepted = (effort: Effort, hour: number): number =>
  costWithRepair(effort, hour) / (effort.repair > 0 ? 1 : effort.accepted / 100);
