import { Failure } from '@perennial/words';
import { addDays } from './add-days.ts';
import type { ReportDefinition, ReportOption, ReportOptions } from './definition.ts';
import { nearest } from './nearest.ts';

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
): void {
  for (const [option, value] of Object.entries(asked)) {
    if (value === undefined) continue;
    const of = declared.find((each) => each.name === option);
    if (!of) throw noOption(name, option, known);
    if (takes(of, value)) continue;
    throw new Failure('option-invalid.report-option-value', {
      name: { text: name },
      option: { text: flag(option) },
      value: { text: value },
      values: typeof of.takes === 'string' ? { text: 'YYYY-MM-DD' } : textList(of.takes),
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

function takes({ takes: values }: ReportOption, value: string): boolean {
  if (values === 'text') return true;
  return values === 'day' ? isDay(value) : values.includes(value);
}

/** A day of the calendar: the thirtieth of February is none. */
function isDay(text: string): boolean {
  return DAY.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text;
}

function textList(texts: readonly string[]) {
  return { list: texts.map((text) => ({ text })) };
}
