import { expect, it } from 'vitest';
import { checkRequest } from './check-request.ts';
import { defaultRules, type ImportRequest } from './import-request.ts';

const request: ImportRequest = { from: { files: [] }, columns: {}, rules: defaultRules, timeZone: 'Europe/Berlin' };

it('takes what the types allow', () => {
  checkRequest(request);
  checkRequest({
    ...request,
    columns: { customer: 'who' },
    dateOrder: 'dmy',
    rules: { ...defaultRules, guests: 'single' },
  });
});

it.each([
  ['buyer', { columns: { buyer: 'who' } }],
  ['drop', { rules: { ...defaultRules, zero: 'drop' } }],
  ['undefined', { rules: {} }],
  ['ydm', { dateOrder: 'ydm' }],
  ['Berlin', { timeZone: 'Berlin' }],
])('refuses %s, and says what it takes', (given, wrong) => {
  expect(() => checkRequest({ ...request, ...wrong } as ImportRequest)).toThrow(
    expect.objectContaining({ code: 'option-invalid', message: expect.stringContaining(given) }),
  );
});
