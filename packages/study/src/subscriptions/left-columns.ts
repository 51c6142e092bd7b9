import { costColumns } from '../bases/score-columns.ts';
import { basisColumn, basisNames, type CostBasis, costLines } from '../record/bases.ts';
import type { LineLeft } from '../record/subscription-bases.ts';

/** What a subscription has cost and what is left of it, by the columns of its file; minor units. They are called as those of customers are. */
export function leftColumns({ costs, bases }: LineLeft): readonly (readonly [column: string, minor: number])[] {
  return [
    ...costLines.flatMap((line) => (line in costs ? [[costColumns[line], costs[line] ?? 0] as const] : [])),
    ...bases.flatMap(({ basis, historic, expected, money, residual }) => {
      const name = basisColumn(basis);
      return [
        [`historic_${name}`, historic],
        [`expected_${name}`, expected],
        [`${name}_low95`, money.low95],
        [`${name}_low80`, money.low80],
        [`${name}_median`, money.median],
        [`${name}_high80`, money.high80],
        [`${name}_high95`, money.high95],
        [`residual_${name}`, residual],
        [`lifetime_${name}`, historic + residual],
      ] as const;
    }),
  ];
}

/** The same of a row of the file; null where it has no such columns. */
export function leftOfRow(has: (column: string) => boolean, minor: (column: string) => number): LineLeft | null {
  const bases = basisNames.filter(
    (basis): basis is CostBasis => basis !== 'revenue' && has(`expected_${basisColumn(basis)}`),
  );
  if (bases.length === 0) return null;
  const costs = costLines.filter((line) => has(costColumns[line])).map((line) => [line, minor(costColumns[line])]);
  return {
    costs: Object.fromEntries(costs),
    bases: bases.map((basis) => {
      const name = basisColumn(basis);
      return {
        basis,
        historic: minor(`historic_${name}`),
        expected: minor(`expected_${name}`),
        money: {
          median: minor(`${name}_median`),
          low80: minor(`${name}_low80`),
          high80: minor(`${name}_high80`),
          low95: minor(`${name}_low95`),
          high95: minor(`${name}_high95`),
        },
        residual: minor(`residual_${name}`),
      };
    }),
  };
}
