import type { CellRow, CellSource, CellWay } from './cell-rows.ts';
import type { CostKind } from './cost-kind.ts';
import { type CostTable, tableAround } from './cost-table.ts';
import { goodsColumns } from './goods/goods-columns.ts';
import { sheetColumns } from './spend/sheet-columns.ts';
import { spendColumns } from './spend/spend-columns.ts';
import { withMonthsInOne } from './spend/year-and-month.ts';
import { ticketColumns } from './tickets/ticket-columns.ts';

/** A file that is one of costs by its header. */
export interface RecognisedCosts {
  readonly kind: CostKind;
  /** Reads it whole. */
  open(): Promise<CostTable>;
}

/** The headers of each kind: how many parts of it they name, 0 where they are of another. */
const kinds: readonly {
  readonly kind: CostKind;
  readonly parts: (header: readonly string[], below: readonly CellRow[]) => number;
}[] = [
  { kind: 'acquisition', parts: (header) => count(spendColumns(header)) },
  { kind: 'acquisition', parts: (header, below) => partsOfSheet(header, below) },
  { kind: 'goods', parts: (header) => count(goodsColumns(header)) },
  { kind: 'tickets', parts: (header) => count(ticketColumns(header)) },
];

function partsOfSheet(given: readonly string[], below: readonly CellRow[]): number {
  const { header, rows } = withMonthsInOne({ header: given, rows: below });
  return sheetColumns(header, rows) ? header.length : 0;
}

/** What costs a file holds, by its header; null where it holds none, and is perhaps one of orders. */
export function recogniseCosts(path: string, source: CellSource | null): RecognisedCosts | null {
  const found = (source?.ways ?? []).flatMap((way) => headerOf(way) ?? []);
  const [best] = found.toSorted((a, b) => b.parts - a.parts);
  if (!best) return null;
  return {
    kind: best.kind,
    open: async () => tableAround(path, await best.way.all(), best.at),
  };
}

interface FoundHeader {
  readonly way: CellWay;
  readonly kind: CostKind;
  readonly parts: number;
  readonly at: number;
}

/** The row that is most of a header, the first of those. */
function headerOf(way: CellWay): FoundHeader | null {
  const found = way.first.flatMap(({ cells }, at) =>
    kinds.flatMap(({ kind, parts }) => {
      const n = cells.length < 2 ? 0 : parts(cells, way.first.slice(at + 1));
      return n > 0 ? [{ way, kind, parts: n, at }] : [];
    }),
  );
  return found.toSorted((a, b) => b.parts - a.parts || a.at - b.at)[0] ?? null;
}

function count(columns: Readonly<Record<string, unknown>> | null): number {
  return columns === null ? 0 : Object.values(columns).filter((column) => column !== undefined).length;
}
