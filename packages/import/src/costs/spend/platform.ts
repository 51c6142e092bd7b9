import { normaliseHeader } from '../../lexicon/headers.ts';
import { type CostTable, cellsOf } from '../cost-table.ts';
import type { SpendColumns } from './spend-columns.ts';

/** The programs whose reports are known, and the channel that their spend is counted under. */
export const platforms = {
  google: 'google ads',
  meta: 'meta ads',
  microsoft: 'microsoft ads',
  tiktok: 'tiktok ads',
  linkedin: 'linkedin ads',
  pinterest: 'pinterest ads',
  snapchat: 'snapchat ads',
  reddit: 'reddit ads',
  amazon: 'amazon ads',
  x: 'x ads',
  apple: 'apple search ads',
  criteo: 'criteo',
  taboola: 'taboola',
  outbrain: 'outbrain',
  baidu: 'baidu',
  yandex: 'yandex direct',
} as const;

export type Platform = keyof typeof platforms;

const names: readonly (readonly [Platform, RegExp])[] = [
  ['google', /google|adwords|gads/],
  ['meta', /meta|facebook|instagram|(^|[^a-z])fb([^a-z]|$)/],
  ['microsoft', /microsoft|msads|bing/],
  ['tiktok', /tik ?tok/],
  ['linkedin', /linked ?in/],
  ['pinterest', /pinterest/],
  ['snapchat', /snap(chat)?/],
  ['reddit', /reddit/],
  ['amazon', /amazon|amzn/],
  ['apple', /apple|search ads/],
  ['criteo', /criteo/],
  ['taboola', /taboola/],
  ['outbrain', /outbrain/],
  ['baidu', /baidu|百度/],
  ['yandex', /yandex|яндекс/],
  ['x', /twitter|(^|[^a-z])x ads/],
];

const SPENT =
  /^(amount spent|ausgegebener betrag|montant depense|importe gastado|importo speso|valor (usado|gasto)|montante gasto|quantia gasta|wydana kwota|kwota wydana|besteed bedrag|花费金额|已花费金额|花費金額|消化金額)/;
const REACHED =
  /^(reach|reichweite|couverture|alcance|copertura|zasieg|bereik|覆盖人数|frequency|results|link clicks)$/;
/** Columns that say where within a program adverts stood; others name the channels of a list. */
const WITHIN = /^(?:network|ad network|publisher|media|platform|ad platform)$/;
const COST =
  /^(cost|kosten|cout|coste|costo|custo|koszt|kostnad|omkostninger|naklady|cena|koltseg|maliyet|стоимость|비용|费用|費用)$/;

/**
 * The program that a report comes from: by its headers and what stands around its rows, else by the file's name. Null where nothing tells, and where its own column
 * of channels names another one.
 */
export function platformOf(table: CostTable, columns: SpendColumns): Platform | null {
  const found = platformByHeaders(table, columns);
  const names = cellsOf(table, columns.channel).map((cell) => byName(cell));
  return names.some((name) => name !== null && name !== found) ? null : found;
}

function platformByHeaders(table: CostTable, columns: SpendColumns): Platform | null {
  const headers = table.header.cells.map(normaliseHeader);
  const has = (pattern: RegExp) => headers.some((header) => pattern.test(header));
  const around = [...table.above, ...table.rows.slice(-5)].map(({ cells }) => cells.join(' ')).join('\n');
  if (
    /microsoft corporation|^report (name|aggregation):|overall total/im.test(around) ||
    has(/^gregorian date$/) ||
    table.header.cells.includes('TimePeriod')
  )
    return 'microsoft';
  if (has(/ in utc$/) && has(/campaign group|total spent/)) return 'linkedin';
  if (has(/^(swipe ups|paid impressions)$/)) return 'snapchat';
  if (has(SPENT) && columns.start !== undefined) return 'meta';
  if (has(/^(campaign delivery|attribution setting|ad set name)$/) || has(/^(ergebnisse|resultats|resultados|wyniki)$/))
    return has(SPENT) ? 'meta' : null;
  const spend = columns.spend === undefined ? '' : (headers[columns.spend] ?? '');
  const isGoogle = COST.test(spend) && (has(/^impr$/) || has(/^(campaign|kampagnen?)( )?type?$/) || hasTotals(table));
  if (has(/^spend in micro dollar$/)) return 'pinterest';
  if (has(/^(metrics )?cost micros?$/) || (isGoogle && columns.audience !== undefined)) return 'google';
  if (has(/^(by day|nach tag|stat time day)$/)) return 'tiktok';
  if (has(/^spend in account currency$/)) return 'pinterest';
  if (COST.test(spend) && columns.currency !== undefined && columns.audience !== undefined && isReport(table))
    return 'google';
  const channel = normaliseHeader(table.header.cells[columns.channel ?? -1] ?? '');
  const named = channel === '' || WITHIN.test(channel) ? byName(table.name) : null;
  if (named) return named;
  if (has(/^taps$/)) return 'apple';
  // Others write so, too; whom an advert reached, Meta alone.
  return has(SPENT) && has(REACHED) ? 'meta' : null;
}

/** `Total: Account`, and what it is in other languages. */
function hasTotals({ rows }: CostTable): boolean {
  return rows.slice(-8).some(({ cells }) => /^\p{L}+\s?[:：]\s?\p{L}+/u.test(cells[0] ?? ''));
}

/** A title and a period stand above the header. */
function isReport({ above }: CostTable): boolean {
  return above.length >= 2 && above.every(({ cells }) => cells.filter((cell) => cell !== '').length === 1);
}

/** Whether a text names one of the programs. */
export function namesPlatform(text: string): boolean {
  return byName(text) !== null;
}

function byName(file: string): Platform | null {
  const name = file.toLowerCase().replaceAll(/[_-]+/g, ' ');
  return names.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}
