import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, makeSpeaker } from '@perennial/words';
import { Command } from 'commander';
import { type OutputOptions, withOutputOptions } from '../options/output-options.ts';
import { type WorkspaceOption, withWorkspaceOption, workspaceFolder } from '../options/workspace-option.ts';
import { writeJsonLines } from '../terminal/json-lines.ts';
import type { World } from '../world.ts';
import { CheckFailed } from './check-failed.ts';
import { examples } from './examples.ts';
import { requireNode } from './require-node.ts';

export function auditCommand(world: World): Command {
  const command = new Command('audit')
    .summary('help.audit.summary')
    .description('help.audit')
    .addHelpText('after', examples(world, [['perennial audit', 'help.audit.example']]));
  return withOutputOptions(withWorkspaceOption(command)).action(async (options: OutputOptions & WorkspaceOption) => {
    requireNode(world.machine.node);
    const folder = workspaceFolder(options, world);
    const { checkAudit, openStore } = await world.server();
    if (!existsSync(join(folder, 'server'))) throw new Failure('workspace-missing', { folder: { text: folder } });
    const store = await openStore(folder, world.environment);
    try {
      const { entries, last, broken } = await checkAudit(store.db);
      const { say } = makeSpeaker(world.language);
      const values = { entries: { count: entries }, last: { text: last }, entry: { count: broken ?? 0 } };
      if (options.json) writeJsonLines(world.out, [{ entries, last, broken }]);
      else world.out.write(`${say(broken === null ? 'audit.whole' : 'audit.broken', values)}\n`);
      if (broken !== null) throw new CheckFailed();
    } finally {
      await store.close();
    }
  });
}
