// lib/database.ts
import { Pool } from 'pg';

export const database = new Pool({
  connectionString: process.env['DATABASE_URL'],
});
// Without this, a lost connection
// would end the process.
database.on('error', console.error);

/** What a transaction needs. */
export interface Connection {
  query(
    text: string,
    values?: unknown[],
  ): Promise<{ rowCount: number | null }>;
}

/** Put these into a migration. */
export const tables = `
create table stripe_event (
  id text primary key,
  body jsonb not null,
  attempts integer not null default 0,
  try_at timestamptz not null default now(),
  done_at timestamptz,
  error text
);
create index on stripe_event (try_at)
  where done_at is null;
create table effect (
  key text primary key,
  done_at timestamptz not null default now()
);`;
