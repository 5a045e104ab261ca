import pg from "pg";

/** The superuser of the embedded PostgreSQL, used to prepare it and to count its clients. */
export const administrator = { user: "postgres", database: "postgres" } as const;

/** Whether a PostgreSQL accepts connections on the socket in this folder. */
export async function answers(socketFolder: string): Promise<boolean> {
  const client = new pg.Client({ host: socketFolder, ...administrator });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}
