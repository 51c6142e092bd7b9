import { type Message, makeSpeaker, type Speaker, type WordKey } from '@perennial/words';
import { actions, doWords, listTable, mostWords, sureWords, undecidedWords } from './actions/definition.ts';
import { basisOfForecast } from './basis.ts';
import { businessName } from './business-name.ts';
import type { ReportDefinition, Shown } from './definition.ts';
import { reportDefinitions } from './definitions.ts';
import { groupsAnswer } from './formulas/answer.ts';
import { formulas, untested } from './formulas/definition.ts';
import type { FormulasResult } from './formulas/formulas-result.ts';
import { formulasTable, groupsTable } from './formulas/tables.ts';
import { methodTitle } from './method-title.ts';
import { opportunities, opportunityNotes } from './opportunities/definition.ts';
import { type OpportunityLine, opportunityLines } from './opportunities/opportunity-lines.ts';
import { type AnyReportData, hasOrders, type ReportData, type SubscriptionReportData } from './report-data.ts';
import { definitionsOf } from './subscription-definitions.ts';
import { figuresTable, summary } from './summary/definition.ts';
import type { Column } from './table/column.ts';
import type { Table } from './table/table.ts';
import { capitalised, writeCell } from './table/write-cell.ts';

/** Customers of a list that are named. */
const SHOWN = 10;

/** Columns of a list that fit a narrow window. */
const SEEN: readonly string[] = ['customer', 'why', 'prob_alive', 'expected_money'];

/**
 * What to do, the summary, its figures and the lists as plain HTML, in the language of the report: what a reader without scripts sees, in the preview of
 * a mail for one. The page puts itself in its place. No text of the data can be markup in it.
 */
export function staticPage(data: AnyReportData): string {
  if (data.only) return pageOfChosen(data, data.only);
  return hasOrders(data) ? pageOfOrders(data) : pageOfSubscriptions(data);
}

/** What each of the chosen reports answers. */
function pageOfChosen(data: AnyReportData, only: readonly string[]): string {
  const { record, language, brand } = data;
  const { currency, minorUnits } = record.settings;
  const speaker = makeSpeaker(language, { surface: 'page', currency, minorUnits, titleOf: methodTitle(record) });
  const write = ({ code, values }: Message<WordKey>) => speaker.say(code, values);
  const results = new Map<string, unknown>(
    Object.entries({ ...(hasOrders(data) ? data.reports : {}), ...data.subscriptions }),
  );
  const known: readonly ReportDefinition<string, unknown, never>[] = [
    ...(hasOrders(data) ? reportDefinitions : []),
    ...definitionsOf(data),
  ];
  const parts = known
    .filter(({ name }) => only.includes(name))
    .flatMap((definition) => {
      const shown = { record, result: results.get(definition.name) } as never;
      const said = [...definition.answer(shown, {}), ...definition.sentences(shown, {})].map(write);
      return [element('h2', write(definition.title)), element('p', speaker.format.paragraph(said))];
    });
  const head = [
    ...(brand ? [element('p', brand.name)] : []),
    element('h1', speaker.say('page.title.of', { business: { text: businessName(record) } })),
    element('p', basisOfForecast(record).map(write).join(' · ')),
  ];
  return `<main class="static" lang="${language}">${[...head, ...parts].join('\n')}</main>`;
}

/** What each report of subscriptions answers, and the first rows of its first table. */
function pageOfSubscriptions({ record, subscriptions, language }: SubscriptionReportData): string {
  const { currency, minorUnits } = record.settings;
  const speaker = makeSpeaker(language, { surface: 'page', currency, minorUnits, titleOf: methodTitle(record) });
  const write = ({ code, values }: Message<WordKey>) => speaker.say(code, values);
  const results = new Map<string, unknown>(Object.entries(subscriptions));
  const definitions: readonly ReportDefinition<string, unknown, never>[] = definitionsOf({ subscriptions });
  const parts = definitions.flatMap((definition) => {
    const shown = { record, result: results.get(definition.name) } as never;
    const said = [...definition.answer(shown, {}), ...definition.sentences(shown, {})].map(write);
    const [table] = definition.tables(shown, {});
    return [
      element('h2', write(definition.title)),
      element('p', speaker.format.paragraph(said)),
      ...(table ? [tableOf({ ...table, rows: table.rows.slice(0, SHOWN) }, speaker)] : []),
    ];
  });
  const head = [
    element('h1', speaker.say('page.title.of', { business: { text: businessName(record) } })),
    element('p', basisOfForecast(record).map(write).join(' · ')),
    ...record.warnings.map((warning) => element('p', speaker.tell('warning', warning) ?? '')),
  ];
  const foot = element('p', speaker.say('page.static'));
  return `<main class="static" lang="${language}">${[...head, ...parts, foot].join('\n')}</main>`;
}

function pageOfOrders({ record, reports, language }: ReportData): string {
  const { currency, minorUnits } = record.settings;
  const speaker = makeSpeaker(language, { surface: 'page', currency, minorUnits, titleOf: methodTitle(record) });
  const write = ({ code, values }: Message<WordKey>) => speaker.say(code, values);
  const shown = { record, result: reports.summary };
  const todo = { record, result: reports.opportunities };
  const lists = { record, result: reports.actions };
  const paragraphs = (messages: readonly Message<WordKey>[]) =>
    element('p', speaker.format.paragraph(messages.map(write)));
  const parts = [
    element('h1', speaker.say('page.title.of', { business: { text: businessName(record) } })),
    element('p', basisOfForecast(record).map(write).join(' · ')),
    element('h2', write(opportunities.title)),
    paragraphs(opportunities.answer(todo, {})),
    ...opportunityLines(todo, {})
      .filter(({ isTold }) => isTold)
      .map((line) => todoOf(line, speaker)),
    ...opportunityNotes(todo, {}).map((note) => paragraphs([note])),
    element('h2', write(summary.title)),
    paragraphs(summary.answer(shown, {})),
    ...summary.sentences(shown, {}).map((sentence) => paragraphs([sentence])),
    tableOf(figuresTable(shown), speaker),
    ...record.warnings.map((warning) => element('p', speaker.tell('warning', warning) ?? '')),
    element('h2', write(actions.title)),
    paragraphs(actions.answer(lists, {})),
    ...undecidedWords(lists, {}).map((note) => paragraphs([note])),
    ...reports.actions.lists.flatMap((list) => {
      const { title, says, ...table } = listTable(lists, list);
      const columns = table.columns.filter((column) => SEEN.includes(column.key) && isWithin80(column));
      return [
        `<h3 id="list-${list.list}">${escaped(write(title))}</h3>`,
        ...(says ? [paragraphs([says])] : []),
        paragraphs([doWords(list)]),
        paragraphs([mostWords(lists, list), ...sureWords(lists, list)]),
        tableOf({ ...table, title, columns, rows: table.rows.slice(0, SHOWN) }, speaker),
      ];
    }),
    ...formulasBy({ record, result: reports.formulas }, speaker),
    element('p', speaker.say('page.static')),
  ];
  return `<main class="static" lang="${language}">${parts.join('\n')}</main>`;
}

/** An opportunity in short, leading to its list below, with all else folded behind it. */
function todoOf(
  { place, row, what, worth, sure, test, playbook, behind }: OpportunityLine,
  { say, format }: Speaker,
): string {
  const write = ({ code, values }: Message<WordKey>) => capitalised(say(code, values), format.locale);
  const heading = escaped(`${place}. ${write(what)}`);
  const parts = [
    [say('opportunities.heading.worth'), write(worth)],
    [say('opportunities.heading.sure'), format.paragraph(sure.map(write))],
    [say('opportunities.heading.check'), write(test)],
  ];
  return [
    row.list === null ? `<h3>${heading}</h3>` : `<h3><a href="#list-${row.list}">${heading}</a></h3>`,
    ...parts.map(([name = '', text = '']) => `<p>${element('strong', name)}<br>${escaped(text)}</p>`),
    `<details>${element('summary', say('playbook.heading'))}${playbook.map((each) => element('p', write(each))).join('')}</details>`,
    `<details>${element('summary', say('opportunities.behind'))}${behind.map((each) => element('p', write(each))).join('')}</details>`,
  ].join('\n');
}

/** What the usual formulas say, for all customers and, one click away, by whatever tells them apart. */
function formulasBy(shown: Shown<FormulasResult>, speaker: Speaker): readonly string[] {
  const write = ({ code, values }: Message<WordKey>) => speaker.say(code, values);
  const paragraph = (messages: readonly Message<WordKey>[]) =>
    element('p', speaker.format.paragraph(messages.map(write)));
  const seen = <Row>({ columns, ...table }: Table<Row>) =>
    tableOf({ ...table, columns: columns.filter(isWithin80) }, speaker);
  const by = shown.result.dimensions.map((dimension) => {
    const said = [...groupsAnswer(shown, dimension, {}), ...untested(shown.result, dimension)];
    const table = groupsTable(shown, dimension, {});
    return `<details>${element('summary', write(table.title))}${paragraph(said)}${seen(table)}</details>`;
  });
  return [
    element('h2', write(formulas.title)),
    paragraph(formulas.answer(shown, {})),
    seen(formulasTable(shown, {})),
    ...by,
  ];
}

/** No estimate without its interval; of two the narrower, where there is little room. */
function isWithin80<Row>(column: Column<Row>): boolean {
  return column.type !== 'interval' || column.level === 80;
}

function tableOf<Row>({ columns, rows }: Pick<Table<Row>, 'columns' | 'rows' | 'title'>, speaker: Speaker): string {
  const line = (tag: 'th' | 'td', texts: readonly string[]) =>
    `<tr>${texts.map((text) => element(tag, text)).join('')}</tr>`;
  const head = line(
    'th',
    columns.map(({ title }) => speaker.say(title)),
  );
  const body = rows.map((row) =>
    line(
      'td',
      columns.map((column) => writeCell(column, row, speaker)),
    ),
  );
  return `<div class="table-scroll"><table>${head}${body.join('')}</table></div>`;
}

function element(tag: string, text: string): string {
  return `<${tag}>${escaped(text)}</${tag}>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}
