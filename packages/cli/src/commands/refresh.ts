import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Failure, makeSpeaker } from '@perennial/words';
import { Argument, Command, Option } from 'commander';
import { type OutputOptions, withOutputOptions } from '../options/output-options.ts';
import { type WorkspaceOption, withWorkspaceOption, workspaceFolder } from '../options/workspace-option.ts';
import type { Server } from '../server.ts';
import { writeJsonLines } from '../terminal/json-lines.ts';
import { plainText } from '../terminal/plain-text.ts';
import { table } from '../terminal/table.ts';
import { UsageError } from '../usage/usage-error.ts';
import type { World } from '../world.ts';
import { examples } from './examples.ts';
import { requireNode } from './require-node.ts';

type Kept = Awaited<ReturnType<Server['readPlan']>>;
type Plan = Kept['plan'];
type Source = Plan['sources'][number];

interface Options extends OutputOptions, WorkspaceOption {
  readonly postgres?: string;
  readonly query?: string;
  readonly cluster?: string;
  readonly table?: string;
}

const periods = ['daily', 'weekly', 'monthly', 'quarterly', 'never'] as const;
type What = 'list' | 'add' | 'remove' | 'every';

/** When and from where a server reads the orders of a workspace again. A server that runs knows of a change at once. */
export function refreshCommand(world: World): Command {
  const command = new Command('refresh')
    .summary('help.refresh.summary')
    .description('help.refresh')
    .addArgument(
      new Argument('[what]', 'help.refresh.what').choices(['list', 'add', 'remove', 'every']).default('list'),
    )
    .argument('[text]', 'help.refresh.value')
    .addOption(new Option('--postgres <name>', 'help.refresh.postgres'))
    .addOption(new Option('--query <text>', 'help.refresh.query'))
    .addOption(new Option('--cluster <name>', 'help.refresh.cluster'))
    .addOption(new Option('--table <name>', 'help.refresh.table'))
    .addHelpText(
      'after',
      examples(world, [
        ['perennial refresh add /data/exports', 'help.refresh.example.folder'],
        ['perennial refresh add --postgres PERENNIAL_SOURCE_A --query "table orders"', 'help.refresh.example.postgres'],
        ['perennial refresh every weekly', 'help.refresh.example.every'],
      ]),
    );
  return withOutputOptions(withWorkspaceOption(command)).action(
    async (what: What, value: string | undefined, options: Options) => {
      requireNode(world.machine.node);
      const folder = workspaceFolder(options, world);
      const changed = changeOf(what, value, options, world);
      if (!existsSync(folder)) throw new Failure('workspace-missing', { folder: { text: folder } });
      if (what === 'list' && !existsSync(join(folder, 'server')))
        return tell({ plan: nothing, nextAt: null }, world, options);
      const server = await world.server();
      const store = await server.openStore(folder, world.environment);
      try {
        if (changed) {
          const { plan } = await server.readPlan(store.db);
          const change = { folder, db: store.db, now: world.now(), who: 'this-machine' };
          await server.changePlan(change, changed(plan));
        }
        tell(await server.readPlan(store.db), world, options);
      } finally {
        await store.close();
      }
    },
  );
}

const nothing: Plan = { sources: [], every: 'never' };

/** What is asked to become of a plan; null where it is only shown. */
function changeOf(
  what: What,
  value: string | undefined,
  options: Options,
  world: World,
): ((plan: Plan) => Plan) | null {
  if (what === 'list') return null;
  if (what === 'every') {
    const every = periods.find((each) => each === value);
    if (every === undefined) throw new UsageError('usage.refresh-every');
    return (plan) => ({ ...plan, every });
  }
  if (what === 'remove') {
    const number = Number(value);
    return (plan) => {
      if (!Number.isInteger(number) || !plan.sources[number - 1])
        throw new UsageError('usage.refresh-no-source', { sources: { count: plan.sources.length } });
      return { ...plan, sources: plan.sources.toSpliced(number - 1, 1) };
    };
  }
  const source = sourceOf(value, options, world);
  // Where nobody has said how often, it is as often as the business sells.
  return ({ every, ...plan }) => ({
    ...plan,
    sources: [...plan.sources, source],
    ...(every !== undefined && !(every === 'never' && plan.sources.length === 0) && { every }),
  });
}

/** Throws a `UsageError` where it is not said whole, or two are said at once. */
function sourceOf(place: string | undefined, { postgres, query, cluster, table: name }: Options, world: World): Source {
  const said = [place, postgres, cluster].filter((each) => each !== undefined);
  if (said.length !== 1) throw new UsageError('usage.refresh-source');
  if (postgres !== undefined) {
    if (query === undefined || name !== undefined) throw new UsageError('usage.refresh-query');
    return { postgres, query };
  }
  if (cluster !== undefined) {
    if (name === undefined || query !== undefined) throw new UsageError('usage.refresh-table');
    return { cluster, table: name };
  }
  if (query !== undefined || name !== undefined) throw new UsageError('usage.refresh-source');
  return /^https?:/i.test(place!) ? { address: place! } : { folder: resolve(world.cwd, place!) };
}

function tell({ plan, nextAt }: Pick<Kept, 'plan' | 'nextAt'>, world: World, options: Options): void {
  const { say } = makeSpeaker(world.language);
  const next = nextAt === null ? null : new Date(nextAt).toISOString();
  if (options.json) {
    writeJsonLines(world.out, [{ every: plan.every ?? null, next, sources: plan.sources }]);
    return;
  }
  const rows = plan.sources.map((source, i) => ({ number: String(i + 1), source: Object.values(source).join(' ') }));
  if (rows.length === 0) world.out.write(`${say('refresh.sources.none')}\n`);
  else {
    const columns = [
      { title: say('refresh.number'), cell: (row: (typeof rows)[number]) => row.number, narrowest: 2 },
      { title: say('refresh.kind'), cell: (row: (typeof rows)[number]) => plainText(row.source), narrowest: 24 },
    ];
    world.out.write(`${table(rows, columns, { width: world.out.columns, title: String })}\n`);
  }
  const words = next === null ? say('refresh.next.none') : say('refresh.next', { date: { date: next.slice(0, 10) } });
  if (!options.quiet) world.words.write(`${words}\n`);
}
