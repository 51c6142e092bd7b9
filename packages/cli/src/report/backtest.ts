import type { Backtest, CutOff, Interval } from '@perennial/study';
import { interval80 } from '../terminal/interval.ts';
import { bias, percent } from '../terminal/number.ts';
import { table } from '../terminal/table.ts';
import { lastPeriods } from './duration.ts';
import { type Page, section } from './page.ts';

/** How wrong the method was on the business's own past: in words, then date by date, then method by method. */
export function backtest(past: Backtest, page: Page): string {
  const { cutOffs, chosen, missing } = past;
  const title = 'How wrong it was on your own past';
  const first = cutOffs[0];
  if (!first) return section(page, title, [page.paragraph(`No backtest: ${missing ?? 'it was left out'}.`)]);
  return section(page, title, [
    page.paragraph(inWords(cutOffs, chosen)),
    dates(cutOffs, chosen, page),
    '',
    methods(past, page),
    page.style.dim(
      page.paragraph(
        'Error: mean over orders and money of root mean square, error of the deciles’ shares and 1 − normalised Gini, relative to “the past rate goes on” (100 %); the least is used. Rank: normalised Gini of money, 1 when the best are all found, 0 when none.',
      ),
    ),
  ]);
}

function inWords(cutOffs: readonly CutOff[], chosen: string): string {
  const { horizonDays } = cutOffs[0]!;
  const forecast = cutOffs.reduce((sum, cutOff) => sum + moneyOf(cutOff, chosen), 0);
  const actual = cutOffs.reduce((sum, { actualMoney }) => sum + actualMoney, 0);
  const held = (level: 80 | 95) =>
    cutOffs.filter(({ totals, actualMoney }) => holds(totals.money, actualMoney, level)).length;
  const method = `On your ${lastPeriods(horizonDays, cutOffs.length)}, forecast from what was known before, the method’s total was ${bias(forecast / actual - 1)}.`;
  if (cutOffs.length === 1) {
    const where = held(80)
      ? 'inside its 80 % interval'
      : held(95)
        ? 'outside its 80 %, inside its 95 % interval'
        : 'outside its 95 % interval';
    return `${method} The money that came lay ${where}.`;
  }
  return `${method} The money that came lay in its 80 % interval ${held(80)} of ${cutOffs.length} times, in its 95 % interval ${held(95)} of ${cutOffs.length} times.`;
}

function dates(cutOffs: readonly CutOff[], chosen: string, page: Page): string {
  const { money } = page;
  const right = 'right' as const;
  const said = (cutOff: CutOff) => cutOff.forecasts.find(({ method }) => method === chosen);
  return table(
    cutOffs,
    [
      { title: 'Known to', cell: ({ asOf }) => asOf },
      { title: 'Days', cell: ({ horizonDays }) => String(horizonDays), align: right, dispensable: 3 },
      { title: 'Came', cell: ({ actualMoney }) => money.units(actualMoney), align: right },
      { title: 'Said', cell: (cutOff) => money.units(moneyOf(cutOff, chosen)), align: right },
      { title: 'Off by', cell: (cutOff) => signed(said(cutOff)?.money.bias ?? Number.NaN), align: right },
      { title: '80 % interval', cell: ({ totals }) => interval80(totals.money, money.units), align: right },
      {
        title: 'Rank',
        cell: (cutOff) => (said(cutOff)?.money.gini ?? Number.NaN).toFixed(2),
        align: right,
        dispensable: 1,
      },
      { title: 'Customers', cell: ({ customers }) => customers.toLocaleString('en-US'), align: right, dispensable: 2 },
    ],
    { width: page.width, title: page.style.dim },
  );
}

function methods({ cutOffs, losses, chosen }: Backtest, page: Page): string {
  const right = 'right' as const;
  const mean = (method: string, pick: (forecast: CutOff['forecasts'][number]) => number) => {
    const values = cutOffs.flatMap(({ forecasts }) => forecasts.filter((each) => each.method === method).map(pick));
    return values.reduce((sum, each) => sum + each, 0) / values.length;
  };
  return table(
    losses,
    [
      { title: 'Method', cell: ({ method, title }) => (method === chosen ? `${title} (used)` : title), narrowest: 16 },
      { title: 'Error', cell: ({ loss }) => percent(loss), align: right },
      { title: 'Orders off', cell: ({ method }) => signed(mean(method, ({ orders }) => orders.bias)), align: right },
      { title: 'Money off', cell: ({ method }) => signed(mean(method, ({ money }) => money.bias)), align: right },
      { title: 'Rank', cell: ({ method }) => mean(method, ({ money }) => money.gini).toFixed(2), align: right },
      {
        title: 'Decile error',
        cell: ({ method }) => percent(mean(method, ({ money }) => money.decile)),
        align: right,
        dispensable: 2,
      },
    ],
    { width: page.width, title: page.style.dim },
  );
}

/** In currency units. */
function moneyOf({ forecasts }: CutOff, method: string): number {
  return forecasts.find((each) => each.method === method)?.money.total ?? Number.NaN;
}

function holds({ low80, high80, low95, high95 }: Interval, value: number, level: 80 | 95): boolean {
  return level === 80 ? low80 <= value && value <= high80 : low95 <= value && value <= high95;
}

function signed(relative: number): string {
  if (!Number.isFinite(relative)) return '–';
  const rounded = Math.round(100 * relative);
  return `${rounded > 0 ? '+' : rounded < 0 ? '-' : ''}${Math.abs(rounded)} %`;
}
