import type { ChannelMatch } from '../record/costs-record.ts';

/** Words that say what kind of channel it is, and not which. */
const FILLERS = new Set([
  'ads',
  'ad',
  'cpc',
  'ppc',
  'cpm',
  'paid',
  'advertising',
  'advert',
  'adverts',
  'campaign',
  'campaigns',
  'marketing',
  'com',
]);
/** Words of channels that nobody pays for by the click. */
const UNPAID = new Set([
  'organic',
  'direct',
  'referral',
  'email',
  'newsletter',
  'mail',
  'crm',
  'seo',
  'none',
  'unassigned',
]);
/** Names of one program. */
const ALIASES: Readonly<Record<string, string>> = {
  adwords: 'google',
  googleads: 'google',
  gads: 'google',
  facebook: 'meta',
  fb: 'meta',
  instagram: 'meta',
  ig: 'meta',
  metaads: 'meta',
  facebookads: 'meta',
  bing: 'microsoft',
  bingads: 'microsoft',
  msn: 'microsoft',
  twitter: 'x',
  tiktokads: 'tiktok',
  douyin: 'tiktok',
  linkedinads: 'linkedin',
};

/** Which channels of orders the spend of a channel, or of a campaign of it, stands for. */
export type FindChannels = (channel: string, campaign: string) => Omit<ChannelMatch, 'channel' | 'campaign'>;

/**
 * Finds channels of orders for spend: as the settings say of the campaign or of the channel, by the name of the campaign, by the same name, else by a
 * name that is alike, where only one is. Where several are alike none is taken, and all are told as candidates.
 */
export function channelFinder(
  orderChannels: readonly string[],
  settings: Readonly<Record<string, readonly string[]>>,
): FindChannels {
  const said = new Map(Object.entries(settings).map(([name, channels]) => [plain(name), channels.map(plain)]));
  const called = (name: string) => orderChannels.filter((each) => name !== '' && plain(each) === name);
  return (channel, campaign) => {
    const stated = said.get(plain(campaign)) ?? said.get(plain(channel));
    if (stated)
      return found(
        'setting',
        orderChannels.filter((each) => stated.includes(plain(each))),
      );
    const byCampaign = called(plain(campaign));
    if (byCampaign.length > 0) return found('campaign', byCampaign);
    const same = called(plain(channel));
    if (same.length > 0) return found('name', same);
    const alike = orderChannels.filter((each) => areAlike(channel, each));
    return alike.length === 1 ? found('alike', alike) : { orderChannels: [], by: null, candidates: alike };
  };
}

function found(by: ChannelMatch['by'], orderChannels: readonly string[]): ReturnType<FindChannels> {
  return { orderChannels, by, candidates: [] };
}

/** One name is the other with words that tell nothing, or the name of the same program. */
function areAlike(spend: string, orders: string): boolean {
  const [a, b] = [wordsOf(spend), wordsOf(orders)];
  if (a.size === 0 || b.size === 0 || [...b].some((word) => UNPAID.has(word))) return false;
  return isWithin(a, b) || isWithin(b, a);
}

function wordsOf(name: string): ReadonlySet<string> {
  const words = plain(name).split(' ');
  const known = words.map((word) => ALIASES[word] ?? word);
  const telling = known.filter((word) => !FILLERS.has(word) && word !== '');
  return new Set(telling);
}

function isWithin(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...part].every((word) => whole.has(word));
}

/** Without case, accents and punctuation. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
