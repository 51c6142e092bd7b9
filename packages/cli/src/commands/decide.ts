import type { Experience, PageDecision, Visitor } from '@perennial/decide';
import { minorUnitsOf } from '@perennial/words';
import { Command } from 'commander';
import { amount } from '../options/amount.ts';
import { type OutputOptions, withOutputOptions } from '../options/output-options.ts';
import { share } from '../options/share.ts';
import { wholeNumber } from '../options/whole-number.ts';
import { type WorkspaceOption, withWorkspaceOption, workspaceFolder } from '../options/workspace-option.ts';
import { writeJsonLines } from '../terminal/json-lines.ts';
import { InvalidValue, UsageError } from '../usage/usage-error.ts';
import { readingWorkspace } from '../with-workspace.ts';
import type { World } from '../world.ts';
import { examples } from './examples.ts';

interface Options extends OutputOptions, WorkspaceOption {
  readonly visitor: string;
  readonly customer?: string;
  readonly value?: number;
  readonly priceSensitivity?: number;
  readonly needs?: readonly string[];
  readonly stage?: string;
  readonly region?: string;
  readonly attributes?: Visitor['attributes'];
  readonly lookedAt?: readonly string[];
  readonly bought?: readonly string[];
  readonly consent: boolean;
  readonly visitors?: number;
  readonly example?: boolean;
  readonly types?: boolean;
}

export function decideCommand(world: World): Command {
  const command = new Command('decide')
    .summary('help.decide.summary')
    .description('help.decide')
    .argument('[file]', 'help.decide.file')
    .option('--visitor <id>', 'help.decide.visitor', 'visitor')
    .option('--customer <id>', 'help.decide.customer')
    .option('--value <amount>', 'help.decide.value', amount)
    .option('--price-sensitivity <share>', 'help.decide.price-sensitivity', share)
    .option('--needs <names>', 'help.decide.needs', names)
    .option('--stage <name>', 'help.decide.stage')
    .option('--region <code>', 'help.decide.region')
    .option('--attributes <json>', 'help.decide.attributes', attributes)
    .option('--looked-at <names>', 'help.decide.looked-at', names)
    .option('--bought <names>', 'help.decide.bought', names)
    .option('--no-consent', 'help.decide.no-consent')
    .option('--visitors <number>', 'help.decide.visitors', wholeNumber(1, 10_000_000))
    .option('--types', 'help.decide.types')
    .option('--example', 'help.decide.example-file')
    .addHelpText(
      'after',
      examples(world, [
        ['perennial decide --example > home.json', 'help.decide.example.file'],
        ['perennial decide home.json --value 250 --price-sensitivity 20%', 'help.decide.example'],
        ['perennial decide home.json --customer 12748', 'help.decide.example.customer'],
        ['perennial decide home.json --visitors 10000', 'help.decide.example.visitors'],
        ['perennial decide home.json --types > home.ts', 'help.decide.example.types'],
      ]),
    );
  return withOutputOptions(withWorkspaceOption(command)).action(async (file: string | undefined, options: Options) => {
    if (options.example) return writeExample(world);
    if (file === undefined) throw new UsageError('usage.decide-without-file');
    await decide(file, options, world);
  });
}

async function writeExample({ out }: World): Promise<void> {
  const { exampleExperience } = await import('@perennial/decide');
  out.write(`${JSON.stringify(exampleExperience, null, 2)}\n`);
}

async function decide(file: string, options: Options, world: World): Promise<void> {
  const { decidePage } = await import('@perennial/decide');
  const { readConfiguration } = await import('../decide/read-configuration.ts');
  const experience = readConfiguration(file, world.cwd);
  if (options.types) {
    const { typesOf } = await import('@perennial/decide');
    world.out.write(typesOf(experience));
    return;
  }
  const visitor = await visitorOf(options, experience.currency, world);
  const minorUnits = minorUnitsOf(experience.currency);
  const now = world.now().getTime();
  const reader = { language: world.language, business: { currency: experience.currency, minorUnits } };
  const { decisionText, sharesText } = await import('../decide/decide-text.ts');
  if (options.visitors === undefined) {
    const decision = await withProducts(experience, decidePage(experience, visitor, now), options, world);
    if (options.json) return writeJsonLines(world.out, [decision]);
    world.out.write(decisionText(decision, experience, world.out, reader));
    return;
  }
  const { sharesOf } = await import('../decide/shares.ts');
  const shares = sharesOf(experience, visitor, options.visitors, now);
  if (options.json) return writeJsonLines(world.out, shares);
  world.out.write(sharesText(shares, experience, options.visitors, world.out, reader));
}

/** With the products that a live decision would show such a visitor, by the newest run of the workspace, where there is one. */
async function withProducts(
  experience: Experience,
  page: PageDecision,
  options: Options,
  world: World,
): Promise<PageDecision> {
  const { fillPage, recommends } = await import('@perennial/decide');
  if (!recommends(experience)) return page;
  const { lookedAt = [], bought = [] } = options;
  const at = world.now().getTime();
  const dated = (products: readonly string[]) => products.map((each) => [each, at] as const);
  const { productLeads } = await world.study();
  const leads = productLeads(workspaceFolder(options, world));
  return fillPage(experience, page, leads, { lookedAt: dated(lookedAt), bought: dated(bought) });
}

async function visitorOf(options: Options, currency: string, world: World): Promise<Visitor> {
  const { visitor, value, priceSensitivity, needs, stage, region, attributes: known, consent, customer } = options;
  if (customer !== undefined && value !== undefined) throw new UsageError('usage.customer-and-value');
  const scored = customer === undefined ? undefined : await predictedValue(customer, currency, options, world);
  const predicted = scored ?? (value === undefined ? undefined : { expected: value });
  return {
    id: customer ?? visitor,
    consents: consent,
    ...(predicted && { value: predicted }),
    ...(priceSensitivity !== undefined && { priceSensitivity }),
    ...(needs && { needs }),
    ...(stage !== undefined && { stage }),
    ...(region !== undefined && { region }),
    ...(known && { attributes: known }),
  };
}

/** What a customer is expected to bring, by the workspace's last run, in major units. */
async function predictedValue(
  customer: string,
  currency: string,
  options: Options,
  world: World,
): Promise<Visitor['value']> {
  const study = await world.study();
  const reader = await readingWorkspace(study, world, workspaceFolder(options, world));
  const { customers, record } = await study.scoreCustomers(reader, { customers: [customer] }, world);
  const [line] = customers;
  if (!line) throw new UsageError('usage.no-such-customer', { customers: { customers: [customer] } });
  if (record.settings.currency !== currency)
    throw new UsageError('usage.other-currency', {
      currency: { text: currency },
      workspace: { text: record.settings.currency },
    });
  const units = 10 ** record.settings.minorUnits;
  const { low80, high80 } = line.money;
  return { expected: line.expectedMoney / units, low80: low80 / units, high80: high80 / units };
}

/** Names with commas, the first the latest. */
function names(text: string): readonly string[] {
  return text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** An object of JSON: `{"source":"newsletter"}`. */
function attributes(text: string): Visitor['attributes'] {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Visitor['attributes'];
  } catch {
    // Said below.
  }
  throw new InvalidValue('usage.why.json-object');
}
