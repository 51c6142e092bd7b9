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
  const right = 'right' as const;
  const drawn = table(
    fits,
    [
      { title: 'Model', cell: ({ model, title }) => (model === chosen.method ? `${title} (used)` : title) },
      { title: 'Log-likelihood', cell: ({ logLikelihood }) => decimal(logLikelihood), align: right },
      { title: 'Still active', cell: ({ shareAlive }) => percent(shareAlive), align: right },
      { title: 'Fit', cell: ({ verdict }) => verdict.status },
      { title: 'Why', cell: ({ verdict }) => why(verdict), dispensable: 1, narrowest: 34 },
    ],
    { width: page.width, title: page.style.dim },
  );
  return section(page, `The method used: ${chosen.title}`, [
    page.paragraph(tell('choice', chosen.because) ?? chosen.because.code),
    drawn,
    spend && page.paragraph(`Money per order: ${spend.title}, ${spend.verdict.status} (${why(spend.verdict)}).`),
  ]);
}

function why({ reason }: StudyRecord['models'][number]['verdict']): string {
  return makeSpeaker('en').tell('verdict', reason) ?? reason.code;
}

function decimal(value: number | null): string {
  if (value === null) return '–';
  return value.toLocaleString('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
