/** What the fold has to know of a check. */
export interface FieldsFor {
  /** Its id; ids of the controls begin with it. */
  id: string;
  title: string;
  /** True where it may be waived for a while. */
  gate: boolean;
  /** True where nobody may waive it. */
  unwaivable?: boolean | undefined;
  /** What is to be measured, where it has a number: the wanted value in words, such as *at most 15 minutes*, and its unit. */
  condition?: { wanted: string; unit: string } | undefined;
}
