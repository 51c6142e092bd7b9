import type { FormulaInputs } from '@perennial/models';
import { Failure } from '@perennial/words';
import { Command, Option } from 'commander';
import { amount, amountOrShare, survivors } from '../options/amount.ts';
import { currency } from '../options/currency.ts';
import { type OutputOptions, withOutputOptions } from '../options/output-options.ts';
import { share } from '../options/share.ts';
import { wholeNumber } from '../options/whole-number.ts';
import { type WorkspaceOption, withWorkspaceOption } from '../options/workspace-option.ts';
import { showReport } from '../report/show-report.ts';
import { writeJsonLines } from '../terminal/json-lines.ts';
import { UsageError } from '../usage/usage-error.ts';
import type { World } from '../world.ts';
import { examples } from './examples.ts';

interface Options extends OutputOptions, WorkspaceOption {
  readonly margin?: { readonly amount: number } | { readonly share: number };
  readonly revenue?: number;
  readonly retention?: number;
  readonly churn?: number;
  readonly customers?: number;
  readonly discount?: number;
  readonly orderValue?: number;
  readonly frequency?: number;
  readonly lifespan?: number;
  readonly survivors?: readonly number[];
  readonly cac?: number;
  readonly reward?: number;
  readonly redemption?: number;
  readonly programmeCost?: number;
  readonly value?: number;
  readonly stay?: number;
  readonly stayWithOffer?: number;
  readonly offer?: number;
  readonly contactCost?: number;
  readonly referrals?: number;
  readonly currency?: string;
  readonly by?: string;
  readonly per?: string;
  readonly where?: string;
}

export function formulasCommand(world: World): Command {
  const command = new Command('formulas')
    .summary('help.formulas.summary')
    .description('help.formulas')
    .option('--margin <margin>', 'help.formulas.margin', amountOrShare)
    .option('--revenue <amount>', 'help.formulas.revenue', amount)
    .option('--retention <share>', 'help.formulas.retention', share)
    .option('--churn <share>', 'help.formulas.churn', share)
    .option('--customers <number>', 'help.formulas.customers', wholeNumber(1, 1e12))
    .option('--discount <share>', 'help.formulas.discount', share)
    .option('--order-value <amount>', 'help.formulas.order-value', amount)
    .option('--frequency <number>', 'help.formulas.frequency', amount)
    .option('--lifespan <periods>', 'help.formulas.lifespan', amount)
    .option('--survivors <counts>', 'help.formulas.survivors', survivors)
    .option('--cac <amount>', 'help.formulas.cac', amount)
    .option('--reward <share>', 'help.formulas.reward', share)
    .option('--redemption <share>', 'help.formulas.redemption', share)
    .option('--programme-cost <amount>', 'help.formulas.programme-cost', amount)
    .option('--value <amount>', 'help.formulas.value', amount)
    .option('--stay <share>', 'help.formulas.stay', share)
    .option('--stay-with-offer <share>', 'help.formulas.stay-with-offer', share)
    .option('--offer <amount>', 'help.formulas.offer', amount)
    .option('--contact-cost <amount>', 'help.formulas.contact-cost', amount)
    .option('--referrals <number>', 'help.formulas.referrals', amount)
    .option('--currency <code>', 'help.formulas.currency', currency)
    .addOption(ofReport(world, 'by'))
    .addOption(ofReport(world, 'per'))
    .option('--where <rule>', 'help.formulas.where')
    .addHelpText(
      'after',
      examples(world, [
        ['perennial formulas --margin 40%', 'help.formulas.example.study'],
        ['perennial formulas --by channel', 'help.formulas.example.by'],
        ['perennial formulas --where "orders >= 2"', 'help.formulas.example.where'],
        ['perennial formulas --retention 0.95 --margin 30 --discount 1%', 'help.formulas.example'],
        ['perennial formulas --churn 4% --revenue 50 --margin 80% --cac 300', 'help.formulas.example.cac'],
        ['perennial formulas --order-value 60 --frequency 4 --lifespan 3', 'help.formulas.example.orders'],
        ['perennial formulas --margin 30 --survivors 1000,869,743,653,593', 'help.formulas.example.survivors'],
        ['perennial formulas --margin 40% --reward 3% --redemption 70%', 'help.formulas.example.reward'],
        ['perennial formulas --value 500 --stay 60% --stay-with-offer 70% --offer 30', 'help.formulas.example.offer'],
      ]),
    );
  return withOutputOptions(withWorkspaceOption(command)).action(async (options: Options) => {
    if (isOfStudy(options)) return showOfStudy(world, options);
    if (OF_A_STUDY.some((name) => options[name] !== undefined)) throw new UsageError('usage.formulas-of-a-study');
    const inputs = inputsOf(options);
    const { formulas } = await import('@perennial/models');
    const answers = formulas(inputs);
    if (answers.length === 0) throw new UsageError('usage.formulas-without-inputs');
    const { formulaLines, formulasText } = await import('../formulas/formulas-text.ts');
    if (options.json) return writeJsonLines(world.out, formulaLines(answers, options.currency));
    world.out.write(formulasText(answers, world.out, { language: world.language, currency: options.currency }));
  });
}

/** An option of the report of that name, with what it takes; whatever else orders say is known with the study alone. */
function ofReport({ reports }: World, name: 'by' | 'per'): Option {
  const asked = reports.find((each) => each.name === 'formulas')?.options.find((each) => each.name === name);
  const option = new Option(`--${name} <name>`, `help.formulas.${name}`);
  return !asked || asked.andDimensions || typeof asked.takes === 'string' ? option : option.choices(asked.takes);
}

const OF_A_STUDY = ['by', 'per', 'where'] as const satisfies readonly (keyof Options)[];

/** Nothing is given but what is kept of the revenue: the numbers are those of a study. */
function isOfStudy({ margin, workspace: _, ...options }: Options): boolean {
  const isShare = margin === undefined || 'share' in margin;
  return isShare && NUMBERS.every((name) => options[name] === undefined);
}

const NUMBERS = [
  'revenue',
  'retention',
  'churn',
  'customers',
  'discount',
  'orderValue',
  'frequency',
  'lifespan',
  'survivors',
  'cac',
  'reward',
  'redemption',
  'programmeCost',
  'value',
  'stay',
  'stayWithOffer',
  'offer',
  'contactCost',
  'referrals',
] as const satisfies readonly (keyof Options)[];

/** The formulas on the orders of a workspace. Without one, it is numbers that are missing. */
async function showOfStudy(world: World, options: Options): Promise<void> {
  const { margin, by, per, where } = options;
  const asked = {
    ...(margin !== undefined && 'share' in margin && { margin: String(Math.round(margin.share * 1e4) / 100) }),
    ...(by !== undefined && { by }),
    ...(per !== undefined && { per }),
    ...(where !== undefined && { where }),
  };
  try {
    await showReport(world, { name: 'formulas', options: asked }, options);
  } catch (error) {
    if (
      !(error instanceof Failure) ||
      !['workspace-missing', 'workspace-empty'].includes(error.code.split('.')[0] ?? '')
    )
      throw error;
    throw new UsageError(margin === undefined ? 'usage.formulas-without-inputs' : 'usage.margin-of-what');
  }
}

/** A margin in per cent is of the revenue of a period where that is given, and of every order. */
function inputsOf(options: Options): FormulaInputs {
  const { margin, revenue, retention, churn } = options;
  if (retention !== undefined && churn !== undefined) throw new UsageError('usage.retention-and-churn');
  const isShare = margin !== undefined && 'share' in margin;
  if (isShare && [revenue, options.orderValue, options.reward].every((each) => each === undefined))
    throw new UsageError('usage.margin-of-what');
  refuseOddMargin(options);
  const kept = marginOf(margin, revenue);
  const renewing = retention ?? (churn === undefined ? undefined : 1 - churn);
  return {
    ...(kept !== undefined && { margin: kept }),
    ...(renewing !== undefined && { retention: renewing }),
    ...(isShare && { marginShare: margin.share }),
    ...given(options),
  };
}

/** A margin of 0.4 beside a revenue of 50 is forty per cent without its sign, and one of 60 is of something else. */
function refuseOddMargin({ margin, revenue, orderValue }: Options): void {
  if (margin === undefined || !('amount' in margin)) return;
  const [what, of] = revenue === undefined ? ['--order-value', orderValue] : ['--revenue', revenue];
  const isShare = margin.amount > 0 && margin.amount <= 1 && of !== undefined && of > 1;
  const isTooMuch = revenue !== undefined && margin.amount > revenue;
  if (isShare || isTooMuch)
    throw new UsageError('usage.margin-beside-revenue', {
      margin: { text: String(margin.amount) },
      what: { text: `${what} ${of}` },
    });
}

/** Inputs that are options as they are. */
function given({ cac: acquisitionCost, value: customerValue, stay: stays, ...options }: Options): FormulaInputs {
  const { customers, discount, orderValue, frequency, lifespan, survivors: left } = options;
  const { reward, redemption, programmeCost, revenue } = options;
  const plain = { customers, discount, orderValue, frequency, lifespan, survivors: left, acquisitionCost };
  const { stayWithOffer: staysWithOffer, offer, contactCost, referrals } = options;
  const kept = { customerValue, stays, staysWithOffer, offer, contactCost, referrals };
  const all = { ...plain, ...kept, reward, redemption, programmeCost, revenue };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** What is kept of a customer in a period: the amount itself, or its share of the revenue, all of which where no share is given. */
function marginOf(margin: Options['margin'], revenue: number | undefined): number | undefined {
  if (margin === undefined) return revenue;
  if ('amount' in margin) return margin.amount;
  return revenue === undefined ? undefined : margin.share * revenue;
}
