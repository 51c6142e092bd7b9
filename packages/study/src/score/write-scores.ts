import { copyFileSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { type Connection, type Fragment, join, sql } from '@perennial/engine';
import type { StudyRecord } from '../ledger/record.ts';
import { levelNames } from './levels.ts';

type Settings = Pick<
  StudyRecord['settings'],
  'asOf' | 'horizonDays' | 'annualDiscount' | 'currency' | 'minorUnits' | 'basis'
>;

/**
 * The score table as people receive it: one row per customer, money in units of the currency, each row with its basis, currency,
 * horizon and as-of date. Text that a spreadsheet would run as a formula gets a leading apostrophe where `forSpreadsheet`.
 */
export function exportedScores(settings: Settings, forSpreadsheet: boolean): Fragment {
  const { minorUnits } = settings;
  const units = 10 ** minorUnits;
  const money = (expression: Fragment, name: Fragment) =>
    sql`case when isfinite(${expression}) then cast(${expression} as decimal(38, ${minorUnits})) end as ${name}`;
  const customer = forSpreadsheet
    ? sql`case when regexp_matches(customer, ${'^[=+\\-@\\t\\r]'}) then '''' || customer else customer end as customer`
    : sql`customer`;
  return sql`
select ${customer}, first_day as first_order, last_day as last_order, orders, x + 1 as transactions,
  ${money(sql`cast(historic as double) / ${units}`, sql`historic_value`)}, round(prob_alive, 6) as prob_alive,
  round(expected_orders, 6) as expected_orders, ${join(levelNames.map((level) => raw(`orders_${level}`)))},
  ${money(sql`expected_money`, sql`expected_money`)},
  ${join(levelNames.map((level) => money(raw(`money_${level}`), raw(`money_${level}`))))},
  ${money(sql`discounted_money`, sql`discounted_money`)},
  ${money(sql`residual_money`, sql`residual_lifetime_value`)},
  ${money(sql`residual_money + cast(historic as double) / ${units}`, sql`customer_lifetime_value`)},
  next_order as next_order_expected, ${settings.currency} as currency, ${settings.basis} as basis,
  ${settings.horizonDays} as horizon_days, ${settings.annualDiscount} as annual_discount, cast(${settings.asOf} as date) as as_of
from scores`;
}

/** A column of our own naming. */
function raw(name: string): Fragment {
  return { render: () => name };
}

export interface ScoreFiles {
  readonly names: readonly string[];
  /** Moves the finished files to their place, with the record beside them. Renames only. */
  publish(record: StudyRecord): void;
}

/** Writes scores.parquet and scores.csv to the scratch folder; `publish` puts them where people look. */
export async function writeScores(
  connection: Connection,
  scratchFolder: string,
  folder: string,
  settings: Settings,
): Promise<ScoreFiles> {
  const names = ['scores.parquet', 'scores.csv'];
  await connection.execute(
    sql`copy (${exportedScores(settings, false)}) to ${path(scratchFolder, 'scores.parquet')} (format parquet, compression zstd)`,
  );
  await connection.execute(
    sql`copy (${exportedScores(settings, true)}) to ${path(scratchFolder, 'scores.csv')} (format csv, header)`,
  );
  return {
    names: [...names, 'study.json'],
    publish: (record) => {
      mkdirSync(path(folder, 'runs'), { recursive: true });
      for (const name of names) renameSync(path(scratchFolder, name), path(folder, name));
      const recordFile = path(folder, 'runs', `${String(record.run).padStart(5, '0')}.json`);
      writeFileSync(recordFile, `${JSON.stringify(record, null, 2)}\n`);
      copyFileSync(recordFile, path(folder, 'study.json'));
    },
  };
}
