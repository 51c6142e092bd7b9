import type { Check } from '@perennial/study';

/** The machine the program runs on. */
export interface Machine {
  readonly node: string;
  readonly platform: string;
  readonly cores: number;
  readonly memoryBytes: number;
}

const LEAST_MEMORY = 2 * 2 ** 30;

/** Whether the program, its Node and its database work here. */
export async function checkInstallation(machine: Machine): Promise<Check[]> {
  const gibibytes = machine.memoryBytes / 2 ** 30;
  return [
    {
      name: 'node',
      ok: true,
      found: { code: 'node', values: { version: { text: machine.node }, platform: { text: machine.platform } } },
    },
    {
      name: 'memory',
      ok: machine.memoryBytes >= LEAST_MEMORY,
      found: { code: 'memory', values: { size: { decimal: gibibytes }, cores: { count: machine.cores } } },
      remedy: { code: 'memory', values: {} },
    },
    await checkDatabase(),
  ];
}

async function checkDatabase(): Promise<Check> {
  const remedy = { code: 'install', values: {} } as const;
  try {
    const [{ openDuckDB }, { sql }] = await Promise.all([
      import('@perennial/engine/duckdb'),
      import('@perennial/engine'),
    ]);
    const connection = await openDuckDB(':memory:', {});
    const [row] = await connection.rows<{ version: string; answer: number }>(
      sql`select version() as version, 6 * 7 as answer`,
    );
    connection.close();
    return {
      name: 'database',
      ok: row?.answer === 42,
      found: { code: 'database', values: { version: { text: String(row?.version) } } },
      remedy,
    };
  } catch (error) {
    const reason = { text: error instanceof Error ? error.message : String(error) };
    return { name: 'database', ok: false, found: { code: 'failure', values: { reason } }, remedy };
  }
}
