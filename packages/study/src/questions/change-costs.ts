import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { readCosts } from '@perennial/import';
import { Failure, minorUnitsOf } from '@perennial/words';
import { recordOf } from '../costs/cost-files.ts';
import type { CostFile } from '../costs/cost-settings.ts';
import { nameOf, type SettingChange, withFile, withSetting } from '../costs/settings/change-settings.ts';
import { readSettings, readSettingsDocument, type SettingsDocument } from '../costs/settings/settings-document.ts';
import type { CostFileRecord } from '../record/costs-record.ts';
import { newestRun, recordOf as recordOfRun } from '../workspace/run-folders.ts';

/** What was written into the settings. */
export interface ChangedCosts {
  readonly settingsFile: string;
  readonly path: string;
  readonly files: readonly CostFileRecord[];
  readonly digits: Readonly<Record<string, number>>;
}

/** Names files of costs in the settings of a workspace, each where its kind belongs. Rejects with a Failure, and changes nothing, where one cannot be used. */
export async function addCosts(
  folder: string,
  paths: readonly string[],
  hints: Omit<CostFile, 'file'>,
): Promise<ChangedCosts> {
  let document = readSettingsDocument(folder);
  const files: CostFileRecord[] = [];
  for (const path of paths) {
    if (!existsSync(path)) throw new Failure('file-not-found', { file: { text: path } });
    const read = await readCosts(path, { ...hints, usualCurrency: hints.currency ?? ordersCurrency(folder) });
    if (!read) throw new Failure('costs-unreadable', { file: { text: path } });
    document = withFile(document, folder, path, read.kind, hints);
    files.push(recordOf(nameOf(folder, path), read));
  }
  write(folder, document);
  const currencies = files.flatMap(({ spent = {} }) => Object.keys(spent));
  const digits = Object.fromEntries(currencies.map((currency) => [currency, minorUnitsOf(currency)]));
  return { settingsFile: document.name, path: document.path, files, digits };
}

/** Sets values in the settings of a workspace. Rejects with a Failure, and changes nothing, where one cannot be meant. */
export function setCosts(folder: string, changes: readonly SettingChange[]): ChangedCosts {
  let document = readSettingsDocument(folder);
  for (const change of changes) document = withSetting(document, change);
  write(folder, document);
  return { settingsFile: document.name, path: document.path, files: [], digits: {} };
}

/** Writes settings that are right, in one rename, so that nobody reads half of them. */
function write(folder: string, document: SettingsDocument): void {
  readSettings(document, ordersCurrency(folder) ?? 'XXX');
  mkdirSync(folder, { recursive: true });
  const unfinished = `${document.path}.unfinished`;
  writeFileSync(unfinished, document.text);
  renameSync(unfinished, document.path);
}

function ordersCurrency(folder: string): string | undefined {
  const run = newestRun(folder);
  return run ? recordOfRun(run).settings.currency : undefined;
}
