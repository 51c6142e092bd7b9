import { type Language, languageOf, languages } from '@perennial/words';

const KEY = 'perennial.language';

/** The language that a reader has chosen before in this browser, else the best of those they prefer. */
export function rememberedLanguage(preferred: readonly string[]): Language {
  const chosen = localStorage.getItem(KEY);
  return languages.find((language) => language === chosen) ?? languageOf(preferred);
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
}
