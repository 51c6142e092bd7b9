/** Languages that sentences are written in, by their codes. */
export const languages = ['en', 'zh', 'pl'] as const;
export type Language = (typeof languages)[number];
