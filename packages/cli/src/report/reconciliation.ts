import type { Count, Reconciliation } from '@perennial/import';
import type { StudyRecord } from '@perennial/study';
import { count } from '../terminal/number.ts';
import { plainText } from '../terminal/plain-text.ts';
import { table } from '../terminal/table.ts';
import { truncate } from '../terminal/text-width.ts';
import { type Page, section } from './page.ts';

interface Line extends Count {
  readonly words: string;
}

/** Less does not show in figures to the minor unit. */
const HALF_A_MINOR_UNIT = 0.5;

/** What was excluded and why: a sum that ends at the source's own rows and money. */
export function reconciliation(record: StudyRecord, page: Page): string {
  const { reconciliation: all } = record;
  const { money, style } = page;
  const lines: Line[] = [
    { words: 'used', ...all.used },
    ...(isEmpty(all.returned) ? [] : [{ words: 'money given back, naming no order', ...all.returned }]),
    ...all.excluded.map(({ words, option, ...counts }) => ({
      words: option ? `${words} (${option})` : words,
      ...counts,
    })),
    ...(isEmpty(all.repeated) ? [] : [{ words: 'repeated rows of orders already known', ...all.repeated, money: 0 }]),
    ...(Math.abs(all.rounding) < HALF_A_MINOR_UNIT
      ? []
      : [{ words: 'rounding', rows: 0, orders: 0, customers: 0, money: all.rounding }]),
    { words: 'in the source', ...all.source },
  ];
  const right = 'right' as const;
  const drawn = table(
    lines,
    [
      { title: 'What became of it', cell: ({ words }) => plainText(words), narrowest: 24 },
      { title: 'Rows', cell: ({ rows }) => count(rows), align: right },
      { title: 'Orders', cell: ({ orders }) => count(orders), align: right },
      { title: 'Customers', cell: ({ customers }) => count(customers), align: right, dispensable: 1 },
      { title: 'Money', cell: (line) => money.exact(line.money), align: right },
    ],
    { width: page.width, title: style.dim },
  );
  const gap = unexplained(all);
  return section(page, 'What was read, and what was left out', [
    drawn,
    examples(all, page),
    gap.rows === 0 && gap.money === 0
      ? null
      : page.paragraph(
          style.bad(
            `This does not add up: ${count(gap.rows)} rows and ${money.exact(gap.money)} are missing. Please report it.`,
          ),
        ),
    record.sources.some(({ notes }) => notes.length > 0)
      ? record.sources
          .flatMap(({ name, notes }) => notes.map((note) => page.paragraph(`${plainText(name)}: ${plainText(note)}`)))
          .join('\n')
      : null,
  ]);
}

/** Of every reason one row as it stands in its file. The workspace keeps all of them, in the table `rejected`. */
function examples({ excluded }: Reconciliation, { style, width }: Page): string {
  return excluded
    .flatMap(({ words, examples: rows }) => rows.slice(0, 1).map((row) => ({ words, ...row })))
    .map(({ words, file, line, content }) =>
      plainText(`${words}: ${file}${line === null ? '' : `, line ${line}`}: ${content}`),
    )
    .map((text) => style.dim(truncate(`  ${text}`, width)))
    .join('\n');
}

/** Rows and money (minor units) of the source that no line of the reconciliation accounts for: zero, or the study is wrong. */
export function unexplained({ source, used, returned, excluded, rounding, repeated }: Reconciliation) {
  const sum = (measure: 'rows' | 'money') =>
    used[measure] + returned[measure] + excluded.reduce((total, line) => total + line[measure], 0);
  return {
    rows: source.rows - sum('rows') - repeated.rows,
    // Rounding is fractional; the rest are whole minor units.
    money: Math.round(source.money - sum('money') - rounding),
  };
}

function isEmpty({ rows, orders, money }: Count): boolean {
  return rows === 0 && orders === 0 && money === 0;
}
