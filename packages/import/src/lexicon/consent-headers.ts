import { normaliseHeader } from './headers.ts';

const headers = new Set([
  ...['consent', 'marketing consent', 'accepts marketing', 'accepts email marketing', 'email marketing consent'],
  ...['email consent', 'email opt in', 'marketing opt in', 'opt in', 'opted in', 'subscribed', 'newsletter'],
  ...['zgoda', 'zgoda marketingowa', 'einwilligung', 'consentement', '同意', '营销同意'],
]);

/** Cells by which somebody has agreed, in small letters; whatever else is written there is no consent. */
export const agreed: readonly string[] = [
  ...['yes', 'y', 'true', 't', '1', 'subscribed', 'opted in', 'opt in', 'granted', 'tak', 'ja', 'oui', 'si', '是'],
];

/** Whether a column says who has agreed to be written to. */
export function saysConsent(header: string): boolean {
  return headers.has(normaliseHeader(header));
}
