import type { Place } from './effects.ts';
import type { Properties } from './message.ts';

/** How a visitor came, in the names of the Segment specification: the page, where the link stood, the campaign, and the class of their device. */
export function contextOf({ path, search, title, referrer, url, device }: Place): Properties {
  const {
    utm_source: source,
    utm_medium: medium,
    utm_campaign: name,
    utm_term: term,
    utm_content: content,
  } = campaignOf(search);
  const page = { path, title, referrer, url };
  return { page, device: { type: device }, ...(source && { campaign: { source, medium, name, term, content } }) };
}

/** Whence the visitor came, by the names that advertisements use. The rest of an address may say who somebody is, and stays here. */
export function campaignOf(search: string): Readonly<Record<string, string>> {
  const said: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(search)) if (name.startsWith('utm_')) said[name] = value;
  return said;
}

/** All that is told of a device. A tablet of Apple calls itself a Mac, which nobody touches. */
export function deviceOf(userAgent: string, touches = 0): Place['device'] {
  if (userAgent === '') return 'unknown';
  if (/iPad|Tablet|Android(?!.*Mobile)/.test(userAgent) || (touches > 1 && userAgent.includes('Macintosh')))
    return 'tablet';
  return /Mobi|iPhone|Android/.test(userAgent) ? 'mobile' : 'desktop';
}
