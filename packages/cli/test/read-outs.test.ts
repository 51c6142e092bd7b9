import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStore } from '@perennial/server';
import { makeSpeaker } from '@perennial/words';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepDecision } from '../../server/test/keep-decision.ts';
import { runProgram } from '../src/program.ts';
import { stagesText } from '../src/read-out/stages-text.ts';
import type { Style } from '../src/terminal/style.ts';
import { fakeStudy, screen, world } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'perennial-read-outs-'));
const place = join(folder, 'workspace');
const START = Date.parse('2026-03-01T12:00:00Z');
const DAY = 86_400_000;

const page = (weights: object) => ({
  ...{ key: 'home', version: 1, currency: 'EUR', control: 0.3 },
  cost: { once: 1500, perMonth: 100, perPerson: 0.5, margin: 0.4 },
  slots: {
    head: {
      name: 'Head',
      default: 'plain',
      policy: { kind: 'split', weights },
      variants: { plain: { content: 1 }, new: { content: 2 } },
    },
  },
});
const draft = join(folder, 'draft.json');

/** Three hundred visitors: a third in the control group, the others divided in halves; who saw `new` brought 30, the others 20. */
beforeAll(async () => {
  writeFileSync(draft, JSON.stringify(page({ plain: 0.1, new: 0.9 })));
  const { db, close } = await openStore(place);
  const published = { key: 'home', version: 1, configuration: JSON.stringify(page({ plain: 0.5, new: 0.5 })) };
  await db
    .insertInto('experiences')
    .values({ ...published, published_by: 'a', published_at: START, stopped_at: null })
    .execute();
  for (let i = 0; i < 300; i++) {
    const isControl = i % 3 === 0;
    const variant = isControl || i % 2 === 0 ? 'plain' : 'new';
    const chances = { plain: 0.5, new: 0.5 };
    const slots = { head: { variant, chances, because: { code: 'decision.split', values: {} } } };
    await keepDecision(db, { at: START, experience: 'home', version: 1, person: `p${i}`, isControl, slots });
    const order = { id: `o${i}`, person: `p${i}`, at: START + DAY, amount: variant === 'new' ? 30 : 20 + (i % 3) };
    await db
      .insertInto('live_orders')
      .values({ ...order, currency: 'EUR', account: null })
      .execute();
  }
  await close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function perennial(...args: readonly string[]) {
  const [out, words] = [screen(), screen()];
  const given = { ...world(fakeStudy().study, { out, words }), now: () => new Date(START + 30 * DAY) };
  const code = await runProgram(given, [...args, '--workspace', place]);
  return { code, out: out.text(), words: words.text() };
}

const docs = readFileSync(fileURLToPath(new URL('../../../docs/commands.md', import.meta.url)), 'utf8');

describe('the page of the commands', () => {
  it.each([
    ['read-out home', ['read-out', 'home']],
    ['trial home.json', ['trial', draft]],
  ])('shows what perennial %s prints here', async (_, args) => {
    expect(docs).toContain(`\`\`\`text not-run\n${(await perennial(...args)).out.trim()}\n\`\`\``);
  });
});

describe('perennial read-out', () => {
  it('says what a page did beside the control group, in words and as the server does', async () => {
    const { code, out, words } = await perennial('read-out', 'home');
    expect(words).toBe('');
    expect(code).toBe(0);
    expect(out).toMatch(/What “home” did\n {2}100 people of the control group, 200 who/);
    expect(out).toMatch(/lifetime value +€20\.00 +€25\.\d\d +€5\.\d\d \(€4\.\d\d to €6\.\d\d\)/);
    expect(out).toMatch(/Head +new +100 /);
    // A hundred saw what brings 30, a hundred what brings 21.50 on average.
    expect(out).toMatch(/ {2}Head: Regret so far: €850 \(€\d+ to €\d+\)/);
    expect((await perennial('read-out')).out).not.toContain('Regret so far');
    expect(out).toContain('EUR, as of Mar 31, 2026');
    expect(Math.max(...out.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
    const found = JSON.parse((await perennial('read-out', 'home', '--json')).out);
    expect(found).toMatchObject({
      ...{ experience: 'home', asOf: '2026-03-31T12:00:00.000Z', currency: 'EUR', run: null },
      people: { control: 100, treated: 200 },
      findings: [],
    });
  });

  it('holds it against the costs of the configuration', async () => {
    const { businessCase, met, measures } = JSON.parse((await perennial('read-out', 'home', '--json')).out);
    expect(met).toEqual({ people: 200, days: 30 });
    expect(businessCase.cost).toEqual({ once: 1500, perMonth: 100, perPerson: 0.5, margin: 0.4 });
    // 200 people in 30 days are 2,435 in twelve months of 365.25 days in all; of 5.75 a person 40% stay.
    const people = (200 / 30) * 365.25;
    const cost = 1500 + 12 * 100 + people * 0.5;
    expect(businessCase.figures.people).toBeCloseTo(people, 6);
    const { difference, low95 } = measures.value.comparison;
    expect(businessCase.figures.worth.expected).toBeCloseTo(people * 0.4 * difference - cost, 6);
    expect(businessCase.figures.worth.low95).toBeCloseTo(people * 0.4 * low95 - cost, 6);
    expect((await perennial('read-out')).out).not.toContain('Business case');
  });

  it('holds it against costs that are said with the question', async () => {
    const asked = ['read-out', 'home', '--once', '6000', '--per-person', '0.25', '--margin', '50%'];
    const { businessCase } = JSON.parse((await perennial(...asked, '--json')).out);
    expect(businessCase.cost).toEqual({ once: 6000, perMonth: 100, perPerson: 0.25, margin: 0.5 });
    expect(businessCase.figures.cost).toBeCloseTo(6000 + 12 * 100 + (200 / 30) * 365.25 * 0.25, 6);
    expect((await perennial(...asked)).out).toContain('50.0% of the difference is counted');
  });

  it.each([
    [['home', '--margin', '0.5%'], 'not a share from 1% to 100%'],
    [['home', '--margin', '40'], 'not a share'],
    [['home', '--once', '-1'], 'not a number of at least 0'],
    [['--once', '6000'], 'perennial read-out home --once 6000'],
    [['home', '--kept', '--per-month', '1'], 'without --kept'],
  ])('refuses the costs of %j', async (args, why) => {
    const { code, words } = await perennial('read-out', ...args);
    expect(code).toBe(2);
    expect(words.replace(/\s+/g, ' ')).toContain(why);
  });

  it('says what it did by stage, where it is known, and marks what is found for all stages together', () => {
    const value = (difference: number) => ({
      ...{ control: 20, treated: 20 + difference },
      comparison: { difference, low95: difference - 2, high95: difference + 2, lift: null, pValue: 0.01 },
    });
    const people = { control: 40, treated: 60 };
    const none = { control: null, treated: null };
    const forecast = { control: { people: 40, before: 41, after: 36 }, treated: { people: 60, before: 40, after: 52 } };
    const speaker = makeSpeaker('en', { currency: 'EUR', minorUnits: 2 });
    const plain = (text: string) => text;
    const style = { bold: plain, dim: plain } as unknown as Style;
    const lines = stagesText(
      [
        { stage: 'browsing', people, value: value(5), adjustedPValue: 0.02, ...none },
        { stage: 'first order', people, value: value(1), adjustedPValue: 0.4, ...forecast },
        {
          stage: 'lapsed',
          people,
          value: { control: 3, treated: null, comparison: null },
          adjustedPValue: null,
          ...none,
        },
      ],
      80,
      speaker,
      style,
    ).join('\n');
    expect(lines).toMatch(/browsing +€20\.00 \(n 40\) +€25\.00 \(n 60\) +€5\.00 \(€3\.00 to €7\.00\) \*\n/);
    expect(lines).toMatch(/first order +€20\.00 \(n 40\) +€21\.00 \(n 60\) +€1\.00 \(-€1\.00 to €3\.00\)\n/);
    expect(lines).toMatch(/lapsed +€3\.00 \(n 40\) +– \(n 60\) +fewer than 30 in a group\n/);
    expect(lines).toMatch(
      /Forecast then and now\n.*\n +first order +€41\.00, then €36\.00 \(n 40\) +€40\.00, then €52\.00 \(n 60\)\n/,
    );
    expect(lines).toContain('proves nothing by itself');
    expect(Math.max(...lines.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
    expect(stagesText([], 80, speaker, style)).toEqual([]);
  });

  it('says what all pages did together, and that nothing is kept where no run predicts', async () => {
    expect((await perennial('read-out')).out).toMatch(/All pages together\n {2}100 people/);
    expect((await perennial('read-out', 'home', '--kept')).out).toMatch(/Nothing is kept yet/);
    expect(await perennial('read-out', 'home', '--kept', '--json')).toMatchObject({ code: 0, out: '' });
  });

  it('says what was said of a page, and of all together, beside what happened since', async () => {
    const { db, close } = await openStore(place);
    const day = '2025-11-01';
    const of = (mean: number) => ({ control: { people: 40, mean }, treated: { people: 80, mean: mean + 5 } });
    const said = JSON.stringify({ currency: 'EUR', after: [of(20), of(30), of(40)] });
    const at = Date.parse(`${day}T12:00:00Z`);
    for (const experience of ['home', '*'])
      await db.insertInto('read_outs').values({ experience, day, at, said }).execute();
    const [page, all] = [await perennial('read-out', 'home', '--kept'), await perennial('read-out', '--kept')];
    const [{ experience, currency, after }] = [JSON.parse((await perennial('read-out', '--kept', '--json')).out)];
    await db.deleteFrom('read_outs').execute();
    await close();
    expect(page.out).toContain('What was said of “home”, and what happened since');
    expect(all.out).toContain('What was said of all pages together, and what happened since');
    for (const { out } of [page, all]) expect(out.replace(/\s+/g, ' ')).toContain('said €20.00, happened');
    expect({ experience, currency, days: after.map(({ days }: { days: number }) => days) }).toEqual({
      ...{ experience: null, currency: 'EUR' },
      days: [90, 180, 365],
    });
  });

  it('refuses what it cannot read out, and says what to do', async () => {
    expect(await perennial('read-out', 'hom')).toMatchObject({ code: 2 });
    const elsewhere = screen();
    const given = world(fakeStudy().study, { words: elsewhere });
    expect(await runProgram(given, ['read-out', '--workspace', folder])).toBe(2);
    expect(elsewhere.text()).toContain('perennial serve');
  });
});

describe('perennial trial', () => {
  it('says what a draft would have brought, with all estimators and what they rest on', async () => {
    const { code, out } = await perennial('trial', draft);
    expect(code).toBe(0);
    expect(out).toMatch(/\nHead\n {2}200 people, who say as much as 1\d\d/);
    for (const name of ['as it was shown', 'doubly robust', 'SNIPS', 'IPS']) expect(out).toContain(name);
    expect(Math.max(...out.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
    const { slots, ...of } = JSON.parse((await perennial('trial', draft, '--json')).out);
    expect(of).toEqual({
      ...{ experience: 'home', asOf: '2026-03-31T12:00:00.000Z', currency: 'EUR' },
      ...{ run: null, horizonDays: null, learnedAt: null },
    });
    expect(slots[0]).toMatchObject({ slot: 'head', name: 'Head', startsFrom: null });
    expect(out).not.toContain('Thompson');
    // Nine in ten would have seen what brought 30.
    for (const name of ['ips', 'snips', 'doublyRobust']) {
      expect(slots[0].estimate[name].value).toBeCloseTo(0.9 * 30 + 0.1 * 21.5, 0);
      expect(slots[0].estimate[name].low95).toBeLessThan(slots[0].estimate[name].value);
    }
    expect(slots[0].estimate.people).toBe(200);
    // (100 · 1.8 + 100 · 0.2)² ⁄ (100 · 1.8² + 100 · 0.2²)
    expect(slots[0].estimate.effectivePeople).toBeCloseTo(200 ** 2 / (324 + 4), 6);
  });

  it('says from what a policy that learns starts', async () => {
    const learning = join(folder, 'learning.json');
    const configuration = page({});
    const head = { ...configuration.slots.head, policy: { kind: 'thompson' } };
    writeFileSync(learning, JSON.stringify({ ...configuration, slots: { head } }));
    expect((await perennial('trial', learning)).out).toMatch(/Thompson sampling starts with the same chance for all/);
  });

  it('names the page for which it is tried, and what is wrong with a file', async () => {
    expect((await perennial('trial', draft, '--experience', 'other')).code).toBe(2);
    expect((await perennial('trial', join(folder, 'none.json'))).words).toContain('none.json');
  });
});

it('says that nobody has ordered yet, rather than a difference of exactly nothing', async () => {
  const { db, close } = await openStore(place);
  const orders = await db.selectFrom('live_orders').selectAll().execute();
  await db.deleteFrom('live_orders').execute();
  const { out } = await perennial('read-out', 'home');
  for (let i = 0; i < orders.length; i += 100)
    await db
      .insertInto('live_orders')
      .values(orders.slice(i, i + 100))
      .execute();
  await close();
  expect(out.replace(/\s+/g, ' ')).toContain('Nobody in either group has ordered yet since they first saw');
  expect(out).toMatch(/lifetime value +€0\.00 +€0\.00 +–/);
  expect(out).not.toContain('€0.00 (€0.00 to €0.00)');
});
