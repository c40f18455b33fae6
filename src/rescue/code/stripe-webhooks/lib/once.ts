// lib/once.ts
import { type Connection, database } from './database';

/**
 * Does one effect for one key, such
 * as "order 17: ship", only once.
 */
export async function once(
  key: string,
  act: (connection: Connection) => Promise<void>,
): Promise<void> {
  const connection = await database.connect();
  try {
    await connection.query('begin');
    // Waits while another holds it.
    const { rowCount } = await connection.query(
      `insert into effect (key) values ($1)
       on conflict (key) do nothing`,
      [key],
    );
    if (rowCount === 1) await act(connection);
    await connection.query('commit');
  } catch (error) {
    // Disconnects: nothing stays.
    connection.release(true);
    throw error;
  }
  connection.release();
}
