import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Note, note } from '@perennial/import';
import { Failure } from '@perennial/words';
import { makeAcquisitionSpend, type SpendTwice } from '../costs/acquisition-spend.ts';
import { bringCostFiles } from '../costs/cost-files.ts';
import type { CostRates } from '../costs/cost-rates.ts';
import { type CostSettings, noCosts } from '../costs/cost-settings.ts';
import type { Costs } from '../costs/costs.ts';
import { costsFingerprint, isAnythingSet } from '../costs/costs-fingerprint.ts';
import { valueAt } from '../costs/dated-values.ts';
import { type MonthCustomers, newCustomers } from '../costs/first-orders.ts';
import { makeGoodsOfOrders } from '../costs/goods-of-orders.ts';
import { matchSpend } from '../costs/match-spend.ts';
import { withFile, withSetting } from '../costs/settings/change-settings.ts';
import { readSettings, readSettingsDocument, type SettingsDocument } from '../costs/settings/settings-document.ts';
import { inOrdersCurrency } from '../costs/settings-in-orders-currency.ts';
import { type UnknownTickets, unknownTickets } from '../costs/unknown-tickets.ts';
import type { GoodsRecord, TakenUp } from '../record/costs-record.ts';
import { isOrdersOnly } from '../record/orders-only.ts';
import type { Imported } from './import-step.ts';
import type { StudyContext } from './study-context.ts';
import type { Summarised } from './summarise-step.ts';

/** A currency with as many digits as any: what is wrong with settings whatever the orders are in. */
const ANY_CURRENCY = 'KWD';

export interface AskedCosts {
  readonly document: SettingsDocument;
  /** What was ordered tells what it cost. */
  readonly hasProducts: boolean;
}

/** The settings of costs as they are to be from this run on, before anything is imported: a mistake in them is told at once. */
export function askedCosts({ workspace: { folder }, request: { costs } }: StudyContext): AskedCosts {
  let settings = readSettingsDocument(folder);
  for (const change of costs?.set ?? []) settings = withSetting(settings, change);
  for (const { path, kind } of costs?.add ?? []) settings = withFile(settings, folder, path, kind);
  return { document: settings, hasProducts: hasProducts(readSettings(settings, ANY_CURRENCY)) };
}

/** Whether products have costs of their own, so that the lines of orders tell what they cost. */
function hasProducts({ goods, categories }: CostSettings): boolean {
  return goods.length > 0 || Object.keys(categories).length > 0;
}

function spendNotes({ rows, amount }: SpendTwice): readonly Note[] {
  return rows > 0 ? [note('costs-spend-twice', { rows: { count: rows }, amount: { money: amount } })] : [];
}

/** What is not known of the products of orders, and what stands in. */
function goodsNotes(goods: GoodsRecord | null): readonly Note[] {
  if (!goods) return [];
  const { lines, withoutCost, moneyWithoutCost, unknown, examples, sourcesWithoutLines } = goods;
  const list = (names: readonly string[]) => ({ list: names.map((text) => ({ text })) });
  const without = { lines: { count: withoutCost }, all: { count: lines }, products: list(examples) };
  return [
    ...(withoutCost === 0
      ? []
      : moneyWithoutCost === null
        ? [note('costs-goods-missing', without)]
        : [note('costs-goods-missing.money', { ...without, money: { money: moneyWithoutCost } })]),
    ...(unknown > 0 ? [note('costs-goods-unknown', { lines: { count: unknown } })] : []),
    ...(sourcesWithoutLines.length > 0 ? [note('costs-goods-import-again', { files: list(sourcesWithoutLines) })] : []),
  ];
}

function ticketNotes(unknown: UnknownTickets | null): readonly Note[] {
  if (!unknown || unknown.tickets === 0) return [];
  const { tickets, all, customers } = unknown;
  const list = customers.map((text) => ({ text }));
  return [note('costs-tickets-unknown', { tickets: { count: tickets }, all: { count: all }, customers: { list } })];
}

function takenUp({ costs }: StudyContext['request']): TakenUp {
  return {
    set: (costs?.set ?? []).map(({ key, value, from = null }) => ({
      key: key.join(' > '),
      value: String(value),
      from,
    })),
    files: (costs?.add ?? []).map(({ path, kind }) => ({ name: basename(path), kind })),
  };
}

/** What things cost, as the workspace's settings and files of costs say it, in the currency of the orders. Throws costs-invalid where orders have no money. */
export function costsStep(
  context: StudyContext,
  document: SettingsDocument,
  { currency, span, sources }: Imported,
  { asOf }: Summarised,
): Promise<Costs> {
  const table = context.workspace.home === 'cluster' ? (sources[0]?.name ?? null) : null;
  const { connection, ledger } = context.change;
  return readCostsOf(context, document, {
    currency,
    first: span.first,
    asOf,
    newCustomers: () => newCustomers(connection, asOf),
    ticketsOf: (own) => (own.service.tickets.length > 0 ? unknownTickets(connection, ledger) : null),
    goodsOf: (own, rates) => (hasProducts(own) ? makeGoodsOfOrders({ connection, ledger, table }, own, rates) : null),
  });
}

/** What costs are laid beside. */
export interface CostedBusiness {
  readonly currency: string;
  /** The first day of the business. */
  readonly first: string;
  readonly asOf: string;
  newCustomers(): Promise<readonly MonthCustomers[]>;
  /** Tickets of customers without orders; null where there are no tickets. */
  ticketsOf?(settings: CostSettings): Promise<UnknownTickets> | null;
  /** What is known of the products sold; null where nothing can be. */
  goodsOf(settings: CostSettings, rates: CostRates): Promise<GoodsRecord> | null;
}

/** Brings the files of costs, and reads them and the settings in the currency of the business. */
export async function readCostsOf(
  { workspace: { folder }, change: { ledger, finished }, request, effects }: StudyContext,
  document: SettingsDocument,
  { currency, first, asOf, newCustomers: customers, goodsOf, ticketsOf }: CostedBusiness,
): Promise<Costs> {
  const own = readSettings(document, currency);
  if (isOrdersOnly({ currency }) && isAnythingSet(own))
    throw new Failure('costs-invalid.orders-without-money', { file: { text: document.name } });
  const settings = inOrdersCurrency(own, currency, first);
  const { records, fingerprints } = await bringCostFiles(
    ledger,
    folder,
    { file: document.path, settings: own, ordersCurrency: currency },
    effects.now(),
  );
  const rates = { orders: currency, rates: own.rates };
  const twice = await makeAcquisitionSpend(ledger, rates);
  if (request.costs) writeFileSync(join(finished.top, document.name), document.text);
  const goods = await goodsOf(own, rates);
  const tickets = (await ticketsOf?.(own)) ?? null;
  const fingerprint = costsFingerprint(own, fingerprints);
  if (fingerprint === null) return { settings: noCosts(currency), fingerprint, record: null };
  const spend = await matchSpend(ledger, own, { first, asOf }, customers);
  return {
    settings,
    fingerprint,
    hasGoods: goods !== null && goods.lines > 0,
    record: {
      fingerprint,
      settingsFile: document.name,
      margin: valueAt(settings.margin, asOf),
      files: records,
      goods,
      spend,
      takenUp: takenUp(request),
      notes: [...spendNotes(twice), ...goodsNotes(goods), ...ticketNotes(tickets)],
    },
  };
}
