/** Languages that sentences are written in, by their codes. */
export const languages = ['en', 'zh', 'pl'] as const;
export type Language = (typeof languages)[number];

/** The languages by their own names. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', zh: '中文', pl: 'Polski' };

/** The first language of a list of locales (`pl_PL.UTF-8`, `zh-Hans-CN`) that sentences are written in; English where there is none. */
export function languageOf(locales: readonly string[]): Language {
  const spoken = locales.map((locale) => locale.split(/[-_.@]/)[0]?.toLowerCase());
  return spoken.map((code) => languages.find((language) => language === code)).find((found) => found) ?? 'en';
}
