import { Failure } from '@perennial/words';
import { nearest } from '../nearest.ts';
import type { CustomerBase } from '../record/customer-base.ts';
import { addDays } from './add-days.ts';
import { MOST_COUNTED, type ReportDefinition, type ReportOption, type ReportOptions } from './definition.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

interface Defined {
  readonly definition: Pick<ReportDefinition, 'name' | 'options'>;
}

/** The report of a name. Fails with `option-invalid`, naming the nearest. */
export function requireReport<Report extends Defined>(name: string, known: readonly Report[]): Report {
  const found = known.find(({ definition }) => definition.name === name);
  if (found) return found;
  const names = known.map(({ definition }) => definition.name);
  throw new Failure('option-invalid.no-report', {
    name: { text: name },
    nearest: { text: nearest(name, names) ?? '' },
    names: textList(names),
  });
}

/** Whether a report can be asked so: fails with `option-invalid` where it has no such option, or the option takes no such value. */
export function requireOptions(
  { name, options: declared }: Defined['definition'],
  asked: ReportOptions,
  known: readonly Defined[],
  { dimensions = [], links = [] }: Pick<CustomerBase, 'dimensions' | 'links'> = {},
): void {
  for (const [option, value] of Object.entries(asked)) {
    if (value === undefined) continue;
    const of = declared.find((each) => each.name === option);
    if (!of) throw noOption(name, option, known);
    const also = [...(of.andDimensions ? dimensions : []), ...(of.andLinks ? links : [])];
    if (takes(of, value) || also.includes(value)) continue;
    throw new Failure('option-invalid.report-option-value', {
      name: { text: name },
      option: { text: flag(option) },
      value: { text: value },
      values:
        typeof of.takes === 'string' ? { text: EXAMPLES[of.takes] } : textList([...new Set([...of.takes, ...also])]),
    });
  }
}

function noOption(name: string, option: string, known: readonly Defined[]): Failure {
  const having = known.filter(({ definition }) => definition.options.some((each) => each.name === option));
  return new Failure('option-invalid.no-report-option', {
    name: { text: name },
    option: { text: flag(option) },
    names: textList(having.map(({ definition }) => definition.name)),
  });
}

function flag(option: string): string {
  return `--${option}`;
}

type Kind = Extract<ReportOption['takes'], string>;

/** How a value of each kind is written. */
const EXAMPLES: Readonly<Record<Kind, string>> = {
  day: 'YYYY-MM-DD',
  text: '…',
  rule: 'orders >= 3 and prob_alive < 50%',
  amount: '25.00',
  percent: '0.1 – 100',
  count: `0 – ${MOST_COUNTED}`,
  numbers: '30,90,180',
};

const kinds: Readonly<Record<Kind, (value: string) => boolean>> = {
  day: isDay,
  text: () => true,
  // Read with its columns, by what is asked.
  rule: () => true,
  amount: (value) => /^\d{1,9}(\.\d{1,4})?$/.test(value) && Number(value) > 0,
  percent: (value) => /^\d{1,3}(\.\d{1,4})?$/.test(value) && Number(value) > 0 && Number(value) <= 100,
  count: (value) => /^\d{1,7}$/.test(value) && Number(value) <= MOST_COUNTED,
  numbers: areRising,
};

function takes({ takes: values }: ReportOption, value: string): boolean {
  return typeof values === 'string' ? kinds[values](value) : values.includes(value);
}

const MOST_NUMBERS = 9;

function areRising(text: string): boolean {
  if (!/^\d{1,5}(,\d{1,5})*$/.test(text)) return false;
  const numbers = text.split(',').map(Number);
  return numbers.length <= MOST_NUMBERS && numbers.every((value, i) => value > (numbers[i - 1] ?? 0));
}

/** A day of the calendar: the thirtieth of February is none. */
function isDay(text: string): boolean {
  return DAY.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text;
}

function textList(texts: readonly string[]) {
  return { list: texts.map((text) => ({ text })) };
}
