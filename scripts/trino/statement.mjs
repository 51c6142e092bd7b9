/**
 * Rows of a statement, as arrays of what its JSON holds, through the server at an address such as http://127.0.0.1:8080. Enough to
 * ask a cluster of our own whether it is ready: no retries, no exact numbers.
 */
export async function runStatement(adminUri, sql, user = 'test') {
  const headers = { 'X-Trino-User': user, 'X-Trino-Source': 'perennial-test' };
  const rows = [];
  let page = await json(`${adminUri}/v1/statement`, { method: 'POST', body: sql, headers });
  for (;;) {
    if (page.error) throw new Error(`${page.error.errorName}: ${page.error.message}`);
    rows.push(...(page.data ?? []));
    if (!page.nextUri) return rows;
    page = await json(page.nextUri, { headers });
  }
}

async function json(address, options) {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
