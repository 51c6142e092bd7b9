import type { FunnelMeasure, FunnelResult } from '@perennial/decide';
import { type Language, makeSpeaker, minorUnitsOf, type Speaker } from '@perennial/words';
import { styleFor } from '../terminal/style.ts';
import { table } from '../terminal/table.ts';
import { wrap } from '../terminal/wrap.ts';
import type { Output } from '../world.ts';
import type { GalleryFunnel } from './read-gallery.ts';

export interface MeasuredFunnel {
  readonly funnel: GalleryFunnel;
  readonly result: FunnelResult;
}

/** All funnels, a line each: what the composed page added to lifetime value, beside the truth. */
export function galleryText(measured: readonly MeasuredFunnel[], output: Output, language: Language): string {
  const { say } = makeSpeaker(language);
  const columns = [
    { title: say('gallery.column.name'), cell: ({ funnel }: MeasuredFunnel) => funnel.name },
    { title: say('gallery.column.business'), cell: ({ funnel }: MeasuredFunnel) => funnel.title },
    ...(['converted', 'value'] as const).map((name) => ({
      title: say(`gallery.column.${name}`),
      cell: ({ result }: MeasuredFunnel) => differenceOf(result, name, language),
      align: 'right' as const,
    })),
    {
      title: say('gallery.column.truth'),
      cell: ({ result }: MeasuredFunnel) => moneyOf(result, language)(result.value.truth),
      align: 'right' as const,
    },
  ];
  const people = { count: measured[0]!.result.people.control + measured[0]!.result.people.treated };
  const rows = table(measured, columns, { width: output.columns, title: styleFor(output).dim });
  return `${wrap(say('gallery.measured', { people }), output.columns, 0)}\n\n${rows}\n`;
}

/** One funnel: what it is for, what was measured, and what was shown. */
export function funnelText({ funnel, result }: MeasuredFunnel, output: Output, language: Language): string {
  const speaker = makeSpeaker(language, { currency: result.currency, minorUnits: minorUnitsOf(result.currency) });
  const { say, format } = speaker;
  const style = styleFor(output);
  const { control, treated } = result.people;
  const shown = Object.entries(result.shown).map(([slot, variants]) => {
    const each = Object.entries(variants)
      .toSorted(([, a], [, b]) => b - a)
      .map(([variant, share]) => `${variant} ${format.shareFine(share)}`);
    return wrap(`${slot}: ${each.join(', ')}`, output.columns, 2);
  });
  const lines = [
    style.bold(funnel.title),
    wrap(funnel.logic, output.columns, 0),
    '',
    say('gallery.people', { control: { count: control }, treated: { count: treated } }),
    ...(['converted', 'value'] as const).map((name) => wrap(sentence(result, name, speaker), output.columns, 0)),
    '',
    say('gallery.shown'),
    ...shown,
  ];
  return `${lines.join('\n')}\n`;
}

function sentence(result: FunnelResult, name: 'converted' | 'value', { say, format, language }: Speaker): string {
  const { control, treated, truth } = result[name];
  const words = (value: number) => ({
    words: name === 'value' ? moneyOf(result, language)(value) : format.shareFine(value),
  });
  return say(`gallery.${name}`, {
    control: words(control),
    treated: words(treated),
    difference: { words: differenceOf(result, name, language) },
    truth: words(truth),
  });
}

function differenceOf(result: FunnelResult, name: 'converted' | 'value', language: Language): string {
  const { say, format } = makeSpeaker(language);
  const { comparison }: FunnelMeasure = result[name];
  if (!comparison) return '–';
  const show = name === 'value' ? moneyOf(result, language) : (value: number) => format.shareFine(value);
  const { difference, low95, high95 } = comparison;
  return say('gallery.difference', {
    difference: { words: show(difference) },
    low: { words: show(low95) },
    high: { words: show(high95) },
  });
}

function moneyOf({ currency }: FunnelResult, language: Language): (major: number) => string {
  const minorUnits = minorUnitsOf(currency);
  const { format } = makeSpeaker(language, { currency, minorUnits });
  return (major) => format.money(Math.round(major * 10 ** minorUnits));
}
