import { type Command, InvalidArgumentError, type Option } from 'commander';
import { InvalidValue, UsageError } from './usage-error.ts';

/** From here on a value that cannot be read fails with the option it was given to. */
export function nameOptions(command: Command): void {
  for (const option of command.options) {
    const { parseArg } = option;
    if (!parseArg) continue;
    option.parseArg = <T>(value: string, before: T): T => {
      try {
        return parseArg(value, before) as T;
      } catch (error) {
        throw refused(error, option, value);
      }
    };
  }
}

function refused(error: unknown, option: Option, value: string): unknown {
  const given = { option: { text: option.long ?? option.flags }, value: { text: value } };
  if (error instanceof InvalidValue)
    return new UsageError('usage.invalid-value', {
      ...given,
      why: { message: { code: error.key, values: error.values } },
    });
  if (!(error instanceof InvalidArgumentError) || !option.argChoices) return error;
  const choices = { text: option.argChoices.join(', ') };
  return new UsageError('usage.invalid-value', {
    ...given,
    why: { message: { code: 'usage.why.choices', values: { choices } } },
  });
}
