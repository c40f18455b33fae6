/** The part of the package pg that the examples use, which is no dependency of this project. */
declare module 'pg' {
  interface Result {
    // biome-ignore lint/suspicious/noExplicitAny: rows are whatever the statement selects, as in the types of pg.
    rows: any[];
    rowCount: number | null;
  }
  interface Connection {
    query(text: string, values?: unknown[]): Promise<Result>;
    release(destroy?: boolean): void;
  }
  class Pool {
    constructor(options: { connectionString: string | undefined });
    on(event: 'error', listener: (error: Error) => void): this;
    query(text: string, values?: unknown[]): Promise<Result>;
    connect(): Promise<Connection>;
  }
}
