import type { CodesOf, MessageValue } from '@perennial/words';
import type { CostSettings } from './cost-settings.ts';
import type { DatedValues } from './dated-values.ts';

/** One value that is set: what it is of, by the key `costs.line.CODE`, since when, and how much. */
export interface SettingLine {
  readonly code: CodesOf<'costs.line'>;
  /** Of a category, a currency, a cost with a name. */
  readonly name: string | null;
  /** Null: ever since. */
  readonly from: string | null;
  /** The last day of a cost for a period. */
  readonly to: string | null;
  readonly value: MessageValue;
}

/** Every value that settings have, in the order of their file. */
export function settingLines(settings: CostSettings): readonly SettingLine[] {
  const { service } = settings;
  const money = (value: number): MessageValue => ({ money: value });
  const share = (value: number): MessageValue => ({ share: value });
  return [
    ...lines('margin', null, settings.margin, share),
    ...Object.entries(settings.categories).flatMap(([name, values]) => lines('category', name, values, share)),
    ...lines('fees', null, settings.fees, ({ share: ofMoney, fixed }) => ({
      message: { code: 'costs.fee', values: { share: { share: ofMoney }, fixed: { money: fixed } } },
    })),
    ...lines('shipping', null, settings.shipping, money),
    ...lines('per-customer-month', null, service.perCustomerMonth, money),
    ...lines('per-ticket', null, service.perTicket, money),
    ...lines('per-minute', null, service.perMinute, money),
    ...settings.indirect.flatMap(({ name, by, monthly, periods }) => [
      ...lines(`indirect-${by}`, name, monthly, money),
      ...periods.map(({ from, to, amount }) => ({
        code: `indirect-${by}` as const,
        name,
        from,
        to,
        value: money(amount),
      })),
    ]),
    ...settings.retention.flatMap(({ name, perOrder, share: ofMoney }) => [
      ...lines('retention-order', name, perOrder, money),
      ...lines('retention-share', name, ofMoney, share),
    ]),
    ...Object.entries(settings.channels).map(
      ([name, channels]): SettingLine => ({
        code: 'channel',
        name,
        from: null,
        to: null,
        value: { list: channels.map((text) => ({ text })) },
      }),
    ),
    ...benchmarkLine(settings.benchmark),
    ...Object.entries(settings.rates).flatMap(([name, values]) =>
      lines('rate', name, values, (value) => ({ text: String(value) })),
    ),
  ];
}

function benchmarkLine(benchmark: CostSettings['benchmark']): readonly SettingLine[] {
  if (!benchmark) return [];
  const text = 'industry' in benchmark ? benchmark.industry : `${benchmark.name}: ${benchmark.ratio.join('–')}`;
  return [{ code: 'benchmark', name: null, from: null, to: null, value: { text } }];
}

function lines<Value>(
  code: SettingLine['code'],
  name: string | null,
  values: DatedValues<Value>,
  say: (value: Value) => MessageValue,
): readonly SettingLine[] {
  return values.map(({ from, value }) => ({ code, name, from, to: null, value: say(value) }));
}
