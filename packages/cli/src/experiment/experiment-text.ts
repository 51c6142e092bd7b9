import type { Finding, MeasureName, ReadOut, VariantReadOut } from '@perennial/study';
import { type Language, makeSpeaker, type Speaker } from '@perennial/words';
import { type Style, styleFor } from '../terminal/style.ts';
import { table } from '../terminal/table.ts';
import { wrap } from '../terminal/wrap.ts';
import type { Output } from '../world.ts';
import { targetingText } from './targeting-text.ts';

/** Measures in the order in which they are read: what counts first. */
const shown: readonly MeasureName[] = ['value', 'revenue', 'orders', 'converted', 'returned'];

/** What an experiment did: what may be concluded, then each measure with a row for each variant. */
export function experimentText(found: ReadOut, output: Output, language: Language): string {
  const speaker = makeSpeaker(language, found);
  const { say } = speaker;
  const style = styleFor(output);
  const width = output.columns;
  const conclusions = found.findings.map((finding) => wrap(conclusion(finding, speaker), width, 2));
  return `${[
    style.bold(say('experiment.title', { file: { text: found.file } })),
    wrap(say('experiment.base', baseOf(found)), width, 2),
    ...leftOut(found, speaker).map((line) => wrap(line, width, 2)),
    '',
    ...conclusions,
    ...shown.map((name) => measureTable(found, name, width, speaker, style)),
    ...found.targeting.map((each) => targetingText(found, each, { speaker, style, width })),
    '',
    style.dim(wrap(say('experiment.how', { days: { count: found.horizonDays } }), width, 2)),
  ].join('\n')}\n`;
}

function baseOf({ people, variants, assigned, asOf, control }: ReadOut) {
  return {
    people: { count: people },
    variants: { count: variants.length },
    control: { text: control },
    from: { date: assigned?.[0] ?? asOf },
    asOf: { date: asOf },
  };
}

function leftOut(
  { left, withoutOrders, assigned, planned, variants }: ReadOut,
  { say, format }: Speaker,
): readonly string[] {
  const split = variants.map(
    ({ variant, people }) => `${variant} ${format.count(people)} (${format.share(planned[variant]!)})`,
  );
  return [
    say('experiment.groups', { groups: { text: split.join(', ') } }),
    ...(withoutOrders > 0 ? [say('experiment.without-orders', { people: { count: withoutOrders } })] : []),
    ...(left.twoVariants > 0 ? [say('experiment.two-variants', { people: { count: left.twoVariants } })] : []),
    ...(left.later > 0 ? [say('experiment.later', { people: { count: left.later } })] : []),
    ...(left.blank > 0 ? [say('experiment.blank', { rows: { count: left.blank } })] : []),
    ...(assigned === null ? [say('experiment.no-days')] : []),
  ];
}

function conclusion(finding: Finding, { say }: Speaker): string {
  if (finding.code === 'sample-ratio') return say('experiment.sample-ratio', { chance: { chance: finding.chance } });
  const variant = { variant: { text: finding.variant } };
  if (!('measure' in finding)) return say(`experiment.${finding.code}`, variant);
  const measure = { message: { code: `experiment.measure.${finding.measure}`, values: {} } } as const;
  return say(`experiment.${finding.code}`, { ...variant, measure });
}

function measureTable(found: ReadOut, name: MeasureName, width: number, speaker: Speaker, style: Style): string {
  const { say, format } = speaker;
  const amount = (value: number) => writtenAs(name, value, found, speaker);
  const apart = (value: number) => differenceAs(name, value, found, speaker);
  const right = 'right' as const;
  const compared = (cell: (row: VariantReadOut) => string) => (row: VariantReadOut) => (row.isControl ? '' : cell(row));
  const columns = [
    { title: say('experiment.column.variant'), cell: ({ variant }: VariantReadOut) => variant, narrowest: 10 },
    {
      title: say('experiment.column.mean'),
      cell: ({ measures }: VariantReadOut) => amount(measures[name].mean),
      align: right,
    },
    {
      title: say('experiment.column.difference'),
      cell: compared(({ measures }) => apart(measures[name].comparison!.difference)),
      align: right,
    },
    {
      title: say('experiment.column.interval'),
      cell: compared(({ measures }) => {
        const { low95, high95 } = measures[name].comparison!;
        return say('experiment.from-to', { low: { text: apart(low95) }, high: { text: apart(high95) } });
      }),
      align: right,
    },
    {
      title: say('experiment.column.lift'),
      cell: compared(({ measures }) => {
        const { lift } = measures[name].comparison!;
        if (lift === null) return '–';
        const { share, low95, high95 } = lift;
        if (high95 === null) return format.signedShare(share);
        const ends = { low: { text: format.signedShare(low95) }, high: { text: format.signedShare(high95) } };
        return `${format.signedShare(share)} (${say('experiment.from-to', ends)})`;
      }),
      align: right,
      dispensable: 1,
    },
    {
      title: say('experiment.column.chance'),
      cell: compared(({ measures }) => format.chance(measures[name].comparison!.pValue)),
      align: right,
    },
  ];
  const title = style.bold(`\n${say(`experiment.title.${name}`)}`);
  return `${title}\n${table(found.variants, columns, { width, title: style.dim })}`;
}

/** Shares of people for conversion, numbers for orders, money for the rest. */
function writtenAs(name: MeasureName, value: number, { minorUnits }: ReadOut, { format }: Speaker): string {
  if (name === 'converted') return format.shareFine(value);
  if (name === 'orders') return format.score(value);
  return format.money(Math.round(value * 10 ** minorUnits));
}

/** As the measure itself is written, but that shares differ by percentage points. */
function differenceAs(name: MeasureName, value: number, found: ReadOut, speaker: Speaker): string {
  if (name !== 'converted') return writtenAs(name, value, found, speaker);
  return speaker.say('experiment.points', { points: { text: speaker.format.decimal(100 * value) } });
}
