import type { StudyRequest } from '../../src/request.ts';
import { csv, file, type Rows } from './reported.ts';

/** A business that asks more of a report than most do. */
export interface OddBusiness {
  readonly name: string;
  readonly path: () => string;
  readonly request: Omit<StudyRequest, 'import'>;
}

export const threeCustomers: Rows = [
  ['ada', '2025-01-05', 10],
  ['ada', '2025-02-20', 20],
  ['bob', '2025-01-07', 30],
  ['cyd', '2025-03-01', 40],
];

/** Names that want to be markup, SQL, a formula, of the other direction, or long. */
export const hostileNames = [
  '</script><img src=x onerror=alert(1)>',
  '<!--PERENNIAL-DATA-->',
  `O'Brien "the" \`x\` \\ ''; drop table orders; --`,
  '\u202Eevil\u202C \u0645\u0631\u062d\u0628\u0627',
  'x'.repeat(10_000),
  '=HYPERLINK("http://x")',
  '👩‍🚀🛒',
];

export const hostile: Rows = [
  ...hostileNames.flatMap(
    (name, i): Rows => [
      [name, '2025-01-05', 10 + i],
      [name, `2025-0${2 + i}-20`, 20 + i],
    ],
  ),
  ...threeCustomers,
];

const onceOnly: Rows = [
  ['anna', '2025-01-03', 15.2],
  ['anna', '2025-01-05', 15.2],
  ['ben', '2025-01-05', 20],
];

/** The same orders, each of an amount of a currency with so many digits. */
export function inCurrency(digits: number, minor: number): Rows {
  const amount = (minor / 10 ** digits).toFixed(digits);
  return threeCustomers.map(([customer, day]) => [customer, day, amount]);
}

const untested = { cutOffs: 0 };

/** Everything within one week, among it customers who ordered twice on a day. */
const aWeek: Rows = Array.from({ length: 24 }, (_, i) => [`w${i % 9}`, `2025-03-0${1 + (i % 7)}`, 10 + (i % 5)]);

/** Most customers order twice for little; one orders every week for a fortune. */
const aWhale: Rows = [
  ...Array.from({ length: 60 }, (_, i): Rows[number] => [
    `c${i % 45}`,
    `2025-0${1 + (i % 9)}-1${i % 10}`,
    12 + (i % 6),
  ]),
  ...Array.from({ length: 30 }, (_, i): Rows[number] => [
    'whale',
    new Date(Date.UTC(2025, 0, 3 + 9 * i)).toISOString().slice(0, 10),
    90_000 + 1000 * i,
  ]),
];

/** Who ordered when, and nothing of money. */
const withoutMoney = `customer,date\n${aWhale.map(([customer, day]) => `${customer},${day}`).join('\n')}\n`;

export const oddBusinesses: readonly OddBusiness[] = [
  { name: 'three customers', path: () => file(csv(threeCustomers)), request: {} },
  { name: 'hostile names', path: () => file(csv(hostile)), request: untested },
  { name: 'yen', path: () => file(csv(inCurrency(0, 1_234), ['JPY'])), request: untested },
  { name: 'dinar', path: () => file(csv(inCurrency(3, 1_234_567), ['KWD'])), request: untested },
  { name: 'a week of history', path: () => file(csv(aWeek)), request: untested },
  { name: 'one whale', path: () => file(csv(aWhale)), request: untested },
  { name: 'no money', path: () => file(withoutMoney, 'log.csv'), request: untested },
  { name: 'all but one ordered once', path: () => file(csv(onceOnly)), request: untested },
];
