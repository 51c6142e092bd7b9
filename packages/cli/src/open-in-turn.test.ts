import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '@perennial/words';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeStudy, screen, world } from '../test/world.ts';
import { openInTurn } from './open-in-turn.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'perennial-turn-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Refused so many times, as by another program. */
function refusing(times: number) {
  let left = times;
  return async () => {
    if (left-- > 0) throw new Failure('workspace-in-use', { reason: { text: 'locked' } });
    return 'opened';
  };
}

const announced = () => {
  mkdirSync(join(folder, 'server'));
  writeFileSync(join(folder, 'server', 'address.txt'), 'http://127.0.0.1:4380\n');
};

it('waits while the server of the workspace is at work in it, and says so once', async () => {
  announced();
  const words = screen();
  const asked: string[] = [];
  const answers = async (address: string) => asked.push(address) > 0;
  const here = { ...world(fakeStudy().study, { words }), answers };
  expect(await openInTurn(here, folder, refusing(2), 0)).toBe('opened');
  expect(asked).toEqual(['http://127.0.0.1:4380/health/live', 'http://127.0.0.1:4380/health/live']);
  expect(words.text()).toBe('The server at http://127.0.0.1:4380 is at work in the workspace; this begins after it.\n');
});

it.each([
  ['no server has the workspace', () => {}],
  ['its server has been killed', announced],
])('is refused where %s', async (_, before) => {
  before();
  const here = { ...world(fakeStudy().study), answers: async () => false };
  await expect(openInTurn(here, folder, refusing(1), 0)).rejects.toMatchObject({ code: 'workspace-in-use' });
});
