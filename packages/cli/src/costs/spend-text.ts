import type { CostsShown, SpendRecord } from '@perennial/study';
import { plainText } from '../terminal/plain-text.ts';
import { type Column, table } from '../terminal/table.ts';
import type { Sheet } from './sheet.ts';

type Cell = SpendRecord['cells'][number];

/** Months of spend that are shown; all are in the JSON. */
const ROWS_SHOWN = 24;

/** What was spent beside the customers who came of it, how names of channels were matched, and the bridge of what found none. */
export function spendSections({ used, run }: CostsShown, sheet: Sheet): readonly string[] {
  if (!used?.spend || run === null) return [];
  const { spend } = used;
  const { say, format } = sheet.speaker;
  const columns: readonly Column<Cell>[] = [
    { title: say('costs.column.month'), cell: ({ month }) => month },
    { title: say('costs.column.channel'), cell: ({ channels }) => channels.map(plainText).join(', '), narrowest: 12 },
    {
      title: say('costs.column.orders-channel'),
      cell: ({ orderChannels }) => orderChannels?.map(plainText).join(', ') ?? say('costs.all-channels'),
      narrowest: 12,
    },
    { title: say('costs.column.spend'), align: 'right', cell: ({ spend: money }) => format.money(money) },
    { title: say('costs.column.customers'), align: 'right', cell: ({ customers }) => format.count(customers) },
    {
      title: say('costs.column.each'),
      align: 'right',
      cell: ({ spend: money, customers }) => format.money(Math.round(money / customers)),
    },
  ];
  const shown = spend.cells.slice(-ROWS_SHOWN);
  return [
    sheet.section(
      say('costs.spend', { run: { count: run } }),
      shown.length > 0 ? table(shown, columns, { width: sheet.width, title: sheet.dim }) : null,
      ...(spend.isBlended ? [sheet.paragraph(say('costs.blended'))] : matches(spend, sheet)),
    ),
    bridge(spend, sheet),
  ];
}

/** How each channel of spend found its customers, where its name alone does not say so. */
function matches({ channels }: SpendRecord, sheet: Sheet): readonly string[] {
  const { say } = sheet.speaker;
  return channels
    .filter(({ by }) => by !== 'name')
    .map(({ channel, campaign, orderChannels, by, candidates }) => {
      const code = by ?? (candidates.length > 0 ? 'ambiguous' : 'unknown');
      const names = by === null ? candidates : orderChannels;
      return sheet.paragraph(
        say(`costs.match.${code}`, {
          channel: { text: plainText(channel) },
          campaign: { text: plainText(campaign ?? '') },
          names: { list: names.map((name) => ({ text: plainText(name) })) },
        }),
      );
    });
}

function bridge({ bridge: sums, customersWithoutSpend }: SpendRecord, sheet: Sheet): string {
  const { say, format } = sheet.speaker;
  const steps = (['total', 'unknownChannel', 'noCustomers', 'outside', 'matched'] as const).filter(
    (step) => step === 'total' || step === 'matched' || sums[step] !== 0,
  );
  const columns: readonly Column<(typeof steps)[number]>[] = [
    { title: say('costs.column.step'), cell: (step) => say(`costs.bridge.${step}`) },
    {
      title: say('costs.column.money'),
      align: 'right',
      cell: (step) => format.money(step === 'total' || step === 'matched' ? sums[step] : -sums[step]),
    },
  ];
  const without = customersWithoutSpend.map(({ channel, customers }) => ({
    text: `${channel === null ? say('costs.no-channel') : plainText(channel)} ${format.count(customers)}`,
  }));
  return sheet.section(
    say('costs.bridge'),
    table(steps, columns, { width: sheet.width, title: sheet.dim }),
    without.length > 0 ? sheet.paragraph(say('costs.without-spend', { channels: { list: without } })) : null,
  );
}
