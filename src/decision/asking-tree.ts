import { type Answers, answerTo, unknown, withAnswer } from './answers.ts';
import type { Model } from './model.ts';
import { replay } from './replay.ts';
import { resolve } from './resolve.ts';

/** Where an answer leads: to the next question, or to the end of the first part. */
export type Goal = { node: number } | { outcome: string | undefined };

/** Answers to one question that lead to the same place. */
export interface Row {
  options: string[];
  goal: Goal;
}

/** A question as it is asked at one place, with the rows in the order of their first options. */
export interface TreeNode {
  question: string;
  rows: Row[];
}

/** The first part of a quiz as readers walk it: places that look the same from there on are one node, the first is the root. */
export type AskingTree = TreeNode[];

/** Builds the tree by asking the engine itself, whatever was answered. An end without an outcome is not decided yet. */
export function buildAskingTree(model: Model): AskingTree {
  const nodes: TreeNode[] = [];
  const known = new Map<string, number>();
  const walk = (answers: Answers): Goal => {
    const { next } = replay(model, answers);
    const question = model.questions.find(({ id }) => id === next);
    if (!question || question.part === 2) return { outcome: resolve(model, answers).outcome };
    const rows: Row[] = [];
    for (const option of question.unknown ? [...question.options, unknown] : question.options) {
      const goal = walk(withAnswer(answers, question.id, option));
      const twin = rows.find((row) => isSame(row.goal, goal));
      if (twin) twin.options.push(option);
      else rows.push({ options: [option], goal });
    }
    const key = JSON.stringify([question.id, rows]);
    const node = known.get(key) ?? nodes.push({ question: question.id, rows }) - 1;
    known.set(key, node);
    return { node };
  };
  const root = walk({});
  return 'node' in root ? numberFromRoot(nodes, root.node) : [];
}

/** The tree without questions that change nothing: wherever every way on ends alike, it ends at once. */
export function cutSettled(tree: AskingTree): AskingTree {
  const cut = (goal: Goal): Goal => {
    if (!('node' in goal)) return goal;
    const [first, ...others] = endsFrom(tree, goal.node);
    return first && others.every((end) => isSame(first, end)) ? first : goal;
  };
  const nodes = tree.map(({ question, rows }) => {
    const joined: Row[] = [];
    for (const { options, goal } of rows) {
      const end = cut(goal);
      const twin = joined.find((row) => isSame(row.goal, end));
      if (twin) twin.options.push(...options);
      else joined.push({ options: [...options], goal: end });
    }
    return { question, rows: joined };
  });
  return nodes.length > 0 && 'node' in cut({ node: 0 }) ? numberFromRoot(nodes, 0) : [];
}

/** The ends that are reached from a node. */
function endsFrom(tree: AskingTree, node: number): Goal[] {
  return (tree[node]?.rows ?? []).flatMap(({ goal }) => ('node' in goal ? endsFrom(tree, goal.node) : [goal]));
}

/** One step through the tree: the row of a node that holds the answer given there. */
export interface WayStep {
  node: number;
  row: number;
  option: string;
}

/** The way that answers take through the tree. */
export interface TreeWay {
  steps: WayStep[];
  /** The question where the answers stop, or nothing when they lead to an end. */
  stopsAt?: string;
  /** The outcome at the end, or nothing while it is not decided. */
  outcome?: string;
}

/** Walks through the tree with answers, as far as they go. */
export function findWay(tree: AskingTree, answers: Answers): TreeWay {
  const steps: WayStep[] = [];
  let goal: Goal = tree.length > 0 ? { node: 0 } : { outcome: undefined };
  while ('node' in goal) {
    const { node }: { node: number } = goal;
    const { question, rows } = tree[node] as TreeNode;
    const option = answerTo(answers, question);
    const row = option === undefined ? -1 : rows.findIndex(({ options }) => options.includes(option));
    if (option === undefined || row < 0) return { steps, stopsAt: question };
    steps.push({ node, row, option });
    goal = (rows[row] as Row).goal;
  }
  return { steps, ...(goal.outcome === undefined ? {} : { outcome: goal.outcome }) };
}

function isSame(one: Goal, other: Goal): boolean {
  return 'node' in one
    ? 'node' in other && one.node === other.node
    : 'outcome' in other && one.outcome === other.outcome;
}

/** Puts the nodes in the order in which a reader going through the options meets them. */
function numberFromRoot(nodes: TreeNode[], root: number): AskingTree {
  const order: number[] = [];
  const visit = (node: number) => {
    if (order.includes(node)) return;
    order.push(node);
    for (const { goal } of nodes[node]?.rows ?? []) if ('node' in goal) visit(goal.node);
  };
  visit(root);
  return order.map((node) => {
    const { question, rows } = nodes[node] as TreeNode;
    const renumber = (goal: Goal): Goal => ('node' in goal ? { node: order.indexOf(goal.node) } : goal);
    return { question, rows: rows.map((row) => ({ ...row, goal: renumber(row.goal) })) };
  });
}
