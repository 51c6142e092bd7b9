import { type BasisName, basisAfter, type CostLine } from '../../record/bases.ts';
import type { StudyRecord } from '../../record/study-record.ts';
import { basisOf } from '../basis.ts';
import { message } from '../message.ts';
import { money, words } from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import { type BridgeStep, bridgeStepWords } from './bases-tables.ts';

/** What a customer brought and is expected to bring on each basis, and what they have cost. Minor units. */
export interface CustomerMoney {
  readonly bases: readonly { readonly basis: BasisName; readonly historic: number; readonly expected: number }[];
  readonly transactions: number;
  readonly costs: readonly { readonly line: CostLine; readonly past: number }[];
}

/** From a customer's revenue to what is left of it. */
export function customerBridge({ bases, settings }: StudyRecord, of: CustomerMoney): readonly BridgeStep[] {
  const revenue = of.bases[0]?.expected ?? 0;
  const rates = bases.law?.rates ?? [];
  return of.bases.flatMap(({ basis, historic, expected }, i) => {
    const next = of.bases[i + 1];
    const lines = of.costs.filter(({ line }) => basisAfter[line] === next?.basis);
    const whole = next ? expected - next.expected : 0;
    const known = lines.map(({ line }) => {
      const rate = rates.find((each) => each.line === line);
      return rate
        ? Math.round(rate.ofMoney * revenue + rate.perTransaction * of.transactions * 10 ** settings.minorUnits)
        : 0;
    });
    // What is left to explain runs with time, or is rounding.
    const timed = lines.findIndex(({ line }) => rates.some((rate) => rate.line === line && rate.perMonth !== 0));
    const largest = known.reduce((best, amount, at) => (Math.abs(amount) > Math.abs(known[best]!) ? at : best), 0);
    const rest = whole - known.reduce((sum, amount) => sum + amount, 0);
    return [
      { step: basis, isTotal: true, past: historic, future: expected, drivers: [] },
      ...lines.map(({ line, past }, at) => ({
        step: line,
        isTotal: false,
        past: -past,
        future: 0 - known[at]! - (at === (timed < 0 ? largest : timed) ? rest : 0),
        drivers: [],
      })),
    ];
  });
}

/** The same as a table. */
export function customerBridgeTable(record: StudyRecord, of: CustomerMoney): Table<BridgeStep> {
  const { horizonDays } = record.settings;
  return {
    name: 'customer-costs',
    title: message('basis.lines'),
    says: message('basis.lines.says', { days: { days: horizonDays } }),
    columns: [
      words('step', 'profit.step', ({ step }) => step, bridgeStepWords),
      money('past', 'column.historic', ({ past }) => past),
      money('future', 'column.expected', ({ future }) => future),
    ],
    rows: customerBridge(record, of),
    basis: basisOf(record, { n: 1, horizonDays }).slice(1),
  };
}
