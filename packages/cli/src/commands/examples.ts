import { makeSpeaker, type WordKey } from '@perennial/words';
import type { World } from '../world.ts';

/** Text for the end of a command's help: commands as they are typed, each with what it does. */
export function examples({ language }: World, list: readonly (readonly [command: string, words: WordKey])[]): string {
  const { say } = makeSpeaker(language);
  const lines = list.map(([command, words]) => `  ${say(words)}\n    $ ${command}`);
  return `\n${say('help.examples')}\n${lines.join('\n')}\n`;
}
