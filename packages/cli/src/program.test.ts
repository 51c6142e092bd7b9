import type { Effects } from '@perennial/engine';
import { defaultRules } from '@perennial/import';
import { publicRecord } from '@perennial/study';
import { Failure, languages } from '@perennial/words';
import { describe, expect, it } from 'vitest';
import { record } from '../test/record.ts';
import { fakeStudy, screen, world } from '../test/world.ts';
import { createProgram, runProgram } from './program.ts';
import type { Study } from './study.ts';

interface Circumstances {
  readonly terminal?: boolean;
  readonly study?: Partial<Study>;
  readonly template?: string | null;
}

async function perennial(
  args: readonly string[],
  { terminal = false, study: overrides = {}, template = null }: Circumstances = {},
) {
  const { study, asked } = fakeStudy(overrides);
  const out = screen({ isTerminal: terminal });
  const words = screen();
  const code = await runProgram(world(study, { out, words, template }), args);
  return { code, out: out.text(), words: words.text(), asked };
}

const commands = createProgram(world(fakeStudy().study)).commands.map((command) => command.name());

describe('help', () => {
  it('names each command in one line', async () => {
    const { code, out, words } = await perennial(['--help']);
    expect({ code, words }).toEqual({ code: 0, words: '' });
    for (const name of commands) expect(out).toMatch(new RegExp(`^ {2}${name} +\\S.*$`, 'm'));
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('is what one gets for saying nothing', async () =>
    expect(await perennial([])).toEqual(await perennial(['--help'])));

  it.each(commands)('of %s has examples', async (name) => {
    const { code, out } = await perennial([name, '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`Examples:[^]*\\$ perennial ${name}`));
  });
});

it('names its version', async () => expect(await perennial(['--version'])).toMatchObject({ code: 0, out: '1.2.3\n' }));

describe('a command line that cannot be meant', () => {
  it.each([
    [['rnu'], 'unknown command: rnu (did you mean run?)'],
    [['run', 'x.csv', '--horizo', '3'], 'unknown option: --horizo (did you mean --horizon?)'],
    [['run', 'x.csv', '--horizon', '0'], '90d'],
    [['run', 'x.csv', '--as-of', '2025-02-30'], '2025-12-31'],
    [['run', 'x.csv', '--refunds', 'maybe'], 'net, ignore'],
    [['run', 'x.csv', '--memory-limit', '2'], '512MB'],
    [['run', '--demo', 'x.csv'], '--demo makes its own orders'],
    [['run', 'orders.csv', 'b2b/costs.yaml'], 'b2b/costs.yaml is no file of orders or spend'],
    [['run', '--customer', 'email'], '--customer says how to read a file'],
    [['run', '--zero', 'keep'], '--zero says how to read a file'],
    [['backtest', '--at', '2025-01-01', '--cut-offs', '2'], 'give one of them'],
    [['export'], 'name the file to write to'],
    [['export', 'values.xlsx'], 'values.xlsx does not end in .csv, .parquet or .jsonl'],
    [['score', 'nobody'], 'no such customer in the workspace: nobody'],
    [['formulas'], 'no formula can be computed'],
    [['formulas', '--churn', '1%', '--retention', '0.9'], 'give either --retention or --churn'],
    [['formulas', '--margin', '80%'], 'needs what it is a share of'],
    [['formulas', '--margin', '0.4', '--revenue', '50', '--churn', '4%'], 'a share needs its sign, such as 40%'],
    [['formulas', '--margin', '60', '--revenue', '50', '--churn', '4%'], '--margin 60 beside --revenue 50'],
    [['formulas', '--churn', '1%', '--revenue', '50', '--by', 'channel'], 'are of the orders of a workspace'],
  ])('%j exits 2 and says what to do', async (args, words) => {
    const result = await perennial(args);
    expect(result.code).toBe(2);
    expect(result.out).toBe('');
    expect(result.words).toMatch(/^perennial: /);
    expect(result.words).toContain(words);
    expect(result.words).toMatch(/^ {2}what to do: /m);
    expect(result.asked.studies).toEqual([]);
  });
});

describe('run', () => {
  it('asks for the study of a file with the defaults', async () => {
    const { asked, code } = await perennial(['run', 'orders.csv']);
    expect(code).toBe(0);
    expect(asked.opened).toEqual([{ folder: '/home/ada/perennial', create: true }]);
    expect(asked.closed).toBe(1);
    expect(asked.studies).toEqual([
      {
        import: {
          from: { files: ['/home/ada/orders.csv'] },
          columns: {},
          rules: defaultRules,
          timeZone: 'Europe/London',
        },
      },
    ]);
  });

  it.each([['run', 'orders.csv'], ['backtest']])(
    '%s opens the workspace with the memory it may take',
    async (...args) => {
      const { asked, code } = await perennial([...args, '--memory-limit', '1.5 GB']);
      expect(code).toBe(0);
      expect(asked.opened).toMatchObject([{ folder: '/home/ada/perennial', memoryLimit: '1.5GB' }]);
    },
  );

  it('passes on everything it is told', async () => {
    const { asked } = await perennial([
      ...['run', '/data/a.csv', 'b/*.parquet', '--workspace', 'shop'],
      ...['--customer', 'email', '--date', 'paid_at', '--time', 'at', '--amount', 'total', '--quantity', 'n'],
      ...['--price', 'p', '--order', 'id', '--currency-column', 'cur', '--refund', 'back', '--channel', 'src'],
      ...['--cost', 'cogs', '--status', 'state', '--test-column', 'is_test', '--date-order', 'dmy'],
      ...['--currency', 'eur', '--time-zone', 'Europe/Berlin', '--cancelled', 'keep', '--test', 'keep'],
      ...['--zero', 'keep', '--negative', 'exclude', '--refunds', 'ignore', '--guests', 'single'],
      ...['--as-of', '2025-12-31', '--horizon', '12w', '--discount', '8%', '--cut-offs', '2', '--seed', '7'],
    ]);
    expect(asked.opened).toEqual([{ folder: '/home/ada/shop', create: true }]);
    expect(asked.studies).toEqual([
      {
        import: {
          from: { files: ['/data/a.csv', '/home/ada/b/*.parquet'] },
          columns: {
            customer: 'email',
            date: 'paid_at',
            time: 'at',
            amount: 'total',
            quantity: 'n',
            price: 'p',
            order: 'id',
            currency: 'cur',
            refund: 'back',
            channel: 'src',
            cost: 'cogs',
            status: 'state',
            test: 'is_test',
          },
          rules: {
            cancelled: 'keep',
            test: 'keep',
            zero: 'keep',
            negative: 'exclude',
            refunds: 'ignore',
            guests: 'single',
          },
          dateOrder: 'dmy',
          timeZone: 'Europe/Berlin',
          currency: 'EUR',
        },
        asOf: '2025-12-31',
        horizonDays: 84,
        annualDiscount: 0.08,
        cutOffs: 2,
        seed: '7',
      },
    ]);
  });

  it('leaves the backtest out when asked', async () =>
    expect((await perennial(['run', 'x.csv', '--no-backtest'])).asked.studies).toMatchObject([{ cutOffs: 0 }]));

  it('studies the workspace again where no path is given, and makes none', async () => {
    const { asked } = await perennial(['run']);
    expect(asked.studies).toEqual([{}]);
    expect(asked.opened).toEqual([{ folder: '/home/ada/perennial', create: false }]);
  });

  it('makes the demo business and studies that', async () => {
    const { asked } = await perennial(['run', '--demo']);
    expect(asked.demos).toMatchObject([{ business: 'shop', folder: '/home/ada/demo' }]);
    expect(asked.studies[0]?.import?.from).toEqual({ files: ['/home/ada/demo/orders.csv'] });
  });

  it('shows a report on a terminal', async () => {
    const { out, words } = await perennial(['run', 'x.csv'], { terminal: true });
    expect(out).toContain('The 4 most valuable customers');
    expect(words).toContain('✓ import');
  });

  it.each([{ terminal: true }, { terminal: false }])('prints the record alone with --json: %j', async (options) => {
    const { out, words } = await perennial(['run', 'x.csv', '--json'], options);
    expect(JSON.parse(out)).toEqual(publicRecord(record));
    expect(words).not.toContain('most valuable');
  });

  it('prints the same words to a pipe', async () =>
    expect((await perennial(['run', 'x.csv'])).out).toContain('The 4 most valuable customers'));

  it('says nothing beside the answer with --quiet', async () =>
    expect((await perennial(['run', 'x.csv', '--quiet'])).words).toBe(''));

  it('closes the workspace when the study fails, and says why', async () => {
    const studyBusiness = async () => {
      const values = {
        column: { text: 'mail\u001b[2J' },
        best: { text: 'email' },
        nearest: { list: [{ text: 'email' }] },
      };
      throw new Failure('column-missing', { ...values, option: { option: 'customer' } });
    };
    const { code, words, asked } = await perennial(['run', 'x.csv', '--quiet'], { study: { studyBusiness } });
    expect(code).toBe(2);
    expect(words).toBe(
      'perennial: no column is named “mail�[2J” (--customer)\n  what to do: Did you mean --customer "email"? Nearest names: email.\n',
    );
    expect(asked.closed).toBe(1);
  });
});

it('does not write what went wrong into the line of the step that was running', async () => {
  const studyBusiness = async (_: unknown, __: unknown, { progress }: Effects) => {
    progress.begin('import');
    throw new Failure('interrupted');
  };
  const words = screen({ isTerminal: true });
  const { study } = fakeStudy({ studyBusiness });
  expect(await runProgram(world(study, { words }), ['run', 'x.csv'])).toBe(1);
  expect(words.text()).toBe(
    '\r\u001b[K… import\r\u001b[Kperennial: stopped before it was finished\n  what to do: Nothing was changed; run it again.\n',
  );
});

describe('the report', () => {
  const template = '<html><!--PERENNIAL-DATA--></html>';

  it('is left in the workspace by a run, in the language asked for', async () =>
    expect((await perennial(['run', 'x.csv', '--lang', 'zh'], { template })).asked.studies).toMatchObject([
      { report: { template, language: 'zh' } },
    ]));

  it('is told to a person with how to open it', async () => {
    const { out } = await perennial(['run', 'x.csv'], { template });
    expect(out).toMatch(
      /The report: file:\/\/\/home\/ada\/perennial\/report\.html\n {2}\$ xdg-open perennial\/report\.html\n$/,
    );
  });

  it('is not promised where its page has not been built', async () => {
    const { out, asked } = await perennial(['run', 'x.csv']);
    expect(out).toMatch(/No report: its page has not been built\. Build it: .*\n$/);
    expect(asked.studies[0]).not.toHaveProperty('report');
  });

  it('is written again to the workspace, or where one says', async () => {
    const { asked } = await perennial(['report', '--workspace', 'shop'], { template });
    expect(asked.reports).toEqual([{ to: '/home/ada/shop/report.html', language: 'en', template }]);
    expect(asked.read).toEqual(['/home/ada/shop']);
    expect(asked.opened).toEqual([]);
    const elsewhere = await perennial(['report', '-o', 'a b.html', '--lang', 'pl'], { template });
    expect(elsewhere.asked.reports).toEqual([{ to: '/home/ada/a b.html', language: 'pl', template }]);
    expect(elsewhere.out).toContain('file:///home/ada/a%20b.html\n  $ xdg-open "a b.html"\n');
  });

  it('names nobody when asked, in a file of its own', async () => {
    const { asked, out } = await perennial(['report', '--anonymise', '--json'], { template });
    expect(asked.reports).toMatchObject([
      { to: '/home/ada/perennial/report-anonymised.html', anonymiseWith: new Uint8Array(32) },
    ]);
    expect(JSON.parse(out)).toEqual({
      path: '/home/ada/perennial/report-anonymised.html',
      bytes: 1234,
      language: 'en',
      anonymised: true,
    });
  });

  it('cannot be written before its page is built', async () => {
    const { code, words } = await perennial(['report']);
    expect(code).toBe(1);
    expect(words).toContain('what to do: Build it');
  });

  it('knows the languages the study knows', async () =>
    expect((await perennial(['report', '--lang', 'de'], { template })).words).toContain(languages.join(', ')));
});

describe('backtest', () => {
  it('asks for the dates it is given', async () => {
    const args = ['backtest', '--at', '2011-08-31', '--at', '2011-05-31', '--horizon', '100d', '--seed', '2'];
    expect((await perennial(args)).asked.backtests).toEqual([
      { at: ['2011-08-31', '2011-05-31'], horizonDays: 100, seed: '2' },
    ]);
  });

  it('says in words how wrong the method was', async () =>
    expect((await perennial(['backtest'])).out).toContain('Over your last 3 periods of 90 days'));

  it('hands the figures to a program', async () =>
    expect(JSON.parse((await perennial(['backtest', '--json'])).out)).toEqual(record.backtest));
});

describe('score', () => {
  it('shows the customers asked for', async () => {
    const { out } = await perennial(['score', 'wholesale@example.com']);
    expect(out).toContain('wholesal…com');
    expect(out).not.toContain('konstan');
  });

  it('carries horizon, as-of date and basis on every line of JSON', async () => {
    const lines = (await perennial(['score', '--json'])).out.trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    expect(JSON.parse(lines[0]!)).toMatchObject({
      asOf: '2025-12-31',
      horizonDays: 365,
      basis: 'revenue',
      currency: 'GBP',
    });
  });

  it('says whom it does not know', async () =>
    expect((await perennial(['score', 'wholesale@example.com', 'nobody'])).words).toContain('no such customer'));
});

describe('export', () => {
  it.each([
    ['a.csv', 'csv'],
    ['a.PARQUET', 'parquet'],
    ['a.jsonl', 'jsonl'],
    ['a.ndjson', 'jsonl'],
  ])('takes the format from %s', async (name, format) =>
    expect((await perennial(['export', name])).asked.exports).toEqual([{ to: `/home/ada/${name}`, format }]),
  );

  it('prints the path on a terminal', async () =>
    expect((await perennial(['export', 'a.txt', '--format', 'csv'], { terminal: true })).out).toBe(
      '/home/ada/a.txt\n',
    ));
});

it('demo asks for the business it is told', async () => {
  const { asked } = await perennial([
    'demo',
    'big',
    '--business',
    'grocery',
    '--customers',
    '2k',
    '--format',
    'parquet',
  ]);
  expect(asked.demos).toEqual([
    { business: 'grocery', customers: 2000, seed: '1', format: 'parquet', folder: '/home/ada/big' },
  ]);
});

describe('formulas', () => {
  it('shows the arithmetic and the result', async () => {
    const { code, out } = await perennial(['formulas', '--retention', '0.95', '--margin', '30', '--discount', '1%']);
    expect(code).toBe(0);
    expect(out).toMatch(/first payment now +505\.00\n +30\.00 × 1\.01 ÷ \(1\.01 − 0\.95\)\n/);
    expect(out).toMatch(/first payment at period end +475\.00\n/);
  });

  it('writes an object a formula, amounts in the currency given', async () => {
    const args = ['--revenue', '50', '--margin', '80%', '--churn', '4%', '--customers', '400', '--currency', 'EUR'];
    const { out } = await perennial(['formulas', ...args, '--json']);
    const [first] = out.trimEnd().split('\n');
    expect(JSON.parse(first!)).toMatchObject({
      formula: 'margin-over-churn',
      value: 1000,
      unit: 'amount',
      currency: 'EUR',
      arithmetic: '40.00 ÷ 4.0%',
    });
    expect(JSON.parse(first!).low95).toBeLessThan(1000);
  });
});
