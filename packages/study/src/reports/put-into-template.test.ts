import { expect, it } from 'vitest';
import { readPage, template } from '../../test/reports/read-page.ts';
import { demo } from '../../test/reports/reported.ts';
import { putIntoTemplate } from './put-into-template.ts';

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
