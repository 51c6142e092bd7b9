import type { SaidRun } from '../../ledger/ledger.ts';
import { saidOf } from '../../ledger/ledger.ts';
import type { ReportSource } from '../report-source.ts';
import type { EquityResult, EquityRun } from './equity-result.ts';

/** Customer equity run by run, and what moved it. */
export function buildEquity({ record, earlier = [] }: Pick<ReportSource, 'record' | 'earlier'>): EquityResult {
  const alike = earlier.filter(({ settings }) => settings.currency === record.settings.currency);
  return { runs: [...alike, saidOf(record)].map(runOf), otherCurrency: earlier.length - alike.length };
}

function runOf({ run, madeAt, settings, base, bases, changes }: SaidRun): EquityRun {
  return {
    run,
    madeOn: madeAt.slice(0, 10),
    asOf: settings.asOf,
    customers: base.customers,
    annualDiscount: settings.annualDiscount,
    bases: bases.figures.flatMap(({ basis, equity, equityInterval }) =>
      equity === null ? [] : [{ basis, equity, interval: equityInterval }],
    ),
    because: changes?.equity ?? null,
  };
}
