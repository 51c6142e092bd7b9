import type { Command } from 'commander';
import { memorySize } from './memory-size.ts';

export interface MemoryLimitOption {
  readonly memoryLimit?: string;
}

/** For the commands that ask the database for more than it may have in memory. */
export function withMemoryLimitOption(command: Command): Command {
  return command.option('--memory-limit <size>', 'help.memory-limit', memorySize);
}
