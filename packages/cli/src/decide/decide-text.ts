import { type Experience, type PageDecision, reasonsOf } from '@perennial/decide';
import { type Business, type Language, makeSpeaker, type Speaker } from '@perennial/words';
import { styleFor } from '../terminal/style.ts';
import { table } from '../terminal/table.ts';
import { wrap } from '../terminal/wrap.ts';
import type { Output } from '../world.ts';
import type { VariantShare } from './shares.ts';

interface Reader {
  readonly language: Language;
  readonly business: Business;
}

/** A page as it was composed: slot by slot what is shown, with which chance, and why. */
export function decisionText(decision: PageDecision, output: Output, { language, business }: Reader): string {
  const speaker = makeSpeaker(language, business);
  const { say } = speaker;
  const style = styleFor(output);
  const { experience, version, visitor } = decision;
  const values = { experience: { text: experience }, version: { count: version }, visitor: { text: visitor } };
  const slots = Object.entries(decision.slots).map(([name, slot]) => {
    const shown = { variant: { text: slot.variant }, chance: { chance: slot.propensity } };
    const barred = Object.entries(slot.barred).map(([variant, reason]) =>
      say('decide.barred', {
        variant: { text: variant },
        reason: { message: { code: `decide.barred.${reason}`, values: {} } },
      }),
    );
    const withheld =
      slot.withholds.length > 0 ? [say('decide.withholds', { what: { customers: slot.withholds } })] : [];
    const lines = [
      ...reasonsOf(slot).map(({ code, values }) => say(code, values)),
      ...barred,
      ...withheld,
      ...(slot.disclosure ? [slot.disclosure] : []),
    ];
    return [
      `  ${style.bold(name)}  ${say('decide.shown', shown)}`,
      ...lines.map((line) => wrap(line, output.columns, 4)),
    ].join('\n');
  });
  return `${say('decide.page', values)}\n\n${slots.join('\n')}\n`;
}

/** How often each variant is shown to visitors who are known alike. */
export function sharesText(
  shares: readonly VariantShare[],
  { key, version }: Experience,
  visitors: number,
  output: Output,
  { language, business }: Reader,
): string {
  const speaker = makeSpeaker(language, business);
  const { say } = speaker;
  const values = { experience: { text: key }, version: { count: version }, visitors: { count: visitors } };
  const rows = table(shares, columnsOf(speaker), { width: output.columns, title: styleFor(output).dim });
  return `${say('decide.shares', values)}\n\n${rows}\n`;
}

function columnsOf({ say, format }: Speaker) {
  return [
    { title: say('decide.column.slot'), cell: ({ slot }: VariantShare) => slot },
    { title: say('decide.column.variant'), cell: ({ variant }: VariantShare) => variant },
    {
      title: say('decide.column.visitors'),
      cell: ({ visitors }: VariantShare) => format.count(visitors),
      align: 'right' as const,
    },
    {
      title: say('decide.column.share'),
      cell: ({ share }: VariantShare) => format.share(share),
      align: 'right' as const,
    },
  ];
}
