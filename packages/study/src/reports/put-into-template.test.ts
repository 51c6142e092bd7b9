import { expect, it } from 'vitest';
import { readPage, template } from '../../test/reports/read-page.ts';
import { demo } from '../../test/reports/reported.ts';
import { putIntoTemplate } from './put-into-template.ts';
import { DATA_MARKER, STATIC_MARKER } from './report-data.ts';

it('puts the data where the page expects them and nowhere else', async () => {
  const { report } = await demo();
  const { report: read, around } = readPage(putIntoTemplate(template, report));
  expect(around).toBe(template);
  expect(read).toEqual(JSON.parse(JSON.stringify(report)));
});

it('lets nothing in the data end their element', async () => {
  const { report } = await demo();
  const hostile = '</script><script>alert(1)</script><!-- <script>$&$`$\u2028\ud800';
  const dangerous = { ...report, record: { ...report.record, fingerprint: hostile } };
  const page = putIntoTemplate(template, dangerous);
  expect(page.match(/<script/g)).toHaveLength(2);
  expect(page).not.toContain('alert');
  expect(readPage(page).report.record.fingerprint).toContain('</script><script>alert(1)</script><!-- <script>$&$`$');
});

it('refuses a page without a place for data', async () => {
  const { report } = await demo();
  expect(() => putIntoTemplate('<html></html>', report)).toThrow(/holds no <!--PERENNIAL-DATA-->/);
});

it('says the summary and the lists without scripts, whatever customers and businesses are called', async () => {
  const { report } = await demo();
  const hostile = '<img src=x onerror=alert(1)>"$&';
  const { actions } = report.reports;
  const lists = actions.lists.map((list) => ({
    ...list,
    rows: list.rows.map((row, i) => (i === 0 ? { ...row, customer: hostile } : row)),
  }));
  const { record } = report;
  const dangerous = {
    ...report,
    record: { ...record, settings: { ...record.settings, business: '</main><script>' } },
    reports: { ...report.reports, actions: { ...actions, lists } },
  };
  const page = putIntoTemplate(`<div>${STATIC_MARKER}</div>${DATA_MARKER}`, dangerous);
  const [shown = ''] = /<main[\s\S]*<\/main>/.exec(page) ?? [];
  expect(shown).toContain('<h1>\u2068&lt;/main&gt;&lt;script&gt;\u2069: customer lifetime values</h1>');
  expect(shown).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;$&amp;');
  expect(shown).not.toMatch(/<(?:img|script)/);
  for (const { rows } of actions.lists) expect(shown).toContain(rows[1]!.customer);
  const { dimensions } = report.reports.formulas;
  expect(shown.match(/<details><summary>/g)).toHaveLength(dimensions.length);
  expect(shown).toContain('Value of a customer by stage and formula');
  expect(shown.match(/<table>/g)).toHaveLength(1 + lists.length + 1 + dimensions.length);
  expect(shown).not.toMatch(/NaN|undefined|\{\w+\}/);
});
