import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A template of SQL as it stands in a source file. */
export interface SqlTemplate {
  /** `study/src/fit/…` */
  readonly file: string;
  /** Its text around the holes. */
  readonly pieces: readonly string[];
}

/** Every sql`…` in the sources below a folder, tests aside. */
export function sqlTemplates(root: string, folder: string): readonly SqlTemplate[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort();
  return files.flatMap((name) => templatesOf(readFileSync(join(root, folder, name), 'utf8'), `${folder}/${name}`));
}

/** The templates of a source, those within the holes of others too. */
export function templatesOf(source: string, file: string): readonly SqlTemplate[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, (comment) => ' '.repeat(comment.length));
  const found: SqlTemplate[] = [];
  /** Reads the template whose text begins at `from`, and returns where it ends. */
  const template = (from: number, isSql: boolean): number => {
    const pieces = [''];
    let at = from;
    while (code[at] !== '`') {
      if (at >= code.length) throw new RangeError(`a template of ${file} has no end: ${code.slice(from, from + 60)}`);
      if (code[at] === '\\') {
        pieces.push(pieces.pop() + code.slice(at, at + 2));
        at += 2;
      } else if (code.startsWith('${', at)) {
        at = hole(at + 2);
        pieces.push('');
      } else {
        pieces.push((pieces.pop() as string) + code[at]);
        at += 1;
      }
    }
    if (isSql) found.push({ file, pieces });
    return at + 1;
  };
  /** Reads the code of a hole to behind its brace. */
  const hole = (from: number): number => {
    let depth = 1;
    let at = from;
    while (depth > 0) {
      const char = code[at];
      if (char === '`') at = template(at + 1, code.slice(at - 3, at) === 'sql');
      else if (char === "'" || char === '"') at = text(at + 1, char);
      else {
        if (char === '{') depth += 1;
        if (char === '}') depth -= 1;
        at += 1;
      }
    }
    return at;
  };
  const text = (from: number, quote: string): number => {
    let at = from;
    while (code[at] !== quote) at += code[at] === '\\' ? 2 : 1;
    return at + 1;
  };
  let end = 0;
  for (const { index } of code.matchAll(/\bsql`/g)) {
    // One within the hole of another has been read with it.
    if (index < end) continue;
    end = template(index + 4, true);
  }
  return found;
}

/**
 * Queries that no cluster is asked, and why: files by how their path begins, or single templates of a file by their first words. Anything
 * else must have run on Trino.
 */
const exceptions: readonly (readonly [why: string, ...of: readonly string[]])[] = [
  ['the driver of the local database', 'engine/src/duckdb'],
  [
    'what each test of a cluster runs, on a connection that is not recorded',
    'engine/src/trino/build-tables.ts',
    'engine/src/storage/trino/cluster.ts',
    'engine/src/storage/trino/stream-table.ts: describe',
    'import/src/cells/decide-currency.ts: case',
    'import/src/cells/decide-currency.ts: when',
    'import/src/cells/decide-currency.ts: select currency',
    'import/src/cells/decide-currency.ts: select count(*) filter',
  ],
  [
    'the ledger, which is always local',
    'study/src/ledger/ledger.ts',
    'study/src/bases/tickets.ts: select customer, cast(sum',
    'study/src/costs/acquisition-spend.ts',
    'study/src/costs/unknown-tickets.ts: select customer, count(*) as n',
    'study/src/costs/cost-files.ts',
    'study/src/costs/match-spend.ts: day >',
    'study/src/costs/match-spend.ts: select substr(cast(day',
    'import/src/outcome/known-import.ts',
    'study/src/workspace/publish.ts',
    'study/src/workspace/change-workspace.ts',
  ],
  ['made-up businesses, written as files', 'demo/src/'],
  [
    'what lives in the folder, as it is read and merged',
    'import/src/columns/column-stats.ts',
    'import/src/cells/decide-day-order.ts',
    'import/src/scratch/import-tables.ts',
    'import/src/classify/keep-rejects.ts',
    'import/src/classify/rejected-rows.ts',
    'import/src/folder/',
    'import/src/formats/',
    'import/src/lists/',
    'import/src/merge/have-no-repeats.ts',
    'import/src/merge/prepare-workspace.ts',
    'import/src/merge/store-orders.ts',
    'import/src/merge/refund-stored-orders.ts',
    'import/src/refunds/',
    'import/src/merge/store-lines.ts',
    'import/src/attributes/',
    'import/src/touchpoints/',
    'study/src/touchpoints/',
    'study/src/reports/journeys/',
    'study/src/reports/service/build-service.ts: answered.',
    'study/src/reports/service/build-service.ts: left join (\n  select p.number, arg_max',
    'import/src/erased/',
    'study/src/persons/',
    'study/src/questions/customer-order.ts',
    'study/src/reports/formulas/members.ts: coalesce(placed.',
    'study/src/reports/formulas/members.ts: left join (select customer,',
    'study/src/reports/segments/stages.ts: age - silence',
    'study/src/attributes/',
    'study/src/reports/segments/prospects.ts',
    'study/src/score/attribute-dimensions.ts',
    'study/src/score/score-table.ts: left join customer_attributes',
    'import/src/cells/identity-parts.ts',
    'import/src/cells/order-name-parts.ts',
    'import/src/merge/store-order-names.ts',
    'import/src/told/',
    'import/src/cells/line-parts.ts: map([',
    'import/src/merge/store-identities.ts',
    'study/src/score/identity-file.ts',
    'study/src/score/is-known-by.ts',
    'study/src/activation/',
    'study/src/questions/export-audience.ts',
    'study/src/questions/keep-members.ts',
    'study/src/reports/actions/on-list.ts: 1 = 0',
    'study/src/questions/then-and-now.ts',
    'study/src/score/line-dimensions.ts',
    'study/src/score/no-product-lines.ts',
    'study/src/reports/first-orders/next-orders.ts',
    'study/src/reports/first-orders/to-show.ts',
    'study/src/reports/first-orders/together.ts',
    'study/src/reports/facts/kept-facts.ts',
    'study/src/reports/formulas/asked-groups.ts',
    'study/src/reports/formulas/kept-forecasts.ts',
    'study/src/score/first-order-columns.ts: select o.customer, … from (',
    'study/src/reports/customers/customer-card.ts',
    'study/src/costs/product-costs.ts',
    'study/src/costs/goods-of-orders.ts: select distinct name',
    'import/src/outcome/describe-sources.ts',
    'import/src/source/',
    'import/src/tables/folder-table.ts',
    'import/src/merge/known-sources.ts',
    'import/src/merge/merge-into-workspace.ts',
    'import/src/lexicon/month-names.ts',
    'import/src/classify/orders-from-lines.ts',
    'import/src/classify/order-habits.ts',
    'import/src/classify/probable-tests.ts',
    'import/src/columns/masked-columns.ts',
    'import/src/cells/sent-again.ts',
    'import/src/columns/column-values.ts',
    'import/src/columns/headers-twice.ts',
    'import/src/columns/mangled-ids.ts',
    'import/src/columns/refund-columns.ts',
    'import/src/columns/sample-numbers.ts',
    'import/src/columns/statement.ts',
    'import/src/subscriptions/',
    'import/src/cells/rows-query.ts: or (',
    'import/src/cells/rows-query.ts: when coalesce',
    'import/src/classify/single-orders.ts',
    'import/src/cells/exact-copies.ts',
    'import/src/cells/customer-names.ts: case when length',
    'import/src/cells/rows-query.ts: -abs',
    "import/src/cells/rows-query.ts: when … or … then 'no-sale'",
    "import/src/cells/rows-query.ts: nullif(…, '(not set)')",
    'import/src/cells/rows-query.ts: (… or …',
    'import/src/columns/amount-column.ts',
    'import/src/columns/currency-column.ts',
    'import/src/columns/customer-columns.ts',
    "import/src/lexicon/nobody.ts: … = '0'",
    'import/src/lexicon/row-types.ts',
    'import/src/cells/parse-amounts.ts: ',
    'import/src/cells/parse-dates.ts',
    'import/src/files/',
    'import/src/columns/recognise-by-content.ts',
    'import/src/cells/source-rows.ts',
    'import/src/columns/unreadable-column.ts',
    'import/src/classify/order-sums.ts: file, head',
    'import/src/merge/fast-path.ts: limit 0',
    'import/src/cells/customer-names.ts: nullif(…, 0)',
    'import/src/classify/examples.ts',
  ],
  [
    'rows of a table, put into the local database',
    'import/src/cluster/copy-rows.ts: unnest',
    'import/src/cluster/copy-rows.ts: create',
    'import/src/cluster/copy-rows.ts: insert',
    'import/src/cluster/copy-rows.ts: cast(… as integer)',
    'import/src/cluster/copy-rows.ts: cast(null as varchar)',
  ],
  [
    'files of scores',
    'study/src/score/score-files.ts',
    'study/src/score/write-csv.ts',
    'study/src/check/check-workspace.ts: read_',
  ],
  [
    'subscriptions, which are copied from a cluster and studied in the folder; what a cluster is asked of them, subscriptions.server.test.ts asks',
    'import/src/cluster/copy-rows.ts: order by',
    'import/src/tables/copied-table.ts',
    'study/src/subscriptions/from-orders.ts',
    'study/src/subscriptions/read-scores.ts',
    'study/src/subscriptions/read-subscriber-orders.ts',
    'study/src/subscriptions/read-together.ts',
    'study/src/subscriptions/score-file.ts',
    'study/src/questions/score-subscriptions.ts',
    'study/src/questions/export-scores.ts: read_parquet',
  ],
  [
    'experiments, which are read out where the orders lie in the folder',
    'import/src/assignments/',
    'study/src/experiments/',
  ],
  [
    'what the server asks of scores, one customer or a few; in words that both engines have, not asked here',
    'study/src/questions/check-published.ts',
    'study/src/questions/find-customers.ts',
    'study/src/questions/open-customers.ts',
    'study/src/questions/orders-of-customer.ts',
    'study/src/questions/service-facts.ts',
    'study/src/questions/read-drift.ts',
    'study/src/questions/segments.ts: select … as value',
  ],
  ['groups that the orders tell, which are refused on a cluster', 'study/src/questions/customer-groups.ts'],
  [
    'what the made-up shop of this test has none of: tickets on the cluster, spend without a channel, costs of a later day, contracts; written for both engines',
    'import/src/cells/amount-parts.ts: … is null or',
    'import/src/cells/customer-names.ts: case when … then null when length',
    'study/src/bases/acquisition.ts',
    'study/src/bases/order-costs.ts',
    'study/src/bases/tickets.ts: coalesce',
    'study/src/costs/costed-orders.ts: when',
    'study/src/reports/accounts/build-accounts.ts',
    'study/src/reports/channels/channel-costs.ts: select m.place',
    'study/src/reports/formulas/contract.ts',
    'study/src/reports/profit/groups.ts',
    'study/src/reports/referrals/build-referrals.ts',
    'study/src/reports/segments/stages.ts: select customer from',
    'study/src/reports/service/build-service.ts: select customer, day from tickets',
    'study/src/reports/sum-ends.ts',
  ],
  ['the tables of a workspace, as the database of its folder makes them', 'engine/src/storage/duckdb/'],
];

export function notForTrino({ file, pieces }: SqlTemplate): boolean {
  const text = pieces.join('…').trim();
  return exceptions.some(([, ...of]) =>
    of.some((each) => {
      const [path = '', words = ''] = each.split(': ');
      return file.startsWith(path) && text.startsWith(words);
    }),
  );
}
