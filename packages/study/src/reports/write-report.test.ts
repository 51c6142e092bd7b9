import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultRules } from '@perennial/import';
import { expect, it } from 'vitest';
import { readPage, template } from '../../test/reports/read-page.ts';
import { csv, demo, effects, file, temporaryFolder } from '../../test/reports/reported.ts';
import { runStudy } from '../study.ts';
import { openWorkspace } from '../workspace/workspace.ts';
import { writeReport } from './write-report.ts';

const request = { language: 'en', template } as const;

it('writes the report of the ledger, in a folder made for it', async () => {
  const { workspace, report } = await demo();
  const to = join(temporaryFolder(), 'new', 'report.html');
  const { path, bytes } = await writeReport(workspace, { ...request, to, language: 'pl' }, effects);
  const page = readFileSync(path, 'utf8');
  expect(bytes).toBe(Buffer.byteLength(page));
  expect(readPage(page).report).toEqual({ ...JSON.parse(JSON.stringify(report)), language: 'pl' });
  expect(readdirSync(join(path, '..'))).toEqual(['report.html']);
});

it('is the same to the byte when written again, unless customers are given other names', async () => {
  const { workspace } = await demo();
  const folder = temporaryFolder();
  const written = async (name: string, anonymiseWith?: Uint8Array) => {
    const to = join(folder, name);
    await writeReport(workspace, { ...request, to, ...(anonymiseWith && { anonymiseWith }) }, effects);
    return readFileSync(to, 'utf8');
  };
  const once = await written('a.html');
  expect(await written('b.html')).toBe(once);
  const { report } = readPage(await written('c.html', new Uint8Array(32)));
  expect(report.anonymised).toBe(true);
  expect(JSON.stringify(report)).not.toContain('C00000101');
});

it('leaves the file that was there where it cannot finish', async () => {
  const { workspace } = await demo();
  const folder = temporaryFolder();
  const to = join(folder, 'report.html');
  writeFileSync(to, 'before');
  await expect(writeReport(workspace, { ...request, template: 'no place', to }, effects)).rejects.toThrow('template');
  expect(readFileSync(to, 'utf8')).toBe('before');
  const signal = AbortSignal.abort();
  await expect(writeReport(workspace, { ...request, to }, { ...effects, signal })).rejects.toMatchObject({
    code: 'interrupted',
  });
  expect(readdirSync(folder)).toEqual(['report.html']);
  mkdirSync(join(folder, 'taken.html'));
  await expect(writeReport(workspace, { ...request, to: join(folder, 'taken.html') }, effects)).rejects.toThrow();
  expect(readdirSync(folder).sort()).toEqual(['report.html', 'taken.html']);
});

it('has nothing to write before the first study', async () => {
  const workspace = await openWorkspace(join(temporaryFolder(), 'workspace'), { create: true });
  const to = join(temporaryFolder(), 'report.html');
  await expect(writeReport(workspace, { ...request, to }, effects)).rejects.toMatchObject({ code: 'workspace-empty' });
  workspace.close();
});

it('is left in the workspace by a study, with the record it is of, and stays as it was where the next one fails', async () => {
  const folder = join(temporaryFolder(), 'workspace');
  const orders = file(
    csv([
      ['ada', '2025-01-05', 10],
      ['ada', '2025-02-20', 20],
      ['bob', '2025-01-07', 30],
    ]),
  );
  const source = { from: { files: [orders] }, columns: {}, rules: defaultRules, timeZone: 'UTC' };
  const workspace = await openWorkspace(folder, { create: true });
  const study = (page: string) =>
    runStudy(workspace, { import: source, report: { template: page, language: 'zh' } }, effects);
  const record = await study(template);
  expect(record.files).toContain('report.html');
  const path = join(folder, 'report.html');
  const { report } = readPage(readFileSync(path, 'utf8'));
  expect(report.record).toEqual(JSON.parse(JSON.stringify(record)));
  expect(report.language).toBe('zh');
  await expect(study('no place for data')).rejects.toThrow('template');
  expect(readPage(readFileSync(path, 'utf8')).report.record.run).toBe(1);
  // The same page from the ledger.
  const again = join(folder, 'again.html');
  await writeReport(workspace, { to: again, language: 'zh', template }, effects);
  expect(readFileSync(again, 'utf8')).toBe(readFileSync(path, 'utf8'));
  workspace.close();
});
