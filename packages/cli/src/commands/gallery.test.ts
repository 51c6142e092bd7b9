import { readFileSync } from 'node:fs';
import { type Language, languages } from '@perennial/words';
import { describe, expect, it } from 'vitest';
import { fakeStudy, screen, world } from '../../test/world.ts';
import { runProgram } from '../program.ts';

async function perennial(...args: readonly string[]) {
  const [out, words] = [screen(), screen()];
  const code = await runProgram(world(fakeStudy().study, { out, words, template: null }), args);
  return { code, out: out.text(), words: words.text() };
}

/** What people call the slots and the variants of a funnel. */
const names = JSON.parse(
  readFileSync(new URL('../../../../examples/gallery/saas/names.json', import.meta.url), 'utf8'),
) as Readonly<Record<Language, Readonly<Record<string, string>>>>;

describe('the gallery', () => {
  it('has a line for each funnel, with the truth beside what was measured', async () => {
    const { code, out } = await perennial('gallery', '--people', '500');
    expect(code).toBe(0);
    for (const name of ['b2b', 'education', 'finance', 'grocery', 'health', 'retail', 'saas', 'travel'])
      expect(out).toMatch(new RegExp(`^ *${name} .*\\(.* to .*\\)`, 'm'));
  });

  it.each(languages)('explains one in %s', async (language) => {
    const { code, out } = await perennial('--lang', language, 'gallery', 'saas', '--people', '500');
    expect(code).toBe(0);
    const called = names[language];
    expect(out).toMatch(new RegExp(`${called.plan}: .*${called['plan/monthly']}`));
    // Who may become more is offered the year; whom price decides, never.
    const offered = new RegExp(`${called['plan/annual']} \\d+\\s?%`);
    expect(out.split('\n').filter((line) => offered.test(line))).toHaveLength(2);
  });

  it('says the same to programs', async () => {
    const { out } = await perennial('gallery', 'saas', '--people', '500', '--json');
    const { name, people, policies, states } = JSON.parse(out);
    expect(policies.against.tiers.truth).toBeGreaterThan(0);
    expect(states.states).toHaveLength(4);
    expect(name).toBe('saas');
    expect(people.control + people.treated).toBe(500);
    expect(policies.against.control.truth).toBeGreaterThan(0);
  });

  it('names those that there are', async () => {
    const { code, words } = await perennial('gallery', 'nothing');
    expect(code).toBe(2);
    expect(words).toContain('travel');
  });
});
