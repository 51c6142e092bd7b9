import { extname, isAbsolute, relative } from 'node:path';
import type { CostKind } from '@perennial/import';
import { Failure } from '@perennial/words';
import { isMap, isScalar, isSeq, type Node, type YAMLMap, YAMLSeq } from 'yaml';
import type { CostFile } from '../cost-settings.ts';
import { parsed, type SettingsDocument } from './settings-document.ts';

/** One value to be set: its place in the file, as it is typed, and the day from which it holds. */
export interface SettingChange {
  /** `['margin']`, `['service', 'per-ticket']`, `['rates', 'USD']`; of a cost with a name `['indirect', 'rent', 'monthly']`. */
  readonly key: readonly string[];
  /** Several of a channel: those of the orders that it stands for. */
  readonly value: string | readonly string[];
  readonly from?: string | undefined;
  /** The last day of an indirect cost that is for a period, from the first. */
  readonly to?: string | undefined;
  /** What else is said of a cost with a name: by what it is shared out. */
  readonly beside?: Readonly<Record<string, string>>;
}

/** Costs that have names, each with values of its own. */
const NAMED = ['indirect', 'retention'];

/**
 * The settings with a value set: from a day on where one is named, else for all days. Comments and all else stay as they are. Throws costs-invalid.dated
 * where values by date would be lost.
 */
export function withSetting(settings: SettingsDocument, change: SettingChange): SettingsDocument {
  const { key, value, from } = change;
  return changed(settings, (document) => {
    // One value in place of which several are set.
    if (key.length > 1 && isScalar(document.get(key[0], true))) document.delete(key[0]);
    if (NAMED.includes(key[0]!)) setNamed(settings, document, change);
    else if (typeof value !== 'string') document.setIn(key, document.createNode(value));
    else document.setIn(key, valueNow(settings, document, { key, value, from }, document.getIn(key, true) as Node));
  });
}

/** A value beside those that were set before it by date, or in place of the one that was. */
function valueNow(
  settings: SettingsDocument,
  document: SettingsDocument['document'],
  { key, value, from }: { readonly key: readonly string[]; readonly value: string; readonly from: string | undefined },
  before: Node | undefined,
): Node | string | number {
  if (from !== undefined) return withDated(document, before, { from, value: typedOf(value) });
  if (isSeq(before) && before.items.some((item) => isMap(item) && item.has('from'))) throw datedAlready(settings, key);
  return typedOf(value);
}

/** Sets a value of a cost with a name: of the one that is there, else of another one. A cost for a period is one for each first day. */
function setNamed(
  settings: SettingsDocument,
  document: SettingsDocument['document'],
  { key, value, from, to, beside = {} }: SettingChange,
): void {
  const [list = '', name = '', field = ''] = key;
  const before = document.get(list, true) as Node | undefined;
  const costs = isSeq(before) ? before : new YAMLSeq();
  if (before && !isSeq(before)) costs.add(before);
  const isIt = (item: unknown): item is YAMLMap =>
    isMap(item) &&
    String(item.get('name')) === name &&
    (to === undefined ? !item.has('amount') : String(item.get('from')) === from);
  const found = costs.items.find(isIt);
  const cost = found ?? (document.createNode({ name }) as YAMLMap);
  for (const [what, said] of Object.entries(beside)) cost.set(what, said);
  const typed = String(value);
  if (to === undefined)
    cost.set(field, valueNow(settings, document, { key, value: typed, from }, cost.get(field, true) as Node));
  else for (const [what, said] of Object.entries({ amount: typedOf(typed), from, to })) cost.set(what, said);
  if (!found) costs.add(cost);
  document.set(list, costs);
}

/** The settings with a file named among those of its kind; as they are where it is named already. */
export function withFile(
  settings: SettingsDocument,
  folder: string,
  path: string,
  kind: CostKind,
  hints: Omit<CostFile, 'file'> = {},
): SettingsDocument {
  const key = { acquisition: ['acquisition'], goods: ['goods'], tickets: ['service', 'tickets'] }[kind];
  const name = nameOf(folder, path);
  return changed(settings, (document) => {
    const before = document.getIn(key, true) as Node | undefined;
    const named = namesOf(before);
    const { dateOrder, ...said } = hints;
    const more = { ...said, ...(dateOrder && { 'date-order': dateOrder }) };
    const entry = Object.keys(more).length > 0 ? { file: name, ...more } : name;
    const at = named.indexOf(name);
    if (at >= 0 && entry === name) return;
    if (isSeq(before) && at >= 0) before.items[at] = document.createNode(entry);
    else if (isSeq(before)) before.add(document.createNode(entry));
    else document.setIn(key, document.createNode([...(before && at < 0 ? [before] : []), entry]));
  });
}

/** A path as the settings name it: from the folder of the workspace, or whole where it lies on another disk. */
export function nameOf(folder: string, path: string): string {
  const name = relative(folder, path).replaceAll('\\', '/');
  return isAbsolute(name) ? path : name;
}

function changed(
  settings: SettingsDocument,
  change: (document: SettingsDocument['document']) => void,
): SettingsDocument {
  const { name, path, text } = settings;
  const { document } = parsed(name, path, text);
  if (document.contents === null) document.contents = document.createNode({}) as never;
  change(document);
  const isJson = extname(name) === '.json';
  const written = isJson ? `${JSON.stringify(document.toJS(), null, 2)}\n` : document.toString({ lineWidth: 0 });
  return parsed(name, path, written);
}

/** Values by date with another one, in the order of their days; one of the same day is replaced. */
function withDated(
  document: SettingsDocument['document'],
  before: Node | undefined,
  added: { readonly from: string; readonly value: string | number },
): Node {
  const list = isSeq(before) ? before : new YAMLSeq();
  if (before && !isSeq(before)) list.add(document.createNode({ value: before }));
  const dayOf = (item: unknown) => (isMap(item) ? String(item.get('from') ?? '') : '');
  list.items = [
    ...list.items.filter((item) => dayOf(item) !== added.from),
    document.createNode(added) as YAMLMap,
  ].toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  return list;
}

function namesOf(node: Node | undefined): readonly string[] {
  const items = isSeq(node) ? node.items : node ? [node] : [];
  return items.map((item) => String(isMap(item) ? item.get('file') : isScalar(item) ? item.value : ''));
}

/** A number stays one in the file. */
function typedOf(value: string): string | number {
  return /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value) ? Number(value) : value;
}

function datedAlready({ path }: SettingsDocument, key: readonly string[]): Failure {
  return new Failure('costs-invalid.dated', { file: { text: path }, key: { text: key.join(' > ') } });
}
