import type { StatementCost } from './statement-costs.ts';

const LONGEST = 12;

/**
 * Prints what each group of statements cost, and the statements that took the most of the cluster's processors; with STATEMENTS=all each one
 * with its beginning.
 */
export function printCosts(groups: Readonly<Record<string, readonly StatementCost[]>>): void {
  console.log('  on the cluster         statements    time   CPU s   rows read  MB read  MB shuffled');
  for (const [name, costs] of Object.entries(groups)) {
    const sum = (of: (cost: StatementCost) => number) => costs.reduce((total, cost) => total + of(cost), 0);
    const cells = [
      String(costs.length).padStart(10),
      sum(({ seconds }) => seconds)
        .toFixed(1)
        .padStart(7),
      sum(({ cpuSeconds }) => cpuSeconds)
        .toFixed(1)
        .padStart(7),
      sum(({ rowsRead }) => rowsRead)
        .toLocaleString('en')
        .padStart(11),
      (sum(({ bytesRead }) => bytesRead) / 1e6).toFixed(1).padStart(8),
      (sum(({ bytesShuffled }) => bytesShuffled) / 1e6).toFixed(1).padStart(12),
    ];
    console.log(`    ${name.padEnd(20)} ${cells.join(' ')}`);
  }
  const all = Object.values(groups).flat();
  if (process.env.STATEMENTS)
    for (const { created, cpuSeconds, seconds, text } of all)
      console.log(
        `    ${created.toISOString().slice(14, 23)} CPU ${cpuSeconds.toFixed(1).padStart(5)} s in ${seconds.toFixed(1).padStart(5)} s  ${text.slice(0, 110)}`,
      );
  console.log('  most of the processors:');
  for (const { cpuSeconds, seconds, text } of all.toSorted((a, b) => b.cpuSeconds - a.cpuSeconds).slice(0, LONGEST))
    console.log(
      `    CPU ${cpuSeconds.toFixed(1).padStart(5)} s in ${seconds.toFixed(1).padStart(5)} s  ${text.slice(0, 150)}`,
    );
}
