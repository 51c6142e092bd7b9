/** Text for the end of a command's help: commands as they are typed, each with what it does. */
export function examples(list: readonly (readonly [command: string, words: string])[]): string {
  return `\nExamples:\n${list.map(([command, words]) => `  ${words}\n    $ ${command}`).join('\n')}\n`;
}
