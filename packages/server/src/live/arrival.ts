import type { Arrival, Attributes } from '@perennial/decide';

const LONGEST = 80;
const searchEngines = /(^|\.)(google|bing|duckduckgo|yahoo|ecosia|baidu|sogou|so|yandex|seznam|naver)\./;
const networks =
  /(^|\.)(facebook|instagram|tiktok|pinterest|linkedin|reddit|youtube|weibo|xiaohongshu|twitter|x|t)\.(com|co|cn)$/;

/** How a visitor came, as the context of an event says it; null where it says nothing of a page. */
export function arrivalOf(context: Attributes, properties: Attributes): Arrival | null {
  const page = objectOf(context.page);
  const path = textOf(page.path) ?? textOf(properties.path);
  const campaign = textOf(objectOf(context.campaign).source);
  if (path === null && campaign === null) return null;
  return {
    source: (campaign ?? sourceOf(page, properties)).toLowerCase().slice(0, LONGEST),
    landing: landingOf(path ?? '/'),
    device: deviceOf(context),
  };
}

function sourceOf(page: Attributes, properties: Attributes): string {
  const search = textOf(page.search) ?? textOf(properties.search) ?? '';
  const tagged = textOf(properties.utm_source) ?? new URLSearchParams(search).get('utm_source');
  if (tagged) return tagged;
  const referrer = hostOf(textOf(page.referrer) ?? textOf(properties.referrer));
  if (referrer === null || referrer === hostOf(textOf(page.url))) return 'direct';
  if (searchEngines.test(referrer)) return 'search';
  return networks.test(referrer) ? 'social' : referrer;
}

function hostOf(address: string | null): string | null {
  return address !== null && URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : null;
}

/** The first two parts of a path: what comes after names single things, and sometimes people. */
function landingOf(path: string): string {
  return `/${path.split(/[?#]/, 1)[0]!.split('/').filter(Boolean).slice(0, 2).join('/')}`.slice(0, LONGEST);
}

function deviceOf(context: Attributes): Arrival['device'] {
  const said = textOf(objectOf(context.device).type)?.toLowerCase();
  if (said === 'mobile' || said === 'tablet' || said === 'desktop') return said;
  const agent = textOf(context.userAgent);
  if (agent === null) return 'unknown';
  if (/iPad|Tablet|Android(?!.*Mobile)/.test(agent)) return 'tablet';
  return /Mobi|iPhone|Android/.test(agent) ? 'mobile' : 'desktop';
}

function objectOf(value: unknown): Attributes {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Attributes) : {};
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
