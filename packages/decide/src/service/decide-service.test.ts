import { makeSpeaker } from '@perennial/words';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Incident } from '../visitor/incidents.ts';
import { decideService, type ServiceCase } from './decide-service.ts';
import {
  costlyRemedies,
  faultOfPolicy,
  type ServicePolicy,
  servicePolicySchema,
  usualServicePolicy,
} from './policy.ts';

const value = { expected: 250, low80: 40, high80: 620, probAlive: 0.93, horizonDays: 365 };
const late: Incident = { kind: 'delivery-late', at: 5, about: '1001' };
const known: ServiceCase = {
  value,
  consents: null,
  starts: { top: 500, high: 200, middle: 50 },
  margin: 0.4,
  minorPerUnit: 100,
  incidents: [late],
  given: 0,
  priceSensitivity: null,
  hasUnsubscribed: false,
};
const policyOf = (given: Partial<ServicePolicy>): ServicePolicy => ({ ...usualServicePolicy, ...given });
const tenth = policyOf({ share: { top: 0.1, high: 0.1, middle: 0.05, low: 0.05 } });
const decided = (given: Partial<ServiceCase> = {}, policy = tenth) => decideService(policy, { ...known, ...given });
const codes = (said: readonly { readonly code: string }[]) => said.map(({ code }) => code);

describe('the tier', () => {
  it('is where the forecast stands, and those that its interval reaches are named', () => {
    expect(decided()).toMatchObject({ tier: 'high', possible: ['top', 'high', 'middle', 'low'] });
    expect(decided({ value: { ...value, expected: 500, low80: 500, high80: 700 } })).toMatchObject({
      tier: 'top',
      possible: ['top'],
    });
    expect(codes(decided().because)).toEqual(['service-desk.tier.quantile', 'service-desk.tier.doubt']);
  });

  it('begins where the settings say, in place of the quantiles', () => {
    const policy = policyOf({ tiers: { top: 250, high: 100, middle: 10 } });
    const { tier, because } = decided({}, policy);
    expect(tier).toBe('top');
    const { say } = makeSpeaker('en', { currency: 'EUR', surface: 'api' });
    expect(say(because[0]!.code, because[0]!.values)).toBe(
      'Forecast €250 within 365 days (80% interval €40.00 to €620). The tier Top begins at €250, as the settings say.',
    );
  });

  it('begins at anything where so few are expected to bring something', () => {
    const starts = { top: 300, high: null, middle: null };
    expect(decided({ starts }).tier).toBe('high');
    expect(decided({ starts, value: { ...value, expected: 0, low80: 0, high80: 0 } })).toMatchObject({ tier: 'low' });
  });

  it('is none without a forecast, without tiers, and of somebody who asked not to be profiled', () => {
    for (const given of [{ value: null }, { starts: null }, { consents: false }])
      expect(decided(given)).toMatchObject({ tier: null, possible: [], limit: null });
  });
});

describe('the limit', () => {
  it('is a share of what is expected to stay', () => {
    // 10 % of 40 % of 250.
    expect(decided().limit).toBe(10);
    expect(decided({ value: { ...value, expected: 100 } }).limit).toBe(2);
    expect(decided({ minorPerUnit: 1, value: { ...value, expected: 262 } }).limit).toBe(10);
  });

  it('is no more than the settings allow, of a case and of a remedy', () => {
    const voucher = { ...usualServicePolicy.remedies.voucher!, most: 3 };
    const policy = { ...tenth, most: 7.5, remedies: { ...tenth.remedies, voucher } };
    const { limit, limitBecause, remedies } = decided({}, policy);
    expect(limit).toBe(7.5);
    expect(limitBecause.code).toBe('service-desk.limit.most');
    expect(remedies.find(({ kind }) => kind === 'voucher')).toEqual({ kind: 'voucher', most: 3 });
    expect(remedies.find(({ kind }) => kind === 'replace')).toEqual({ kind: 'replace', most: 7.5 });
  });

  it('is nothing where the settings allow nothing', () => {
    expect(decided({}, { ...tenth, most: 0 }).limit).toBe(0);
    expect(decided({}, policyOf({ share: { top: 0, high: 0, middle: 0, low: 0 } })).limit).toBe(0);
  });

  it('is not known without a margin, and nothing that costs money is allowed then', () => {
    const { limit, limitBecause, remedies } = decided({ margin: null });
    expect([limit, limitBecause.code]).toEqual([null, 'service-desk.limit.margin']);
    expect(remedies.map(({ kind }) => kind)).toEqual(['explain', 'first-in-line']);
  });

  it('is not known where orders have no money, and where nobody can be told what they bring', () => {
    expect(decided({ minorPerUnit: null }).limitBecause.code).toBe('service-desk.limit.no-money');
    expect(decided({ minorPerUnit: null, value: null }).limitBecause.code).toBe('service-desk.limit.tier');
    const { say } = makeSpeaker('en', { currency: 'ORDERS', surface: 'api' });
    const [rule] = decided({ minorPerUnit: null }).because;
    expect(say(rule!.code, rule!.values)).toMatch(/^Forecast of 250 orders within 365 days/);
  });

  it('is nothing for a customer who costs more than they bring', () => {
    const { limit, limitBecause, remedies } = decided({ margin: -0.2 });
    expect([limit, limitBecause.code]).toEqual([0, 'service-desk.limit.nothing']);
    expect(remedies.every(({ most }) => most === null)).toBe(true);
  });

  it('is less by what was given lately, and no remedy may cost more than what is left', () => {
    const { limit, left, leftBecause, remedies } = decided({ given: 7.5 });
    expect([limit, left, leftBecause?.code]).toEqual([10, 2.5, 'service-desk.left']);
    expect(remedies.find(({ kind }) => kind === 'voucher')).toEqual({ kind: 'voucher', most: 2.5 });
    const spent = decided({ given: 12 });
    expect([spent.limit, spent.left]).toEqual([10, 0]);
    expect(spent.remedies.every(({ most }) => most === null)).toBe(true);
    expect(decided()).toMatchObject({ left: 10, leftBecause: null });
    expect(decided({ margin: null, given: 3 })).toMatchObject({ left: null, leftBecause: null });
  });

  it('never passes the share of the expected margin, and rises with the forecast within a tier', () => {
    const forecast = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(forecast, forecast, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, margin) => {
        const starts = { top: 1e7, high: 1e7, middle: 0 };
        const limitAt = (expected: number) =>
          decided({ starts, margin, value: { ...value, expected, low80: 0, high80: expected } }).limit!;
        expect(limitAt(one)).toBeLessThanOrEqual(one * margin * 0.05 + 1e-6);
        expect(limitAt(Math.min(one, other))).toBeLessThanOrEqual(limitAt(Math.max(one, other)));
      }),
    );
  });
});

describe('remedies', () => {
  it('are those of the tier for what happened', () => {
    expect(decided().remedies.map(({ kind }) => kind)).toEqual([
      'explain',
      'first-in-line',
      'replace',
      'refund-shipping',
      'voucher',
    ]);
    expect(decided({ incidents: [] }).remedies).toEqual([{ kind: 'first-in-line', most: null }]);
    const low = decided({ value: { ...value, expected: 20 } }).remedies.map(({ kind }) => kind);
    expect(low).toEqual(['explain', 'replace']);
  });

  it('of somebody without a tier cost nothing, and are those that every tier gets', () => {
    expect(decided({ consents: false }).remedies).toEqual([{ kind: 'explain', most: null }]);
  });

  it('that cost money have a limit, whatever the case', () => {
    for (const { kind, most } of decided().remedies) expect(most === null).toBe(!costlyRemedies.includes(kind));
  });
});

describe('what not to do', () => {
  it('is to give a discount to somebody who probably orders without', () => {
    expect(codes(decided({ incidents: [] }).avoid)).toContain('service-desk.avoid.buys-anyway');
    expect(codes(decided().avoid)).not.toContain('service-desk.avoid.buys-anyway');
    expect(codes(decided({ incidents: [], priceSensitivity: 0.7 }).avoid)).not.toContain(
      'service-desk.avoid.buys-anyway',
    );
    const unsure = { incidents: [], value: { ...value, probAlive: 0.5 } };
    expect(codes(decided(unsure).avoid)).not.toContain('service-desk.avoid.buys-anyway');
  });

  it('tells nothing of the forecast of somebody who asked not to be profiled', () => {
    const { avoid, because } = decided({ consents: false, incidents: [] });
    expect(codes(avoid)).not.toContain('service-desk.avoid.buys-anyway');
    expect(JSON.stringify([avoid, because])).not.toMatch(/250|0\.93/);
  });

  it('counts what went back once an order', () => {
    const back = (kind: Incident['kind'], about: string, at: number): Incident => ({ kind, about, at });
    const once = [back('return', '1', 1), back('refund', '1', 2)];
    expect(codes(decided({ incidents: once }).avoid)).not.toContain('service-desk.avoid.given-back');
    const twice = [...once, back('refund', '2', 3)];
    expect(codes(decided({ incidents: twice }).avoid)).toContain('service-desk.avoid.given-back');
  });

  it('is always to hold back what everybody is due, and to tell the tier', () => {
    for (const given of [{}, { consents: false }, { value: null }])
      expect(codes(decided(given).avoid)).toEqual(
        expect.arrayContaining(['service-desk.avoid.rights', 'service-desk.avoid.telling']),
      );
  });
});

describe('a policy', () => {
  it('that is the usual one can be read', () => {
    expect(servicePolicySchema.parse(usualServicePolicy)).toEqual(usualServicePolicy);
    expect(faultOfPolicy(usualServicePolicy)).toBeNull();
  });

  it('has tiers that begin one after the other', () => {
    expect(faultOfPolicy(policyOf({ tiers: { top: 10, high: 10, middle: 5 } }))).toBe('tiers');
  });

  it.each([
    'https://*.example.com',
    'https://example.com/path',
    "https://example.com; script-src 'unsafe-inline'",
    'http://example.com',
    'example.com',
    'https://example.com ',
  ])('lets no page of %s show the card', (origin) => {
    expect(servicePolicySchema.safeParse(policyOf({ origins: [origin] })).success).toBe(false);
  });

  it('names origins with their port', () => {
    const origins = ['https://shop.zendesk.com', 'https://desk.example.com:8443', 'http://localhost:3000'];
    expect(servicePolicySchema.safeParse(policyOf({ origins })).success).toBe(true);
  });
});
