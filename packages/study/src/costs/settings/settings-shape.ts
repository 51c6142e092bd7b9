import { minorUnitsOf } from '@perennial/words';
import { industries, type OwnBenchmark } from '../../record/bases.ts';
import type { Allocation, CostFile, CostSettings, IndirectCost, PaymentFee, RetentionCost } from '../cost-settings.ts';
import type { DatedValues } from '../dated-values.ts';
import { currency, dated, day, fee, money, oneOf, price, rate, share, text } from './scalars.ts';
import { fields, listOf, namesWith, type Shape, textOr } from './shape.ts';

/** The settings as the file has them: keys of its own, everything optional. */
export interface SettingsFile {
  readonly currency: string;
  readonly margin: DatedValues<number>;
  readonly categories: Readonly<Record<string, DatedValues<number>>>;
  readonly goods: readonly CostFile[];
  readonly fees: DatedValues<PaymentFee>;
  readonly shipping: DatedValues<number>;
  readonly service: ServiceFile;
  readonly indirect: readonly IndirectCost[];
  readonly retention: readonly RetentionCost[];
  readonly acquisition: readonly CostFile[];
  readonly channels: Readonly<Record<string, readonly string[]>>;
  readonly rates: Readonly<Record<string, DatedValues<number>>>;
  readonly benchmark: OwnBenchmark;
}

interface BenchmarkFile {
  readonly name: string;
  readonly 'ltv-to-cac-from': number;
  readonly 'ltv-to-cac-to': number;
  readonly 'payback-from': number;
  readonly 'payback-to': number;
}

interface ServiceFile {
  readonly 'per-customer-month': DatedValues<number>;
  readonly 'per-ticket': DatedValues<number>;
  readonly 'per-minute': DatedValues<number>;
  readonly tickets: readonly CostFile[];
}

const allocations: readonly Allocation[] = ['order', 'customer', 'revenue'];

/** The shape of a settings file whose amounts are of a currency. */
export function settingsShape(ofCurrency: string): Shape<Partial<SettingsFile>> {
  const minorUnits = minorUnitsOf(ofCurrency);
  const amount = money(minorUnits);
  return fields<SettingsFile>({
    currency,
    margin: dated(share),
    categories: namesWith(dated(share)),
    goods: listOf(costFile),
    fees: dated(fee(minorUnits)),
    shipping: dated(amount),
    service: fields<ServiceFile>({
      'per-customer-month': dated(amount),
      'per-ticket': dated(amount),
      'per-minute': dated(price(minorUnits)),
      tickets: listOf(costFile),
    }) as Shape<ServiceFile>,
    indirect: listOf(indirect(amount)),
    retention: listOf(retention(amount)),
    acquisition: listOf(costFile),
    channels: namesWith(listOf(text)),
    rates: namesWith(dated(rate)),
    benchmark: benchmark as Shape<OwnBenchmark>,
  });
}

/** A file by its path alone, or with what it does not say itself. */
const costFile: Shape<CostFile> = textOr(
  mapped(text, (file) => ({ file })),
  mapped(
    fields<Required<Omit<CostFile, 'dateOrder'>> & { readonly 'date-order': 'dmy' | 'mdy' }>(
      { file: text, channel: text, account: text, currency, 'date-order': oneOf('day-order', ['dmy', 'mdy']) },
      ['file'],
    ),
    ({ 'date-order': dateOrder, ...given }) => ({ ...given, ...(dateOrder && { dateOrder }) }) as CostFile,
  ),
);

/** An industry, whose range is then the one; or a range of the business's own. */
const benchmark: Shape<OwnBenchmark> = textOr<OwnBenchmark>(
  mapped(oneOf('industry', industries), (industry) => ({ industry })),
  mapped(
    fields<BenchmarkFile>(
      { name: text, 'ltv-to-cac-from': rate, 'ltv-to-cac-to': rate, 'payback-from': rate, 'payback-to': rate },
      ['name', 'ltv-to-cac-from', 'ltv-to-cac-to'],
    ) as Shape<BenchmarkFile>,
    ({ name, 'ltv-to-cac-from': low, 'ltv-to-cac-to': high, 'payback-from': soonest, 'payback-to': latest }) => ({
      name,
      ratio: [low, high] as const,
      payback: soonest === undefined || latest === undefined ? null : ([soonest, latest] as const),
    }),
  ),
);

function indirect(amount: Shape<number>): Shape<IndirectCost> {
  const given = fields<{
    readonly name: string;
    readonly by: Allocation;
    readonly monthly: DatedValues<number>;
    readonly amount: number;
    readonly from: string;
    readonly to: string;
  }>({ name: text, by: oneOf('allocation', allocations), monthly: dated(amount), amount, from: day, to: day }, [
    'name',
    'by',
  ]);
  return {
    schema: given.schema,
    read: (found) => {
      const { name = '', by = 'order', monthly = [], amount: sum, from, to } = given.read(found);
      const isWhole = sum !== undefined && from !== undefined && to !== undefined && from <= to;
      const isNone = sum === undefined && from === undefined && to === undefined;
      // So much a month, or so much for a period: one of the two, and all of it.
      if (isWhole === monthly.length > 0 || (!isWhole && !isNone)) throw found.refuse('indirect');
      return { name, by, monthly, periods: isWhole ? [{ from, to, amount: sum }] : [] };
    },
  };
}

function retention(amount: Shape<number>): Shape<RetentionCost> {
  const given = fields<{
    readonly name: string;
    readonly 'per-order': DatedValues<number>;
    readonly share: DatedValues<number>;
  }>({ name: text, 'per-order': dated(amount), share: dated(share) }, ['name']);
  return {
    schema: given.schema,
    read: (found) => {
      const { name = '', 'per-order': perOrder = [], share: ofRevenue = [] } = given.read(found);
      if (perOrder.length + ofRevenue.length === 0) throw found.refuse('retention');
      return { name, perOrder, share: ofRevenue };
    },
  };
}

function mapped<From, To>({ schema, read }: Shape<From>, change: (value: From) => To): Shape<To> {
  return { schema, read: (found) => change(read(found)) };
}

/** The settings that a file has, with what it leaves out. */
export function settingsOf(file: Partial<SettingsFile>, ordersCurrency: string): CostSettings {
  const { service = {} } = file as { service?: Partial<ServiceFile> };
  return {
    currency: file.currency ?? ordersCurrency,
    margin: file.margin ?? [],
    categories: file.categories ?? {},
    goods: file.goods ?? [],
    fees: file.fees ?? [],
    shipping: file.shipping ?? [],
    service: {
      perCustomerMonth: service['per-customer-month'] ?? [],
      perTicket: service['per-ticket'] ?? [],
      perMinute: service['per-minute'] ?? [],
      tickets: service.tickets ?? [],
    },
    indirect: file.indirect ?? [],
    retention: file.retention ?? [],
    acquisition: file.acquisition ?? [],
    channels: file.channels ?? {},
    rates: file.rates ?? {},
    benchmark: file.benchmark ?? null,
  };
}
