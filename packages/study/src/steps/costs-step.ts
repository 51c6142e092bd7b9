import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { note } from '@perennial/import';
import { makeAcquisitionSpend } from '../costs/acquisition-spend.ts';
import { bringCostFiles } from '../costs/cost-files.ts';
import { noCosts } from '../costs/cost-settings.ts';
import type { Costs } from '../costs/costs.ts';
import { costsFingerprint } from '../costs/costs-fingerprint.ts';
import { valueAt } from '../costs/dated-values.ts';
import { matchSpend } from '../costs/match-spend.ts';
import { withFile, withSetting } from '../costs/settings/change-settings.ts';
import { readSettings, readSettingsDocument, type SettingsDocument } from '../costs/settings/settings-document.ts';
import { inOrdersCurrency } from '../costs/settings-in-orders-currency.ts';
import type { TakenUp } from '../record/costs-record.ts';
import type { Imported } from './import-step.ts';
import type { StudyContext } from './study-context.ts';
import type { Summarised } from './summarise-step.ts';

/** A currency with as many digits as any: what is wrong with settings whatever the orders are in. */
const ANY_CURRENCY = 'KWD';

/** The settings of costs as they are to be from this run on, before anything is imported: a mistake in them is told at once. */
export function askedCosts({ workspace: { folder }, request: { costs } }: StudyContext): SettingsDocument {
  let settings = readSettingsDocument(folder);
  for (const change of costs?.set ?? []) settings = withSetting(settings, change);
  for (const { path, kind } of costs?.add ?? []) settings = withFile(settings, folder, path, kind);
  readSettings(settings, ANY_CURRENCY);
  return settings;
}

function takenUp({ costs }: StudyContext['request']): TakenUp {
  return {
    set: (costs?.set ?? []).map(({ key, value, from = null }) => ({ key: key.join(' > '), value, from })),
    files: (costs?.add ?? []).map(({ path, kind }) => ({ name: basename(path), kind })),
  };
}

/** What things cost, as the workspace's settings and files of costs say it, in the currency of the orders. */
export async function costsStep(
  { workspace: { folder }, change: { connection, ledger, finished }, request, effects }: StudyContext,
  document: SettingsDocument,
  { currency, span }: Imported,
  { asOf }: Summarised,
): Promise<Costs> {
  const own = readSettings(document, currency);
  const settings = inOrdersCurrency(own, currency, span.first);
  const files = await bringCostFiles(
    ledger,
    folder,
    { file: document.path, settings: own, ordersCurrency: currency },
    effects.now(),
  );
  const rates = { orders: currency, rates: own.rates };
  const twice = await makeAcquisitionSpend(ledger, rates);
  if (request.costs) writeFileSync(join(finished.top, document.name), document.text);
  const fingerprint = await costsFingerprint(ledger, own);
  if (fingerprint === null) return { settings: noCosts(currency), fingerprint, record: null };
  const spend = await matchSpend(connection, ledger, own, { first: span.first, asOf });
  return {
    settings,
    fingerprint,
    record: {
      fingerprint,
      settingsFile: document.name,
      margin: valueAt(settings.margin, asOf),
      files,
      spend,
      takenUp: takenUp(request),
      notes:
        twice.rows > 0
          ? [note('costs-spend-twice', { rows: { count: twice.rows }, amount: { money: twice.amount } })]
          : [],
    },
  };
}
