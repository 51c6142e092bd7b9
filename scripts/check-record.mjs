import { readFileSync } from 'node:fs';

// Reads the records of two studies of the same orders, one after the other in one workspace, and says what is wrong with them.

const [first, second] = process.argv.slice(2).map((path) => JSON.parse(readFileSync(path, 'utf8')));
const problems = [...[first, second].flatMap(problemsOf), ...problemsBetween(first, second)];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

function problemsOf({ run, reconciliation, base, top, value, backtest, models }) {
  const { source, used, returned, excluded, rounding, repeated } = reconciliation;
  const sum = (measure) =>
    used[measure] + returned[measure] + excluded.reduce((total, line) => total + line[measure], 0);
  const ordered = ({ low95, low80, median, high80, high95 }) =>
    low95 <= low80 && low80 <= median && median <= high80 && high80 <= high95;
  return failed(`run ${run}`, [
    ['its rows add up to the source', sum('rows') + repeated.rows === source.rows],
    ['its money adds up to the source', Math.abs(sum('money') + rounding - source.money) < 0.005],
    ['its used orders are the base', used.orders === base.orders],
    ['ten customers lead', top.length === 10],
    ['its intervals are ordered', [value.transactions, value.money, ...top.map(({ money }) => money)].every(ordered)],
    ['it was backtested', backtest.cutOffs.length > 0],
    ['every model has a verdict', models.length > 0 && models.every(({ verdict }) => verdict.status && verdict.reason)],
  ]);
}

function problemsBetween(before, after) {
  return failed('the second run', [
    ['it is the next in the ledger', after.run === before.run + 1],
    ['it has the same data', after.fingerprint === before.fingerprint],
    ['it has no new orders', after.changes?.newOrders === 0],
    ['it has the same value', after.value.expectedMoney === before.value.expectedMoney],
  ]);
}

function failed(subject, claims) {
  return claims.filter(([, holds]) => !holds).map(([claim]) => `${subject}: not so: ${claim}`);
}
