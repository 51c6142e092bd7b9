import { purchaseModels } from '@perennial/models';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, it } from 'vitest';
import { demoReport } from '../../../test/business.ts';
import { formulaMath } from '../../figures/formula-math.ts';
import type { Report } from '../../report/context.ts';
import { makeReport } from '../../report/make-report.ts';
import { citation } from './citation.ts';

let report: Report;

beforeAll(async () => {
  report = makeReport(await demoReport(), 'en', ['en-GB']);
});

it('cites the figure with all it carries, in plain characters', () => {
  const { settings, base, value, fingerprint } = report.data.record;
  const words = citation(report);
  const { money, count, date } = report.format;
  for (const part of [
    money(value.expectedMoney),
    money(value.money.low80),
    count(base.customers),
    date(settings.asOf),
    `${settings.horizonDays} days`,
    fingerprint,
    settings.seed,
    'revenue',
  ])
    expect(words).toContain(part);
  expect(words).not.toMatch(/[\u2066-\u2069]/);
});

it('typesets P(alive) of every model that has a formula for it', () => {
  const formulas = purchaseModels()
    .map((model) => model.formulas.alive)
    .filter((formula) => formula !== undefined);
  expect(formulas.length).toBeGreaterThan(0);
  for (const formula of formulas)
    expect(renderToStaticMarkup(formulaMath(formula))).toMatch(/^<math display="block">.*<mi[^>]*>alive<\/mi>/);
});
