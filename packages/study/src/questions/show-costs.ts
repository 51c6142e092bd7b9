import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readCosts } from '@perennial/import';
import { Failure, type FailureWords, minorUnitsOf } from '@perennial/words';
import { fingerprintOf, type NamedCostFile, namedFiles, recordOf } from '../costs/cost-files.ts';
import { type CostRates, ratesOf } from '../costs/cost-rates.ts';
import { costsFingerprint } from '../costs/costs-fingerprint.ts';
import { valueAt } from '../costs/dated-values.ts';
import { type CostGap, gapsOf } from '../costs/gaps.ts';
import { type SettingLine, settingLines } from '../costs/setting-lines.ts';
import { readSettings, readSettingsDocument } from '../costs/settings/settings-document.ts';
import type { CostFileRecord, CostsRecord } from '../record/costs-record.ts';
import type { AnyRecord } from '../record/subscription-record.ts';
import { newestRun, recordOf as recordOfRun } from '../workspace/run-folders.ts';

/** The costs of a workspace: what is set, what its files hold, and what is missing. */
export interface CostsShown {
  /** Name of the settings file. */
  readonly settingsFile: string;
  readonly isThere: boolean;
  readonly currency: string;
  readonly minorUnits: number;
  /** Minor units of every currency that is named, by its code. */
  readonly digits: Readonly<Record<string, number>>;
  readonly lines: readonly SettingLine[];
  readonly files: readonly (CostFileRecord | UnusableFile)[];
  /** Currencies of costs without a rate on the day from which it is needed. */
  readonly withoutRate: readonly { readonly currency: string; readonly day: string }[];
  readonly gaps: readonly CostGap[];
  /** What the newest run used; null where there is none, or it knew of no costs. */
  readonly used: CostsRecord | null;
  readonly run: number | null;
  /** Settings and files are not those of the newest run. */
  readonly isChanged: boolean;
}

export interface UnusableFile extends Pick<CostFileRecord, 'path' | 'kind'> {
  readonly failure: FailureWords;
}

/** Whether a file of costs can be used. */
export function isUsable(file: CostFileRecord | UnusableFile): file is CostFileRecord {
  return !('failure' in file);
}

/** Reads the settings of costs and every file that they name. Rejects with costs-invalid where the settings themselves are wrong. */
export async function showCosts(folder: string): Promise<CostsShown> {
  const document = readSettingsDocument(folder);
  const record = newestRecord(folder);
  const orders = record?.settings.currency;
  const settings = readSettings(document, orders ?? 'XXX');
  const currency = orders ?? settings.currency;
  const files: (CostFileRecord | UnusableFile)[] = [];
  const fingerprints: string[] = [];
  for (const named of namedFiles(settings)) {
    const file = await look(folder, named, currency, record?.costs ?? null);
    files.push(file);
    fingerprints.push(isUsable(file) ? file.fingerprint : '');
  }
  const used = record?.costs ?? null;
  const fingerprint = costsFingerprint(settings, fingerprints);
  return {
    settingsFile: document.name,
    isThere: existsSync(document.path),
    currency: settings.currency,
    minorUnits: minorUnitsOf(settings.currency),
    digits: digitsOf([
      currency,
      settings.currency,
      ...files.filter(isUsable).flatMap(({ spent = {} }) => Object.keys(spent)),
    ]),
    lines: settingLines(settings),
    files,
    withoutRate: orders === undefined ? [] : currenciesWithoutRate(files, { orders, rates: settings.rates }),
    gaps: gapsOf(settings),
    used,
    run: record?.run ?? null,
    isChanged: record !== null && fingerprint !== (used?.fingerprint ?? null),
  };
}

function digitsOf(currencies: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(currencies.map((currency) => [currency, minorUnitsOf(currency)]));
}

function newestRecord(folder: string): AnyRecord | null {
  const run = newestRun(folder);
  return run ? recordOfRun(run) : null;
}

async function look(
  folder: string,
  named: NamedCostFile,
  currency: string,
  used: CostsRecord | null,
): Promise<CostFileRecord | UnusableFile> {
  const { file, kind, ...hints } = named;
  const path = resolve(folder, file);
  const before = used?.files.find((each) => each.path === file && each.kind === kind);
  try {
    if (!existsSync(path) && before) return { ...before, isGone: true };
    if (!existsSync(path))
      throw new Failure('costs-invalid.file-missing', { settings: { text: folder }, file: { text: path } });
    const read = await readCosts(path, { ...hints, usualCurrency: currency });
    if (!read) throw new Failure('costs-unreadable', { file: { text: path } });
    return { ...recordOf(file, read), fingerprint: fingerprintOf(path, named, currency) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { path: file, kind, failure: error.words };
  }
}

function currenciesWithoutRate(
  files: readonly (CostFileRecord | UnusableFile)[],
  rates: CostRates,
): CostsShown['withoutRate'] {
  const firsts = new Map<string, string>();
  for (const file of files.filter(isUsable))
    for (const currency of Object.keys(file.spent ?? {}))
      if (file.first !== null && file.first < (firsts.get(currency) ?? '9999')) firsts.set(currency, file.first);
  return [...firsts]
    .filter(([currency, day]) => valueAt(ratesOf(currency, rates), day) === null)
    .map(([currency, day]) => ({ currency, day }));
}
