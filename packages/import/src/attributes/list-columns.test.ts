import { describe, expect, it } from 'vitest';
import { listColumns } from './list-columns.ts';

describe('the columns of a list of people', () => {
  it.each([
    // Exports of Shopify, WooCommerce, Klaviyo, Mailchimp and HubSpot.
    [
      'Customer ID,First Name,Email,Accepts Email Marketing,Accepts SMS Marketing,Total Spent,Total Orders,Note,Tags',
      { since: null, consent: 'Accepts Email Marketing', ordered: ['Total Spent', 'Total Orders'] },
    ],
    [
      'Name,Username,Last active,Date registered,Email,Orders,Total spend,AOV,Country / Region',
      { since: 'Date registered', consent: null, ordered: ['Orders', 'Total spend', 'AOV'] },
    ],
    [
      'Email,Klaviyo ID,Email Marketing Consent,Profile Created On,Date Added,Historic CLV,Predicted CLV',
      { since: 'Profile Created On', consent: 'Email Marketing Consent', ordered: ['Historic CLV'] },
    ],
    ['Email Address,MEMBER_RATING,OPTIN_TIME,TAGS', { since: 'OPTIN_TIME', consent: null, ordered: [] }],
    ['Record ID,Email,Create Date,Lead Status', { since: 'Create Date', consent: null, ordered: [] }],
    // What is none of it.
    ['email,order frequency,birthday,newsletter topic', { since: null, consent: null, ordered: [] }],
  ])('are read: %s', (headers, found) => expect(listColumns(headers.split(','))).toEqual(found));
});
