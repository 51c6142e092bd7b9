import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultOfPolicy, servicePolicySchema, usualServicePolicy } from '@perennial/decide';
import { isCurrencyCode } from '@perennial/import';
import { languages } from '@perennial/words';
import { z } from 'zod';
import { SERVER_FOLDER } from '../store/open-store.ts';

const FILE = 'settings.json';

/** What holds for a workspace, whoever asks for a run of it. */
export const workspaceSettings = z.strictObject({
  /** ISO 4217: which currency is studied, of several, and in which amounts are that name none; null: what the files say. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  /** In which the server writes what nobody has asked it for in a language: the pages that runs leave, and mail; null: as it was started. */
  language: z.enum(languages).nullable(),
  /** How customers are treated at the help desk. */
  service: servicePolicySchema,
});

export type WorkspaceSettings = z.infer<typeof workspaceSettings>;

const nothing: WorkspaceSettings = { currency: null, language: null, service: usualServicePolicy };

/** The settings of a workspace; nothing is said where none are set. */
export function readWorkspaceSettings(folder: string): WorkspaceSettings {
  try {
    const kept = JSON.parse(readFileSync(join(folder, SERVER_FOLDER, FILE), 'utf8'));
    const read = workspaceSettings.parse({ ...nothing, ...kept });
    const currency = read.currency !== null && !isCurrencyCode(read.currency) ? null : read.currency;
    const service = faultOfPolicy(read.service) === null ? read.service : usualServicePolicy;
    return { ...read, currency, service };
  } catch {
    // Not there, or changed by hand to what is none.
    return nothing;
  }
}

/** Keeps the settings, whole or not at all. */
export function writeWorkspaceSettings(folder: string, settings: WorkspaceSettings): void {
  const path = join(folder, SERVER_FOLDER, FILE);
  writeFileSync(`${path}.unfinished`, JSON.stringify(settings));
  renameSync(`${path}.unfinished`, path);
}
