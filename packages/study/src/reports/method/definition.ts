import { isWordKey, type Message, NO_CURRENCY, type WordKey } from '@perennial/words';
import { isOrdersOnly, publicBasis } from '../../record/orders-only.ts';
import { methodWords, usedMethodWords } from '../accuracy/definition.ts';
import { basisOf, basisOfForecast, basisWords } from '../basis.ts';
import type { ReportDefinition, Shown } from '../definition.ts';
import { message, plain } from '../message.ts';
import { count, money, name, number, share, words } from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import type { MethodResult, ModelRow } from './method-result.ts';

/** How is it computed, and what does it stand on? */
export const method: ReportDefinition<'method', MethodResult> = {
  name: 'method',
  title: message('method.title'),
  asks: message('method.asks'),
  options: [],
  answer: (shown) => [methodAnswer(shown)],
  sentences: ({ record }) => [choiceWords(record), ...lawWords(record)],
  tables: (shown) => [
    ...sensitivityTables(shown),
    uncertaintyTable(shown),
    modelsTable(shown),
    parametersTable(shown),
    settingsTable(shown),
  ],
  anonymise: (result) => result,
};

function methodAnswer({ record }: Shown<MethodResult>): Message<WordKey> {
  const { settings, base, chosen } = record;
  return message('method.answer', {
    model: { message: methodWords(chosen) },
    spendModel: { text: record.spend?.title ?? '' },
    customers: { count: base.customers },
    days: { days: settings.horizonDays },
    seed: { text: settings.seed },
  });
}

/** How the total would have come out under other settings, everything else as it was. */
function sensitivityTables(shown: Shown<MethodResult>): readonly Table[] {
  return shown.result.sensitivity ? [horizonsTable(shown), discountsTable(shown), totalsByModelTable(shown)] : [];
}

type Sensitivity = NonNullable<MethodResult['sensitivity']>;

export function horizonsTable({ record, result }: Shown<MethodResult>): Table<Sensitivity['horizons'][number]> {
  return {
    name: 'by-horizon',
    title: message('method.sensitivity.horizon'),
    columns: [
      count('days', 'method.horizon.axis', ({ days }) => days),
      money('money', 'column.money', (row) => row.money),
    ],
    rows: result.sensitivity?.horizons ?? [],
    basis: basisOf(record, { n: record.base.customers }),
    chart: { draws: 'curve', x: 'days', y: 'money', marked: record.settings.horizonDays },
  };
}

export function discountsTable({ record, result }: Shown<MethodResult>): Table<Sensitivity['discounts'][number]> {
  return {
    name: 'by-discount',
    title: message('method.sensitivity.discount'),
    columns: [
      share('annual', 'method.discount', ({ annual }) => annual),
      money('money', 'column.money', (row) => row.money),
    ],
    rows: result.sensitivity?.discounts ?? [],
    basis: basisOfForecast(record),
    chart: { draws: 'curve', x: 'annual', y: 'money', marked: record.settings.annualDiscount },
  };
}

export function totalsByModelTable({ record, result }: Shown<MethodResult>): Table<Sensitivity['models'][number]> {
  return {
    name: 'by-model',
    title: message('method.sensitivity.model'),
    columns: [name('model', 'method.model', ({ title }) => title), money('money', 'column.money', (row) => row.money)],
    rows: result.sensitivity?.models ?? [],
    basis: basisOfForecast(record),
    chart: { draws: 'ranking', label: 'model', value: 'money', reference: null },
    isUsed: ({ model }) => model === result.scoring.model,
  };
}

/** A source of uncertainty, with its standard deviation on the log scale. */
export interface UncertaintyRow {
  readonly source: 'individual' | 'parameters' | 'model';
  readonly size: number;
}

/** Where the width of the total's interval comes from. */
export function uncertaintyTable({ record }: Shown<MethodResult>): Table<UncertaintyRow> {
  const { uncertainty } = record.value;
  return {
    name: 'uncertainty',
    title: message('method.uncertainty'),
    says: message('method.uncertainty.says'),
    columns: [
      words(
        'source',
        'method.uncertainty.source',
        ({ source }) => source,
        ({ source }) => message(`method.uncertainty.${source}`),
      ),
      number('parameter', 'size', 'method.uncertainty.size', ({ size }) => size),
    ],
    rows: (['individual', 'parameters', 'model'] as const).map((source) => ({ source, size: uncertainty[source] })),
    basis: basisOfForecast(record),
  };
}

type Fits = Pick<MethodResult, 'models' | 'spend'>;

/** A fitted model; the spend model has neither a score nor a share of the living. */
export type FittedRow = Omit<ModelRow, 'score' | 'shareAlive' | 'isUsed'> &
  Partial<Pick<ModelRow, 'score' | 'shareAlive' | 'isUsed'>>;

/** Every model that was fitted, and whether its fit may be believed. */
export function modelsTable({ record, result }: Shown<Fits>): Table<FittedRow> {
  return {
    name: 'models',
    title: message('method.parameters'),
    columns: [
      words('model', 'method.model', ({ model }) => model, fittedWords),
      number('parameter', 'score', 'method.score', ({ score }) => score ?? null),
      number('decimal', 'log_likelihood', 'method.log-likelihood', ({ logLikelihood }) => logLikelihood),
      number('share', 'share_alive', 'method.share-alive', ({ shareAlive }) => shareAlive ?? null),
      words('verdict', 'method.verdict', ({ verdict }) => verdict.status, verdictWords, {
        isProse: true,
        dispensable: 1,
      }),
    ],
    rows: fittedModels(result),
    basis: basisOf(record, { n: record.base.customers }),
  };
}

export function fittedModels({ models, spend }: Fits): readonly FittedRow[] {
  return [...models, ...(spend ? [spend] : [])];
}

function fittedWords({ model, title, isUsed }: FittedRow): Message<WordKey> {
  return usedMethodWords({ method: model, title, ...(isUsed !== undefined && { isUsed }) });
}

/** Whether a fit may be believed and why; the code where there are no words for it. */
export function verdictWords({ verdict: { reason } }: Pick<FittedRow, 'verdict'>): Message<WordKey> {
  const key = `verdict.${reason.code}`;
  return isWordKey(key) ? message(key, reason.values) : plain(reason.code);
}

/** A parameter of a model with its 95 % interval. */
export interface ParameterRow {
  readonly model: FittedRow;
  readonly name: string;
  readonly value: number;
  readonly low95: number | null;
  readonly high95: number | null;
}

/** The parameters of every model, with the 95 % interval of each. */
export function parametersTable({ record, result }: Shown<MethodResult>): Table<ParameterRow> {
  return {
    name: 'parameters',
    title: message('method.intervals'),
    says: message('method.parameters.says'),
    columns: [
      words(
        'model',
        'method.model',
        ({ model }) => model.model,
        ({ model }) => fittedWords(model),
      ),
      name('parameter', 'method.parameter', (row) => row.name),
      number('parameter', 'value', 'method.estimate', (row) => row.value),
      number('parameter', 'low95', 'column.low95', ({ low95 }) => low95),
      number('parameter', 'high95', 'column.high95', ({ high95 }) => high95),
    ],
    rows: fittedModels(result).flatMap((model) => model.parameters.map((parameter) => ({ model, ...parameter }))),
    basis: basisOf(record, { n: record.base.customers }),
    isDetail: true,
  };
}

export interface SettingRow {
  readonly name: WordKey;
  readonly value: Message<WordKey>;
  /** As a file has it. */
  readonly plain: string;
}

/** All that decides the figures besides the data. */
export function settingsTable({ record }: Shown<MethodResult>): Table<SettingRow> {
  const { settings, fingerprint, software, run } = record;
  const text = (key: WordKey, value: string): SettingRow => ({ name: key, value: plain(value), plain: value });
  const row = (key: WordKey, value: Message<WordKey>, own: string | number): SettingRow => ({
    name: key,
    value,
    plain: String(own),
  });
  const rows: readonly SettingRow[] = [
    row('method.as-of', message('report.date', { date: { date: settings.asOf } }), settings.asOf),
    row('method.horizon', message('method.days', { days: { days: settings.horizonDays } }), settings.horizonDays),
    row(
      'method.discount',
      message('report.percent', { percent: { decimal: 100 * settings.annualDiscount } }),
      settings.annualDiscount,
    ),
    ...(isOrdersOnly(settings) ? [] : [row('method.currency', currencyWords(settings.currency), settings.currency)]),
    row('method.basis', basisWords(settings.basis), publicBasis(settings)),
    text('method.time-zone', settings.timeZone),
    row('method.rules', ruleWords(settings.rules), JSON.stringify(settings.rules)),
    text('method.seed', settings.seed),
    text('method.fingerprint', fingerprint),
    text('method.software', software),
    row('method.run', message('report.count', { count: { count: run } }), run),
  ];
  return {
    name: 'settings',
    title: message('method.settings'),
    columns: [
      words(
        'setting',
        'method.setting',
        (setting) => setting.name.replace(/^method\./, ''),
        (setting) => message(setting.name),
      ),
      words(
        'value',
        'method.value',
        (setting) => setting.plain,
        (setting) => setting.value,
      ),
    ],
    rows,
    basis: [],
  };
}

function currencyWords(currency: string): Message<WordKey> {
  return currency === NO_CURRENCY ? message('method.currency.none') : plain(currency);
}

function ruleWords(rules: Shown['record']['settings']['rules']): Message<WordKey> {
  const list = Object.entries(rules).map(([rule, choice]) => {
    const key = `rule.${rule}.${choice}`;
    return { message: isWordKey(key) ? message(key) : plain(`${rule} ${choice}`) };
  });
  return message('report.list', { list: { list } });
}

/** How season and level came into the forecast. */
export function lawWords({ law }: Pick<Shown['record'], 'law'>): readonly Message<WordKey>[] {
  const { calendar, recentLogError, lastYearLogError, level } = law;
  const quietest = calendar.season?.reduce((least, each) => Math.min(least, each));
  const busiest = calendar.season?.reduce((most, each) => Math.max(most, each));
  return [
    ...(calendar.season && quietest !== undefined && busiest !== undefined
      ? [
          message('method.season', {
            busiest: { message: halfMonthWords(calendar.season.indexOf(busiest)) },
            most: { decimal: busiest },
            quietest: { message: halfMonthWords(calendar.season.indexOf(quietest)) },
            least: { decimal: quietest },
          }),
        ]
      : []),
    ...(recentLogError === null ? [] : [message('method.recent', { recent: { share: Math.exp(recentLogError) } })]),
    ...(lastYearLogError === null
      ? []
      : [message('method.last-year', { error: { relativeError: Math.expm1(-lastYearLogError) } })]),
    message('method.level', { level: { signedShare: Math.expm1(level) } }),
  ];
}

/** The first or the second half of a month, 0 to 23. */
function halfMonthWords(half: number): Message<WordKey> {
  const month = message(`month.${(Math.floor(half / 2) + 1) as Month}`);
  return message(half % 2 === 0 ? 'month.first-half' : 'month.second-half', { month: { message: month } });
}

type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** Why this method. */
export function choiceWords({ chosen: { because } }: Shown['record']): Message<WordKey> {
  return message(`choice.${because.code}`, because.values);
}
