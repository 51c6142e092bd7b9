import type { ChangedCosts, CostFileRecord, CostsShown, SettingLine, UnusableFile } from '@perennial/study';
import { failureWords, type Language, makeSpeaker } from '@perennial/words';
import { plainText } from '../terminal/plain-text.ts';
import { type Column, table } from '../terminal/table.ts';
import type { Output } from '../world.ts';
import { noteText } from './note-text.ts';
import { type Sheet, sheetFor } from './sheet.ts';
import { spendSections } from './spend-text.ts';

/** The costs of a workspace, for a terminal: what is set, what each file has, what was spent beside new customers, what is missing. */
export function costsText(shown: CostsShown, output: Output, language: Language): string {
  const sheet = sheetFor(output, language, shown);
  return [
    settingsSection(shown, sheet),
    filesSection(shown, sheet),
    runSection(shown, sheet),
    ...spendSections(shown, sheet),
    gapsSection(shown, sheet),
  ]
    .filter((text) => text !== null)
    .join('\n');
}

function settingsSection({ lines, settingsFile, isThere, isChanged, run }: CostsShown, sheet: Sheet): string {
  const { say } = sheet.speaker;
  if (!isThere)
    return sheet.section(say('costs.title.none'), sheet.paragraph(say('costs.none', { file: { text: settingsFile } })));
  const columns: readonly Column<SettingLine>[] = [
    {
      title: say('costs.column.what'),
      cell: ({ code, name }) => say(`costs.line.${code}`, { name: { text: plainText(name ?? '') } }),
      narrowest: 24,
    },
    { title: say('costs.column.value'), align: 'right', cell: ({ value }) => valueText(value, sheet) },
    {
      title: say('costs.column.since'),
      cell: ({ from, to }) => (from === null ? say('costs.since-ever') : to === null ? from : `${from} – ${to}`),
    },
  ];
  return sheet.section(
    say('costs.title', { file: { text: settingsFile } }),
    lines.length > 0 ? table(lines, columns, { width: sheet.width, title: sheet.dim }) : null,
    run !== null && isChanged ? sheet.paragraph(say('costs.changed', { run: { count: run } })) : null,
  );
}

/** A share to its last digit, as it was set. */
function valueText(value: SettingLine['value'], sheet: Sheet): string {
  const { say, format } = sheet.speaker;
  if ('share' in value)
    return new Intl.NumberFormat(format.locale, { style: 'percent', maximumFractionDigits: 6 }).format(value.share);
  if (!('message' in value)) return say('costs.value', { value });
  const parts = Object.entries(value.message.values).map(
    ([name, part]) => [name, { words: valueText(part, sheet) }] as const,
  );
  return say(value.message.code, Object.fromEntries(parts));
}

function filesSection({ files, digits }: CostsShown, sheet: Sheet): string | null {
  if (files.length === 0) return null;
  const { say } = sheet.speaker;
  return sheet.section(say('costs.files'), files.map((file) => fileText(file, digits, sheet)).join('\n'));
}

/** What the newest run said of its costs. */
function runSection({ used, run }: CostsShown, sheet: Sheet): string | null {
  if (!used || run === null || used.notes.length === 0) return null;
  const lines = used.notes.map((each) => sheet.paragraph(`– ${noteText(each, sheet.speaker)}`));
  return sheet.section(sheet.speaker.say('costs.run', { run: { count: run } }), ...lines);
}

/** What is in a file, and what became of each of its rows. */
export function fileText(file: CostFileRecord | UnusableFile, digits: CostsShown['digits'], sheet: Sheet): string {
  const { say, format } = sheet.speaker;
  const name = { text: plainText(file.path) };
  const kind = { message: { code: `costs.kind.${file.kind}` as const, values: {} } };
  if ('failure' in file) {
    const { message, remedy } = failureWords({ words: file.failure }, sheet.speaker);
    return [
      sheet.paragraph(say('costs.file.unusable', { file: name, kind })),
      sheet.paragraph(`${message}. ${remedy}`),
    ].join('\n');
  }
  const left = file.leftOut.map(({ reason, rows }) =>
    say('costs.left-out', {
      rows: { count: rows },
      reason: { message: { code: `costs.reason.${reason}`, values: {} } },
    }),
  );
  const money = Object.entries(file.spent ?? {}).map(([currency, amount]) =>
    moneyOf(amount, currency, digits[currency] ?? 2, sheet),
  );
  const lines = [
    say('costs.file', { file: name, kind, rows: { count: file.rowsUsed }, all: { count: file.rowsInFile } }),
    ...(money.length > 0
      ? [
          say('costs.file.spent', {
            money: { text: format.clauses(money) },
            first: { text: file.first ?? '' },
            last: { text: file.last ?? '' },
            channels: { text: (file.channels ?? []).map(plainText).join(', ') },
          }),
        ]
      : []),
    ...(file.products === undefined ? [] : [say('costs.file.products', { products: { count: file.products } })]),
    ...(left.length > 0 ? [say('costs.file.left', { left: { text: format.clauses(left) } })] : []),
    ...file.notes.map((each) => noteText(each, sheet.speaker)),
    ...(file.isGone ? [say('costs.file.gone')] : []),
  ];
  const [first = '', ...others] = lines;
  return [sheet.paragraph(first), ...others.map((line) => sheet.dim(sheet.paragraph(`– ${line}`)))].join('\n');
}

/** An amount in units of a currency that may be another than that of the settings. */
function moneyOf(units: number, currency: string, minorUnits: number, { speaker }: Sheet): string {
  return makeSpeaker(speaker.language, { surface: 'terminal', currency, minorUnits }).format.money(
    Math.round(units * 10 ** minorUnits),
  );
}

function gapsSection({ gaps, withoutRate }: CostsShown, sheet: Sheet): string | null {
  if (gaps.length + withoutRate.length === 0) return null;
  const { say } = sheet.speaker;
  const lines = [
    ...withoutRate.map(({ currency, day }) =>
      say('costs.without-rate', { currency: { text: currency }, day: { text: day } }),
    ),
    ...gaps.map((gap) => say(`costs.gap.${gap}`)),
  ];
  return sheet.section(say('costs.gaps'), lines.map((line) => sheet.paragraph(`– ${line}`)).join('\n'));
}

/** What was added to the settings, and what is in it. */
export function addedText(
  { files, digits }: ChangedCosts,
  settingsPath: string,
  output: Output,
  language: Language,
): string {
  const sheet = sheetFor(output, language, { currency: 'XXX', minorUnits: 2 });
  const { say } = sheet.speaker;
  return sheet.section(
    say('costs.added', { file: { text: settingsPath } }),
    ...files.map((file) => fileText(file, digits, sheet)),
  );
}

/** Whether costs can be used as they are: each file and each thing that is wrong, or that nothing is. */
export function checkText(shown: CostsShown, output: Output, language: Language): string {
  const sheet = sheetFor(output, language, shown);
  const { say } = sheet.speaker;
  const broken = shown.files.filter((file) => 'failure' in file).length + shown.withoutRate.length;
  const verdict = say(broken > 0 ? 'costs.check' : 'costs.check.well', {
    broken: { count: broken },
    files: { count: shown.files.length },
    values: { count: shown.lines.length },
  });
  return [
    sheet.section(say('costs.check.title', { file: { text: shown.settingsFile } }), sheet.paragraph(verdict)),
    filesSection(shown, sheet),
    gapsSection(shown, sheet),
  ]
    .filter((text) => text !== null)
    .join('\n');
}
