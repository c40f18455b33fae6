import type { Connection as PgConnection, Pool as PgPool, Result } from 'pg';

interface Row {
  id: string;
  body: unknown;
  attempts: number;
  tryAt: number;
  done: boolean;
  error: string | null;
}

const minutes = 60_000;
const events = new Map<string, Row>();
const effects = new Set<string>();
const shipments: unknown[] = [];
/** Keys that an open transaction holds, and what ends with it. */
const held = new Map<string, Promise<void>>();

/** What one connection has done since it began, to be undone if it does not commit. */
class Transaction {
  readonly #undo: (() => void)[] = [];
  #end = () => {};
  readonly ended = new Promise<void>((resolve) => {
    this.#end = resolve;
  });

  async hold(key: string): Promise<number> {
    for (let other = held.get(key); other; other = held.get(key)) await other;
    if (effects.has(key)) return 0;
    held.set(key, this.ended);
    this.onUndo(() => effects.delete(key));
    effects.add(key);
    return 1;
  }

  onUndo(undo: () => void): void {
    this.#undo.push(undo);
  }

  finish(committed: boolean): void {
    if (!committed) for (const undo of this.#undo.reverse()) undo();
    for (const [key, ended] of held) if (ended === this.ended) held.delete(key);
    this.#end();
  }
}

const waiting = () => [...events.values()].filter(({ done }) => !done);

function takeRow(most: number): Row[] {
  const due = waiting().filter(({ attempts, tryAt }) => attempts < most && tryAt <= Date.now());
  const row = due.sort((one, other) => one.tryAt - other.tryAt)[0];
  if (!row) return [];
  row.tryAt = Date.now() + 5 * minutes * 2 ** row.attempts;
  row.attempts += 1;
  return [row];
}

type Run = (values: unknown[], transaction: Transaction | undefined) => unknown[] | number | Promise<number>;
const change = (id: unknown, values: Partial<Row>) => Object.assign(events.get(String(id)) ?? {}, values);

/** The statements of the examples and of their tests. Another one has to be tried on Postgres before it comes here. */
const statements: Record<string, Run> = {
  'insert into stripe_event (id, body) values ($1, $2) on conflict (id) do nothing': ([id, body]) => {
    if (events.has(String(id))) return 0;
    const row = { id: String(id), body: JSON.parse(String(body)), attempts: 0, tryAt: Date.now(), done: false };
    events.set(row.id, { ...row, error: null });
    return 1;
  },
  "update stripe_event set attempts = attempts + 1, try_at = now() + interval '5 minutes' * 2 ^ attempts where id = ( select id from stripe_event where done_at is null and attempts < $1 and try_at <= now() order by try_at limit 1 for update skip locked ) returning id, body":
    ([most]) => takeRow(Number(most)),
  'update stripe_event set done_at = now() where id = $1': ([id]) => [change(id, { done: true })],
  'update stripe_event set error = $2 where id = $1': ([id, error]) => [change(id, { error: String(error) })],
  'select id, error from stripe_event where done_at is null and attempts >= $1': ([most]) =>
    waiting().flatMap(({ id, error, attempts }) => (attempts >= Number(most) ? [{ id, error }] : [])),
  'insert into effect (key) values ($1) on conflict (key) do nothing': ([key], transaction) =>
    transaction?.hold(String(key)) ?? 0,
  'insert into shipment (order_id) values ($1)': ([order], transaction) => {
    shipments.push(order);
    transaction?.onUndo(() => shipments.splice(shipments.indexOf(order), 1));
    return 1;
  },
  'select order_id from shipment': () => shipments.map((order) => ({ order_id: order })),
  'select id from stripe_event where done_at is null order by id': () =>
    waiting()
      .map(({ id }) => ({ id }))
      .sort((one, other) => one.id.localeCompare(other.id)),
  'update stripe_event set try_at = now()': () =>
    [...events.values()].map((row) => change(row.id, { tryAt: Date.now() })),
  'truncate stripe_event, effect, shipment': () => {
    for (const table of [events, effects]) table.clear();
    shipments.length = 0;
    return 0;
  },
};

async function runStatement(text: string, values: unknown[], transaction?: Transaction): Promise<Result> {
  // Others may come first, as they may on the way to a database.
  await new Promise(setImmediate);
  const run = statements[text.replace(/\s+/g, ' ').trim()];
  if (!run) throw new Error(`The stand-in for Postgres does not know this statement: ${text}`);
  const result = await run(values, transaction);
  return typeof result === 'number' ? { rows: [], rowCount: result } : { rows: result, rowCount: result.length };
}

class Connection implements PgConnection {
  #transaction: Transaction | undefined;

  async query(text: string, values: unknown[] = []): Promise<Result> {
    if (text === 'begin') this.#transaction = new Transaction();
    else if (text === 'commit') this.#finish(true);
    else return runStatement(text, values, this.#transaction);
    return { rows: [], rowCount: null };
  }

  release(): void {
    this.#finish(false);
  }

  #finish(committed: boolean): void {
    this.#transaction?.finish(committed);
    this.#transaction = undefined;
  }
}

/** Stands in for Postgres behind the package pg, as far as the examples use them. */
export class Pool implements PgPool {
  on(): this {
    return this;
  }

  query(text: string, values: unknown[] = []): Promise<Result> {
    return runStatement(text, values);
  }

  async connect(): Promise<Connection> {
    return new Connection();
  }
}
