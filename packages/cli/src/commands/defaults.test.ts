import { defaultRequest } from '@perennial/study';
import { describe, expect, it } from 'vitest';
import { LARGEST_DEMO, defaultDemo as studied } from '../../../demo/src/demo-request.ts';
import { fakeStudy, screen, world } from '../../test/world.ts';
import { runProgram } from '../program.ts';
import { defaultDemo } from './demo.ts';

/** The help is printed without loading the study, so what it says of the study's defaults is held to them here. */
async function help(command: string): Promise<string> {
  const out = screen({ columns: 500 });
  await runProgram(world(fakeStudy().study, { out }), [command, '--help']);
  return out.text();
}

it('makes the demo that the study makes by default', () => expect(studied).toMatchObject(defaultDemo));

it('takes as many customers as the demo can make', async () => {
  const words = screen();
  const code = await runProgram(world(fakeStudy().study, { words }), ['demo', '--customers', String(LARGEST_DEMO + 1)]);
  expect({ code, words: words.text() }).toMatchObject({ code: 2, words: expect.stringContaining('10,000,000') });
  expect(LARGEST_DEMO).toBe(10_000_000);
});

describe('the help of run names the default of', () => {
  it.each([
    ['--horizon', `${defaultRequest.horizonDays} days`],
    ['--discount', `${100 * defaultRequest.annualDiscount}%`],
    ['--cut-offs', String(defaultRequest.cutOffs)],
    ['--seed', defaultRequest.seed],
  ])('%s', async (option, value) =>
    expect(await help('run')).toMatch(new RegExp(`^ +${option} .*\\(default: ${value}\\)$`, 'm')),
  );
});
