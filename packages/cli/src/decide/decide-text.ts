import {
  baselineKindOf,
  type Experience,
  namedBecause,
  namesOf,
  type PageDecision,
  reasonsOf,
} from '@perennial/decide';
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
export function decisionText(
  decision: PageDecision,
  configured: Experience,
  output: Output,
  { language, business }: Reader,
): string {
  const speaker = makeSpeaker(language, business);
  const { say } = speaker;
  const style = styleFor(output);
  const { experience, version, visitor } = decision;
  const values = { experience: { text: experience }, version: { count: version }, visitor: { text: visitor } };
  const slots = Object.entries(decision.slots).map(([name, slot]) => {
    const { slotName, variantName } = namesOf(configured, name, slot.variant);
    const shown = { variant: { text: variantName }, chance: { chance: slot.propensity } };
    const barred = Object.entries(slot.barred).map(([variant, reason]) =>
      say('decide.barred', {
        variant: { text: namesOf(configured, name, variant).variantName },
        reason: { message: { code: `decide.barred.${reason}`, values: {} } },
      }),
    );
    const withheld =
      slot.withholds.length > 0 ? [say('decide.withholds', { what: { customers: slot.withholds } })] : [];
    const lines = [
      ...reasonsOf(slot)
        .map((because) => namedBecause(because, configured, name))
        .map(({ code, values }) => say(code, values)),
      ...barred,
      ...withheld,
      ...(slot.disclosure ? [slot.disclosure] : []),
    ];
    return [
      `  ${style.bold(slotName)}  ${say('decide.shown', shown)}`,
      ...lines.map((line) => wrap(line, output.columns, 4)),
    ].join('\n');
  });
  const kind = baselineKindOf(configured, visitor);
  const baseline =
    kind && wrap(say('decision.baseline', { baseline: { words: say(`baseline.${kind}`) } }), output.columns, 2);
  return `${[say('decide.page', values), ...(baseline === null ? [] : [baseline])].join('\n')}\n\n${slots.join('\n')}\n`;
}

/** How often each variant is shown to visitors who are known alike. */
export function sharesText(
  shares: readonly VariantShare[],
  experience: Experience,
  visitors: number,
  output: Output,
  { language, business }: Reader,
): string {
  const speaker = makeSpeaker(language, business);
  const { say } = speaker;
  const { key, version } = experience;
  const values = { experience: { text: key }, version: { count: version }, visitors: { count: visitors } };
  const rows = table(shares, columnsOf(experience, speaker), { width: output.columns, title: styleFor(output).dim });
  return `${say('decide.shares', values)}\n\n${rows}\n`;
}

function columnsOf(experience: Experience, { say, format }: Speaker) {
  const named = ({ slot, variant }: VariantShare) => namesOf(experience, slot, variant);
  return [
    { title: say('decide.column.slot'), cell: (row: VariantShare) => named(row).slotName },
    { title: say('decide.column.variant'), cell: (row: VariantShare) => named(row).variantName },
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
