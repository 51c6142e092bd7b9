/** For whom a file is written. */
export const platforms = [
  'meta',
  'google',
  'google-conversions',
  'klaviyo',
  'hubspot',
  'salesforce',
  'shopify',
  'zendesk',
] as const;
export type Platform = (typeof platforms)[number];

export function isPlatform(format: string): format is Platform {
  return platforms.some((each) => each === format);
}
