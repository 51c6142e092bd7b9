import { type Language, languageOf, languages } from '@perennial/words';

/**
 * The language a command line is answered in: what `--lang` says, else the terminal's. It is looked for before the arguments are
 * parsed, since what is wrong with them is to be said in it too.
 */
export function chooseLanguage(args: readonly string[], locales: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = args[at] === '--lang' ? args[at + 1] : args[at]?.slice('--lang='.length);
  return languages.find((language) => language === asked) ?? languageOf(locales);
}
