import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { weekdays } from '../../../study/test/reports/toy-report/definition.ts';
import { demoReport } from '../../test/business.ts';
import { drawTable } from '../figures/draw-table.ts';
import { ReportContext } from '../report/context.ts';
import { makeReport } from '../report/make-report.ts';
import { Tables } from './Tables.tsx';

it('draws a report that has no charts of its own as its tables, which name their charts', async () => {
  const report = makeReport(await demoReport(), 'en', ['en-GB']);
  const result = { months: [{ month: 24_300, weekday: 1, orders: 1_234, money: 5_600 }] };
  const shown = { record: report.data.record, result };
  const section = createElement(Tables, { shown, definition: weekdays });
  const html = renderToStaticMarkup(createElement(ReportContext, { value: report }, section));
  expect(html).toContain('Orders by weekday');
  expect(html).toContain('<td class="number" data-title="Orders">1,234</td>');
  expect(html).toContain('role="img"');
});

it('refuses to draw a column that is not there', async () => {
  const report = makeReport(await demoReport(), 'en', ['en-GB']);
  const [table] = weekdays.tables({ record: report.data.record, result: { months: [] } }, {});
  const chart = { draws: 'ranking', label: 'colour', value: 'money', reference: null } as const;
  expect(() => drawTable({ ...table!, chart }, report)).toThrow('no column colour');
});
