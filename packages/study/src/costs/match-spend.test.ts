import { describe, expect, it } from 'vitest';
import { channelFinder } from './match-channels.ts';
import { recordOf } from './match-spend.ts';

describe('channels of spend', () => {
  const find = (orders: readonly string[], settings = {}) => channelFinder(orders, settings);

  it.each([
    ['google ads', ['Google'], 'Google'],
    ['google ads', ['google_cpc', 'newsletter'], 'google_cpc'],
    ['meta ads', ['facebook / paid', 'google'], 'facebook / paid'],
    ['search', ['Paid Search', 'Organic Search'], 'Paid Search'],
    ['microsoft ads', ['bing'], 'bing'],
  ])('of %s are found among %j', (spend, orders, found) => {
    expect(find(orders)(spend, '')).toEqual({ orderChannels: [found], by: 'alike', candidates: [] });
  });

  it('are not found where several are alike, and these are told', () => {
    expect(find(['google_cpc', 'google shopping'])('google ads', '')).toEqual({
      orderChannels: [],
      by: null,
      candidates: ['google_cpc', 'google shopping'],
    });
  });

  it('are found by the same name before others, by the name of a campaign before that, and by the settings first', () => {
    const orders = ['google', 'google ads', 'spring sale'];
    expect(find(orders)('Google Ads', '')).toMatchObject({ orderChannels: ['google ads'], by: 'name' });
    expect(find(orders)('Google Ads', 'Spring-Sale')).toMatchObject({ orderChannels: ['spring sale'], by: 'campaign' });
    expect(find(orders, { 'google ads': ['google', 'google ads'] })('Google Ads', 'Spring-Sale')).toMatchObject({
      orderChannels: ['google', 'google ads'],
      by: 'setting',
    });
  });

  it('never stand for what nobody pays for', () =>
    expect(find(['google organic'])('google ads', '')).toMatchObject({ by: null, candidates: [] }));
});

describe('spend beside customers', () => {
  const spend = [
    { month: '2024-01', channel: 'google ads', campaign: 'A', amount: 10_001 },
    { month: '2024-02', channel: 'google ads', campaign: 'A', amount: 500 },
    { month: '2024-01', channel: 'radio', campaign: '', amount: 333 },
    { month: '2024-01', channel: 'fb', campaign: '', amount: 20 },
    { month: '2024-01', channel: 'meta ads', campaign: '', amount: 30 },
  ];
  const customers = [
    { month: '2024-01', channel: 'google', customers: 4 },
    { month: '2024-01', channel: 'facebook', customers: 2 },
    { month: '2024-01', channel: null, customers: 7 },
    { month: '2024-03', channel: 'google', customers: 1 },
  ];
  const record = recordOf(spend, customers, {}, 77);

  it('has a bridge that adds up to the last cent', () => {
    const { total, matched, unknownChannel, noCustomers, outside } = record.bridge;
    expect(record.bridge).toEqual({
      total: 10_961,
      matched: 10_051,
      unknownChannel: 333,
      noCustomers: 500,
      outside: 77,
    });
    expect(matched + unknownChannel + noCustomers + outside).toBe(total);
    expect(record.cells.reduce((sum, cell) => sum + cell.spend, 0)).toBe(matched);
  });

  it('counts customers of channels that share them once', () => {
    expect(record.cells).toContainEqual({
      month: '2024-01',
      channels: ['fb', 'meta ads'],
      orderChannels: ['facebook'],
      spend: 50,
      customers: 2,
    });
  });

  it('tells customers whose month and channel had no spend', () =>
    expect(record.customersWithoutSpend).toEqual([
      { channel: null, customers: 7 },
      { channel: 'google', customers: 1 },
    ]));

  it('stands beside all new customers where orders name no channels', () => {
    const blended = recordOf(spend, [{ month: '2024-01', channel: null, customers: 10 }], {}, 0);
    expect(blended).toMatchObject({ isBlended: true, channels: [], bridge: { matched: 10_384, noCustomers: 500 } });
    expect(blended.cells).toMatchObject([{ month: '2024-01', orderChannels: null, spend: 10_384, customers: 10 }]);
  });
});
