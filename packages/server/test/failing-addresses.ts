import type { Served } from './serving.ts';

/** Addresses of the API, and reports, that a server fails to answer: those that are read, each asked with things that are not there but for `known`. */
export async function failingAddresses(
  server: Served,
  known: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const { paths } = await server.askJson<{ paths: Readonly<Record<string, object>> }>('/api/openapi.json');
  const reports = await server.askJson<readonly { name: string }[]>('/api/reports');
  const addresses = [
    ...Object.entries(paths).flatMap(([path, operations]) => ('get' in operations ? [path] : [])),
    ...reports.map(({ name }) => `/api/reports/${name}`),
  ].map((path) => path.replace(/\{(\w+)\}/g, (_, name: string) => known[name] ?? '1'));
  const failing: string[] = [];
  for (const address of addresses) {
    const { status } = await server.ask(address);
    if (status >= 500) failing.push(`${address}: ${status}`);
  }
  return failing;
}
