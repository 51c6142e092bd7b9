import type { ThenAndNow, WorkspaceReader } from '@perennial/study';
import { makeSpeaker } from '@perennial/words';
import type { OutputOptions } from '../options/output-options.ts';
import { writeJsonLines } from '../terminal/json-lines.ts';
import { table } from '../terminal/table.ts';
import { wrap } from '../terminal/wrap.ts';
import type { World } from '../world.ts';

/** What the members of a segment were when it was saved, and what the same people have become. */
export async function showThenAndNow(
  reader: WorkspaceReader,
  name: string,
  world: World,
  options: OutputOptions,
): Promise<void> {
  const found = await (await world.study()).segmentThenAndNow(reader, name);
  if (options.json) {
    if (!found) return;
    const { record, ...rest } = found;
    const { asOf, horizonDays, currency } = record.settings;
    return writeJsonLines(world.out, [{ segment: name, run: record.run, asOf, horizonDays, currency, ...rest }]);
  }
  const width = world.out.columns;
  if (!found) {
    world.out.write(`${wrap(makeSpeaker(world.language).say('then.not-kept'), width)}\n`);
    return;
  }
  world.out.write(`${thenText(found, world)}\n`);
}

function thenText({ record, savedOn, before, now, members, compared }: ThenAndNow, world: World): string {
  const { currency, minorUnits, asOf } = record.settings;
  const { say, format } = makeSpeaker(world.language, { currency, minorUnits });
  const { columns: width } = world.out;
  const money = (major: number, how: 'money' | 'moneyRound' = 'moneyRound') =>
    format[how](Math.round(major * 10 ** minorUnits));
  const rows = [
    { what: say('then.customers'), was: format.count(before.customers), now: now && format.count(now.customers) },
    { what: say('then.expected'), was: money(before.expected), now: now && money(now.expected) },
    {
      what: say('then.active'),
      was: format.count(Math.round(before.active)),
      now: now && format.count(Math.round(now.active)),
    },
    ...(now
      ? [
          { what: say('then.brought'), was: '–', now: money(now.brought) },
          { what: say('then.ordered'), was: '–', now: format.count(now.ordered) },
        ]
      : []),
  ];
  type Row = (typeof rows)[number];
  const right = 'right' as const;
  const columns = [
    { title: say('then.figure'), cell: ({ what }: Row) => what },
    { title: say('then.then', { date: { date: savedOn } }), cell: (row: Row) => row.was, align: right },
    ...(now
      ? [{ title: say('then.now', { date: { date: asOf } }), cell: (row: Row) => row.now ?? '–', align: right }]
      : []),
  ];
  const each = (major: number) => ({ words: money(major, 'money') });
  const said = now
    ? [
        say('then.moved', {
          stayed: { count: members.stayed },
          left: { count: members.left },
          entered: { count: members.entered },
          now: { count: members.now },
        }),
        compared
          ? say('then.alike', {
              mean: each(compared.mean),
              others: each(compared.meanOfOthers),
              n: { count: compared.others },
              difference: each(compared.difference),
              range: { words: say('figure.range', { low: each(compared.low95), high: each(compared.high95) }) },
            })
          : say('then.alike.none'),
        say('then.no-effect'),
      ]
    : [say('then.no-run')];
  return [table(rows, columns, { width }), '', ...said.map((text) => wrap(text, width, 2))].join('\n');
}
