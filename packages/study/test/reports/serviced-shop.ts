import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultRules } from '@perennial/import';
import { seeded } from '@perennial/models';
import { runStudy } from '../../src/study.ts';
import { openWorkspace } from '../../src/workspace/workspace.ts';
import { csv, effects, file, type Reported, type Rows, temporaryFolder } from './reported.ts';

export const day = (n: number) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);
export const N = 600;

/** Every fifth has a ticket ten days after the first order, and orders again half as often as the others; every third was referred by one of the first twenty. */
export const hasTicket = (i: number) => i % 5 === 0;
export const referrerOf = (i: number) =>
  i % 3 === 0 && i >= 20 ? (i % 97 === 0 ? 'nobody' : `c${i % 20}`) : i === 7 ? 'c7' : '';

/** As people write it: every other one in capitals. */
const written = (i: number) => (i % 2 === 0 ? referrerOf(i) : referrerOf(i).toUpperCase());

/** Every fourth orders for one company, whose name is not always written alike. */
const companyOf = (i: number) => (i % 4 === 0 ? ['Acme', ' ACME ', 'acme'][i % 3] : '');

const random = seeded('service');
export const orders: Rows = Array.from({ length: N }, (_, i) => {
  const first = (i * 7) % 300;
  const returns = random() < (hasTicket(i) ? 0.25 : 0.5);
  const later = [0, 1, 2].map((k) => first + 45 + k * 60 + Math.floor(random() * 30));
  return [first, ...(returns ? later : [])].map((n): Rows[number] => [`c${i}`, day(n), 20 + (i % 9)]);
}).flat();

/** What customers met: an advertisement twenty days before the first order, every other one, and a search, told twice, two days before it; then a help-page for those with a ticket. */
export const sawAd = (i: number) => i % 2 === 0;
/** People who saw the advertisement and have not ordered. */
export const PROSPECTS = 100;
export const LAST_TOUCHPOINT = 640;
const touchpoints = [
  'email,timestamp,event',
  ...Array.from({ length: N }, (_, i) => {
    const first = (i * 7) % 300;
    return [
      ...(sawAd(i) ? [`c${i},${day(first - 20)} 10:00,ad`] : []),
      `c${i},${day(first - 2)} 09:00,search`,
      `c${i},${day(first - 2)} 09:05,search`,
      `c${i},${day(first)} 12:00,Placed Order`,
      ...(hasTicket(i) ? [`c${i},${day(first + 10)} 08:00,help-page`] : []),
    ];
  }).flat(),
  ...Array.from({ length: PROSPECTS }, (_, i) => `p${i},${day(50)} 10:00,ad`),
  // Whoever met it so late may order yet.
  `late,${day(LAST_TOUCHPOINT)} 10:00,ad`,
  ',2024-03-01 10:00,ad',
].join('\n');

/** Answers after twelve days: of those with a ticket low ones, of every fourth of the others high ones. */
export const answerOf = (i: number) => (hasTicket(i) ? 3 : i % 4 === 1 ? 10 : null);
const answers = [
  'customer,date,nps',
  ...Array.from({ length: N }, (_, i) => i).flatMap((i) =>
    answerOf(i) === null ? [] : [`c${i},${day(((i * 7) % 300) + 12)},${answerOf(i)}`],
  ),
].join('\n');

/** Some have another ticket shortly before the as-of date. */
export const LATE_DAY = day(690);
export const LATE_TICKETS = [3, 4, 11];

/** The shop with tickets, touchpoints, answers and a file of who referred whom, studied. */
export async function servicedShop(): Promise<Pick<Reported, 'workspace' | 'record'>> {
  const folder = join(temporaryFolder(), 'workspace');
  mkdirSync(folder);
  const tickets = Array.from({ length: N }, (_, i) => i).filter(hasTicket);
  writeFileSync(
    join(folder, 'tickets.csv'),
    [
      'ticket,customer,date,minutes',
      ...tickets.map((i) => `${i},c${i},${day(((i * 7) % 300) + 10)},5`),
      ...LATE_TICKETS.map((i) => `late-${i},c${i},${LATE_DAY},5`),
    ].join('\n'),
  );
  writeFileSync(join(folder, 'costs.yaml'), 'service: { per-ticket: 4, tickets: tickets.csv }\n');
  const people = [
    'customer,referred_by,Company',
    ...Array.from({ length: N }, (_, i) => `c${i},${written(i)},${companyOf(i)}`),
  ].join('\n');
  const workspace = await openWorkspace(folder, { create: true, threads: 2 });
  const source = { from: { files: [file(csv(orders, ['EUR']))] }, columns: {}, rules: defaultRules, timeZone: 'UTC' };
  const record = await runStudy(
    workspace,
    {
      import: source,
      attributes: { files: [file(`${people}\n`, 'people.csv')] },
      touchpoints: { files: [file(`${touchpoints}\n`, 'events.csv'), file(`${answers}\n`, 'nps.csv')] },
      asOf: day(700),
      cutOffs: 0,
    },
    effects,
  );
  return { workspace, record };
}
