import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createProgram, runProgram } from '../src/program.ts';
import { loadStudy } from '../src/study.ts';
import { screen, world } from './world.ts';

const template = '<html><body><!--PERENNIAL-DATA--></body></html>';
let cwd: string;

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'perennial-cli-report-'));
  const orders = ['ada,2025-01-05,10', 'ada,2025-02-20,20', 'bob,2025-01-07,30', 'cyd,2025-03-01,40'];
  writeFileSync(join(cwd, 'orders.csv'), `customer,ordered_at,amount\n${orders.join('\n')}\n`);
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

/** The command line with the real study, in a folder of its own. */
async function worldWith(page: string | null, out = screen()) {
  const now = () => new Date('2026-01-15T12:00:00Z');
  return { ...world(await loadStudy(), { out, template: page }), cwd, now };
}

it('a run leaves a report, and report writes the same one again', async () => {
  const out = screen();
  expect(await runProgram(await worldWith(template, out), ['run', 'orders.csv', '--text'])).toBe(0);
  const left = readFileSync(join(cwd, 'perennial', 'report.html'), 'utf8');
  expect(left).toMatch(/^<html><body><script type="application\/octet-stream" id="report-data">[\w+/=]+<\/script>/);
  expect(out.text()).toContain('$ xdg-open perennial/report.html');
  expect(await runProgram(await worldWith(template), ['report', '-o', 'elsewhere/again.html'])).toBe(0);
  expect(readFileSync(join(cwd, 'elsewhere', 'again.html'), 'utf8')).toBe(left);
});

it('without its page there is no report, and the run is done all the same', async () => {
  const without = ['--workspace', 'without'];
  expect(await runProgram(await worldWith(null), ['run', 'orders.csv', ...without])).toBe(0);
  expect(existsSync(join(cwd, 'without', 'report.html'))).toBe(false);
  await expect(
    createProgram(await worldWith(null)).parseAsync(['report', ...without], { from: 'user' }),
  ).rejects.toMatchObject({ code: 'report-not-built' });
});
