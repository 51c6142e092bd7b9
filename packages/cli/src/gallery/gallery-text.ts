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
    {
      title: say('gallery.column.converted'),
      cell: ({ result }: MeasuredFunnel) =>
        differenceOf(result.converted, makeSpeaker(language).format.shareFine, language),
      align: 'right' as const,
    },
    ...(['control', 'tiers'] as const).flatMap((name) => [
      {
        title: say(name === 'control' ? 'gallery.column.value' : 'gallery.column.against-tiers'),
        cell: ({ result, policies }: MeasuredFunnel) =>
          differenceOf(policies.against[name], moneyOf(result, language), language),
        align: 'right' as const,
      },
      {
        title: say('gallery.column.truth'),
        cell: ({ result, policies }: MeasuredFunnel) => moneyOf(result, language)(policies.against[name].truth),
        align: 'right' as const,
      },
    ]),
  ];
  const people = { count: measured[0]!.result.people.control + measured[0]!.result.people.treated };
  const rows = table(measured, columns, { width: output.columns, title: styleFor(output).dim });
  const outside = measured.flatMap(({ funnel, policies }) =>
    [policies.against.control, policies.against.tiers].some(isOutside) ? [funnel.name] : [],
  );
  const note = outsideText(outside, output, language);
  return `${wrap(say('gallery.measured', { people }), output.columns, 0)}\n\n${rows}\n${note === '' ? '' : `\n${note}\n`}`;
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
  const { title, logic, names } = funnel.words[language];
  const shown = Object.entries(result.shown).map(([slot, variants]) => {
    const each = Object.entries(variants)
      .toSorted(([, a], [, b]) => b - a)
      .map(([variant, share]) => `${names[`${slot}/${variant}`] ?? variant} ${format.shareFine(share)}`);
    return wrap(`${names[slot] ?? slot}: ${each.join(', ')}`, output.columns, 2);
  });
  const measures = measuresOf(result, policies, speaker);
  const outside = measures.flatMap(({ column, ...each }) => (isOutside(each) ? [say(column)] : []));
  const note = outsideText(outside, output, language);
  const lines = [
    style.bold(title),
    wrap(logic, output.columns, 0),
    '',
    say('gallery.people'),
    ...measures.map(({ name, ...each }) => wrap(sentence(name, each, speaker), output.columns, 0)),
    ...(note === '' ? [] : [note]),
    '',
    say('gallery.shown'),
    ...shown,
    ...(states ? ['', statesText(states, result, names, output, speaker)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

interface Measure {
  readonly control: { readonly people: number; readonly mean: number };
  readonly treated: { readonly people: number; readonly mean: number };
  readonly comparison: FunnelMeasure['comparison'];
  readonly truth: number;
  readonly write: (value: number) => string;
}

/** Conversion and lifetime value against the defaults, and lifetime value against the lookup. */
function measuresOf({ currency, people, converted }: FunnelResult, policies: PolicyComparison, speaker: Speaker) {
  const { arms, against } = policies;
  const money = moneyOf({ currency }, speaker.language);
  return [
    {
      ...({ name: 'gallery.converted', column: 'gallery.column.converted', write: speaker.format.shareFine } as const),
      control: { people: people.control, mean: converted.control },
      treated: { people: people.treated, mean: converted.treated },
      comparison: converted.comparison,
      truth: converted.truth,
    },
    {
      ...({ name: 'gallery.value', column: 'gallery.column.value', write: money } as const),
      ...{ control: arms.control, treated: arms.page, ...against.control },
    },
    {
      ...({ name: 'gallery.against-tiers', column: 'gallery.column.against-tiers', write: money } as const),
      ...{ control: arms.tiers, treated: arms.page, ...against.tiers },
    },
  ];
}

function sentence(
  name: 'gallery.converted' | 'gallery.value' | 'gallery.against-tiers',
  { control, treated, comparison, truth, write }: Measure,
  { say, language }: Speaker,
): string {
  return say(name, {
    control: { words: write(control.mean) },
    controls: { count: control.people },
    treated: { words: write(treated.mean) },
    treateds: { count: treated.people },
    difference: { words: differenceOf({ comparison }, write, language) },
    truth: { words: write(truth) },
  });
}

function isOutside({ comparison, truth }: Pick<FunnelMeasure, 'comparison' | 'truth'>): boolean {
  return comparison !== null && (truth < comparison.low95 || truth > comparison.high95);
}

function outsideText(which: readonly string[], output: Output, language: Language): string {
  if (which.length === 0) return '';
  const { say } = makeSpeaker(language);
  return wrap(say('gallery.outside', { which: { words: which.join(', ') } }), output.columns, 0);
}

/** What visitors see of the slot that follows their value, by what they may become and whether price decides. */
function statesText(
  { slot, states }: FunnelStates,
  result: FunnelResult,
  names: GalleryFunnel['words'][Language]['names'],
  output: Output,
  speaker: Speaker,
): string {
  const { say, format, language } = speaker;
  const money = moneyOf(result, language);
  const seen = ({ shown }: FunnelState) =>
    shown.map(({ variant, share }) => `${names[`${slot}/${variant}`] ?? variant} ${format.share(share)}`).join(', ');
  const right = 'right' as const;
  const columns = [
    { title: say('gallery.column.state'), cell: (state: FunnelState) => say(`gallery.state.${nameOf(state)}`) },
    { title: say('gallery.column.share'), cell: ({ share }: FunnelState) => format.share(share), align: right },
    { title: say('gallery.column.sees'), cell: seen },
    { title: say('gallery.against.control'), cell: ({ defaults }: FunnelState) => money(defaults), align: right },
    { title: say('live.treated'), cell: ({ page }: FunnelState) => money(page), align: right },
  ];
  const rows = table(states, columns, { width: output.columns, title: styleFor(output).dim });
  return `${wrap(say('gallery.states', { slot: { text: names[slot] ?? slot } }), output.columns, 0)}\n\n${rows}`;
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

function moneyOf({ currency }: Pick<FunnelResult, 'currency'>, language: Language): (major: number) => string {
  const minorUnits = minorUnitsOf(currency);
  const { format } = makeSpeaker(language, { currency, minorUnits });
  return (major) => format.money(Math.round(major * 10 ** minorUnits));
}
