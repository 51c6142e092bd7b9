import type { FunnelMeasure, FunnelResult, FunnelState, FunnelStates, PolicyComparison } from '@perennial/decide';
import { type Language, makeSpeaker, minorUnitsOf, type Speaker } from '@perennial/words';
import { styleFor } from '../terminal/style.ts';
import { table } from '../terminal/table.ts';
import { wrap } from '../terminal/wrap.ts';
import type { Output } from '../world.ts';
import type { GalleryFunnel } from './read-gallery.ts';

export interface MeasuredFunnel {
  readonly funnel: GalleryFunnel;
  readonly result: FunnelResult;
  readonly policies: PolicyComparison;
  /** Who sees what, where one funnel is looked at. */
  readonly states: FunnelStates | null;
}

/** All funnels, a line each: what the composed page added to lifetime value, beside the truth. */
export function galleryText(measured: readonly MeasuredFunnel[], output: Output, language: Language): string {
  const { say } = makeSpeaker(language);
  const columns = [
    { title: say('gallery.column.name'), cell: ({ funnel }: MeasuredFunnel) => funnel.name },
    { title: say('gallery.column.business'), cell: ({ funnel }: MeasuredFunnel) => funnel.words[language].title },
    ...(['converted', 'value'] as const).map((name) => ({
      title: say(`gallery.column.${name}`),
      cell: ({ result }: MeasuredFunnel) => differenceOf(result[name], writerOf(result, name, language), language),
      align: 'right' as const,
    })),
    {
      title: say('gallery.column.truth'),
      cell: ({ result }: MeasuredFunnel) => moneyOf(result, language)(result.value.truth),
      align: 'right' as const,
    },
    {
      title: say('gallery.column.against-tiers'),
      cell: ({ result, policies }: MeasuredFunnel) =>
        differenceOf(policies.against.tiers, moneyOf(result, language), language),
      align: 'right' as const,
    },
  ];
  const people = { count: measured[0]!.result.people.control + measured[0]!.result.people.treated };
  const rows = table(measured, columns, { width: output.columns, title: styleFor(output).dim });
  return `${wrap(say('gallery.measured', { people }), output.columns, 0)}\n\n${rows}\n`;
}

/** One funnel: what it is for, what was measured, and what was shown. */
export function funnelText(
  { funnel, result, policies, states }: MeasuredFunnel,
  output: Output,
  language: Language,
): string {
  const speaker = makeSpeaker(language, { currency: result.currency, minorUnits: minorUnitsOf(result.currency) });
  const { say, format } = speaker;
  const style = styleFor(output);
  const { title, logic } = funnel.words[language];
  const { control, treated } = result.people;
  const shown = Object.entries(result.shown).map(([slot, variants]) => {
    const each = Object.entries(variants)
      .toSorted(([, a], [, b]) => b - a)
      .map(([variant, share]) => `${variant} ${format.shareFine(share)}`);
    return wrap(`${slot}: ${each.join(', ')}`, output.columns, 2);
  });
  const lines = [
    style.bold(title),
    wrap(logic, output.columns, 0),
    '',
    say('gallery.people', { control: { count: control }, treated: { count: treated } }),
    ...(['converted', 'value'] as const).map((name) => wrap(sentence(result, name, speaker), output.columns, 0)),
    wrap(againstTiers(result, policies, speaker), output.columns, 0),
    '',
    say('gallery.shown'),
    ...shown,
    ...(states ? ['', statesText(states, result, output, speaker)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function sentence(result: FunnelResult, name: 'converted' | 'value', { say, language }: Speaker): string {
  const { control, treated, truth } = result[name];
  const write = writerOf(result, name, language);
  return say(`gallery.${name}`, {
    control: { words: write(control) },
    treated: { words: write(treated) },
    difference: { words: differenceOf(result[name], write, language) },
    truth: { words: write(truth) },
  });
}

function againstTiers(result: FunnelResult, { arms, against }: PolicyComparison, { say, language }: Speaker): string {
  const money = moneyOf(result, language);
  return say('gallery.against-tiers', {
    tiers: { words: money(arms.tiers.mean) },
    page: { words: money(arms.page.mean) },
    difference: { words: differenceOf(against.tiers, money, language) },
    truth: { words: money(against.tiers.truth) },
  });
}

/** What visitors see of the slot that follows their value, by what they may become and whether price decides. */
function statesText({ slot, states }: FunnelStates, result: FunnelResult, output: Output, speaker: Speaker): string {
  const { say, format, language } = speaker;
  const money = moneyOf(result, language);
  const seen = ({ shown }: FunnelState) =>
    shown.map(({ variant, share }) => `${variant} ${format.share(share)}`).join(', ');
  const right = 'right' as const;
  const columns = [
    { title: say('gallery.column.state'), cell: (state: FunnelState) => say(`gallery.state.${nameOf(state)}`) },
    { title: say('gallery.column.share'), cell: ({ share }: FunnelState) => format.share(share), align: right },
    { title: say('gallery.column.sees'), cell: seen },
    { title: say('gallery.against.control'), cell: ({ defaults }: FunnelState) => money(defaults), align: right },
    { title: say('live.treated'), cell: ({ page }: FunnelState) => money(page), align: right },
  ];
  const rows = table(states, columns, { width: output.columns, title: styleFor(output).dim });
  return `${wrap(say('gallery.states', { slot: { text: slot } }), output.columns, 0)}\n\n${rows}`;
}

function nameOf({ isHighPotential, priceDecides }: FunnelState) {
  return isHighPotential ? (priceDecides ? 'high-price' : 'high') : priceDecides ? 'low-price' : 'low';
}

function differenceOf(
  { comparison }: Pick<FunnelMeasure, 'comparison'>,
  write: (value: number) => string,
  language: Language,
): string {
  if (!comparison) return '–';
  const { difference, low95, high95 } = comparison;
  return makeSpeaker(language).say('gallery.difference', {
    difference: { words: write(difference) },
    low: { words: write(low95) },
    high: { words: write(high95) },
  });
}

function writerOf(result: FunnelResult, name: 'converted' | 'value', language: Language): (value: number) => string {
  return name === 'value' ? moneyOf(result, language) : makeSpeaker(language).format.shareFine;
}

function moneyOf({ currency }: FunnelResult, language: Language): (major: number) => string {
  const minorUnits = minorUnitsOf(currency);
  const { format } = makeSpeaker(language, { currency, minorUnits });
  return (major) => format.money(Math.round(major * 10 ** minorUnits));
}
