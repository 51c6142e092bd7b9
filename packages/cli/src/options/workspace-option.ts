import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { World } from '../world.ts';

export interface WorkspaceOption {
  readonly workspace: string;
}

export function withWorkspaceOption(command: Command): Command {
  return command.option('--workspace <folder>', 'help.workspace', 'perennial');
}

export function workspaceFolder({ workspace }: WorkspaceOption, { cwd }: World): string {
  return resolve(cwd, workspace);
}
