import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '@perennial/words';
import { type Document, isMap, LineCounter, type Node, parseDocument } from 'yaml';
import type { CostSettings } from '../cost-settings.ts';
import { noCosts } from '../cost-settings.ts';
import { foundAt } from './found.ts';
import { settingsOf, settingsShape } from './settings-shape.ts';

/** The names of the settings file in the folder of a workspace; the first that is there counts. */
export const SETTINGS_FILES = ['costs.yaml', 'costs.yml', 'costs.json'] as const;

/** A settings file: where it is, its text, and its tree, in which values are set without losing what a person wrote beside them. */
export interface SettingsDocument {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

/** The settings file of a workspace; an empty one by its first name where there is none. Throws `costs-invalid` where it is no YAML and no JSON. */
export function readSettingsDocument(folder: string): SettingsDocument {
  const found = SETTINGS_FILES.filter((name) => existsSync(join(folder, name)));
  const [name = SETTINGS_FILES[0], another] = found;
  if (another)
    throw new Failure('costs-invalid.two-files', { file: { text: join(folder, name) }, other: { text: another } });
  const path = join(folder, name);
  return parsed(name, path, found.length > 0 ? readFileSync(path, 'utf8') : '');
}

/** A text as a settings file. */
export function parsed(name: string, path: string, text: string): SettingsDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, keepSourceTokens: true });
  const [error] = document.errors;
  if (error)
    throw new Failure(
      'costs-invalid.syntax',
      {
        file: { text: path },
        line: { text: String(error.linePos?.[0].line ?? 1) },
        reason: { text: error.message.split('\n', 1)[0]!.replace(/ at line .*$/, '') },
      },
      error,
    );
  return { name, path, text, document, lines };
}

/** What a settings file sets, in minor units of its own currency: that which it names, else that of the orders. */
export function readSettings(settings: SettingsDocument, ordersCurrency: string): CostSettings {
  const { document, path, text, lines } = settings;
  if (document.contents === null) return noCosts(ordersCurrency);
  const found = foundAt(path, text, lines, document.contents as Node);
  const named = isMap(document.contents) ? document.get('currency') : undefined;
  const currency = typeof named === 'string' ? named.toUpperCase() : ordersCurrency;
  return settingsOf(settingsShape(currency).read(found), ordersCurrency);
}
