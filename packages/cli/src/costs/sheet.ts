import { type Language, makeSpeaker, type Speaker } from '@perennial/words';
import { styleFor } from '../terminal/style.ts';
import { wrap } from '../terminal/wrap.ts';
import type { Output } from '../world.ts';

/** What costs are written on. */
export interface Sheet {
  readonly width: number;
  readonly speaker: Speaker;
  section(title: string, ...parts: readonly (string | null)[]): string;
  paragraph(text: string): string;
  dim(text: string): string;
}

const WIDEST = 110;

export function sheetFor(
  output: Output,
  language: Language,
  { currency, minorUnits }: { readonly currency: string; readonly minorUnits: number },
): Sheet {
  const style = styleFor(output);
  const width = Math.min(WIDEST, output.columns);
  return {
    width,
    speaker: makeSpeaker(language, { surface: 'terminal', currency, minorUnits }),
    dim: style.dim,
    paragraph: (text) => wrap(text, width, 2),
    section: (title, ...parts) => `${style.bold(title)}\n${parts.filter(Boolean).join('\n')}\n`,
  };
}
