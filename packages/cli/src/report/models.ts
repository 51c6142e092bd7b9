import type { StudyRecord } from '@perennial/study';
import { makeSpeaker } from '@perennial/words';
import { percent } from '../terminal/number.ts';
import { table } from '../terminal/table.ts';
import { type Page, section } from './page.ts';

/** The method that is used and why, with the models it was chosen from. */
export function models(
  { chosen, models: fits, spend, backtest: { losses }, settings }: StudyRecord,
  page: Page,
): string {
  const titleOf = (method: string) => losses.find((each) => each.method === method)?.title ?? method;
  const { tell } = makeSpeaker('en', { ...settings, titleOf });
  const why = ({ verdict: { reason } }: Pick<StudyRecord['models'][number], 'verdict'>) =>
    tell('verdict', reason) ?? reason.code;
  const right = 'right' as const;
  const drawn = table(
    fits,
    [
      { title: 'Model', cell: ({ model, title }) => (model === chosen.method ? `${title} (used)` : title) },
      { title: 'Log-likelihood', cell: ({ logLikelihood }) => decimal(logLikelihood), align: right },
      { title: 'Still active', cell: ({ shareAlive }) => percent(shareAlive), align: right },
      { title: 'Fit', cell: ({ verdict }) => verdict.status },
      { title: 'Why', cell: why, dispensable: 1, narrowest: 34 },
    ],
    { width: page.width, title: page.style.dim },
  );
  return section(page, `The method used: ${chosen.title}`, [
    page.paragraph(tell('choice', chosen.because) ?? chosen.because.code),
    drawn,
    spend && page.paragraph(`Money per order: ${spend.title}, ${spend.verdict.status} (${why(spend)}).`),
  ]);
}

function decimal(value: number | null): string {
  if (value === null) return '–';
  return value.toLocaleString('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
