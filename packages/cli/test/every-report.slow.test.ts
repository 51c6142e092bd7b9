import { type FoundReport, foundReport, readReport, reports } from '@perennial/study';
import { fileTable, type ReportOptions, reportJson, toCsv, writeCell } from '@perennial/study/reports';
import { type Language, languages, makeSpeaker } from '@perennial/words';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeFacts } from '../../study/src/reports/facts/make-facts.ts';
import { factsWanted } from '../../study/src/reports/facts-wanted.ts';
import { requireReport } from '../../study/src/reports/require-report.ts';
import { oddBusinesses } from '../../study/test/reports/odd-businesses.ts';
import { demo, type Reported, reported } from '../../study/test/reports/reported.ts';
import { toyReport } from '../../study/test/reports/toy-report/index.ts';
import { reportText } from '../src/report/report-text.ts';
import { textWidth } from '../src/terminal/text-width.ts';
import { csvRecords } from './csv-records.ts';
import { screen } from './world.ts';

const known = [...reports, toyReport];
const businesses = [
  { name: 'the demo', study: demo },
  ...oddBusinesses.map(({ name, path, request }) => ({ name, study: () => reported([path()], request) })),
];

/** A value of each kind. */
const VALUES = {
  day: '2025-02-01',
  text: '2025-02-01',
  rule: "orders >= 2 or first_order < '2025-02-01'",
  amount: '12.50',
  percent: '35',
  count: '25',
  numbers: '2,30',
};

/** Every way a report can be asked by one of its options, and plainly. */
const questions = known.flatMap(({ definition: { name, options } }) => [
  { name, asked: {} },
  ...options.flatMap(({ name: option, takes }) =>
    (typeof takes === 'string' ? [VALUES[takes]] : takes).map((value) => ({ name, asked: { [option]: value } })),
  ),
]);

describe.each(businesses)('of $name', ({ name: ofBusiness, study }) => {
  let business: Reported;
  beforeAll(async () => {
    business = await study();
    const { record, workspace } = business;
    const source = { connection: workspace.connection, record };
    await makeFacts(source, factsWanted(source));
  });
  const found = async (name: string, asked: ReportOptions) => {
    // A customer is one of this business.
    const [someone] = business.record.top;
    const options = 'customer' in asked ? { ...asked, customer: someone!.customer } : asked;
    const { definition, build, askAnew, asksKept } = requireReport(name, known);
    const { record, workspace } = business;
    // What a run has kept is asked of its folder, on a connection of its own.
    if (asksKept) return readReport(workspace, { name, options }, known);
    const source = { connection: workspace.connection, record, hasOrders: true };
    const kept = await build(source);
    const isAnew = askAnew && definition.asksAnew?.(options, kept);
    return foundReport(definition, options, record, isAnew ? await askAnew(source, kept, options) : kept);
  };

  // A margin of numbers of orders is refused: orders-only.test.ts.
  const isRefused = ({ name, asked }: (typeof questions)[number]) => name === 'formulas' && 'margin' in asked;
  it.each(ofBusiness === 'no money' ? questions.filter((each) => !isRefused(each)) : questions)(
    '$name $asked is readable in 80 columns in every language, and whole as CSV and JSON',
    async (question) => {
      const report = await found(question.name, question.asked);
      const { tables } = report;
      for (const language of languages) {
        const texts = [undefined, ...tables].map((table) => reportText(report, screen(), language, table));
        expect(texts.flatMap(tooWide)).toEqual([]);
        expect(pageTexts(report, language).filter(namesOption)).toEqual([]);
        expect(texts.map(unwritten)).toEqual(texts.map(() => null));
      }
      for (const table of tables) expectWholeFile(toCsv(fileTable(table, report.record.settings)), table.rows.length);
      expect(new Set(tables.map((table) => table.name)).size).toBe(tables.length);
      expect(notNumbers(reportJson(report, 'en'))).toEqual([]);
    },
  );
});

/** All that the page may say of a report, cells included. */
function pageTexts({ record, answer, sentences, tables }: FoundReport, language: Language): readonly string[] {
  const { currency, minorUnits } = record.settings;
  const speaker = makeSpeaker(language, { surface: 'page', currency, minorUnits });
  const messages = tables.flatMap(({ title, says, basis }) => [title, ...(says ? [says] : []), ...basis]);
  const said = [...answer, ...sentences, ...messages].map(({ code, values }) => speaker.say(code, values));
  const cells = tables.flatMap(({ columns, rows }) =>
    columns
      .filter(({ type }) => type === 'words')
      .flatMap((column) => rows.map((row) => writeCell(column, row, speaker))),
  );
  return [...said, ...cells];
}

/** A reader of the page has no terminal before them: an option or a command there is said in words. */
function namesOption(text: string): boolean {
  return /(^|[\s(（`“:：])--[a-z]|perennial [a-z]/.test(text);
}

/** What should have been written in other words, with what stands around it. */
function unwritten(text: string): string | null {
  const at = text.search(/NaN|Infinity|undefined|\[object|\{\w+[,}]/);
  return at < 0 ? null : text.slice(Math.max(0, at - 40), at + 40);
}

function tooWide(text: string): readonly string[] {
  return text.split('\n').filter((line) => textWidth(line) > 80);
}

/** A header without doubles, and so many rows as wide as it. */
function expectWholeFile(text: string, length: number) {
  const [header = [], ...rows] = csvRecords(text);
  expect(new Set(header).size).toBe(header.length);
  expect(rows).toHaveLength(length);
  expect(rows.filter((row) => row.length !== header.length)).toEqual([]);
}

/** Places where a number is not one: JSON has no NaN. */
function notNumbers(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => notNumbers(each, `${path}.${key}`));
}
