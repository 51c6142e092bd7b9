import { expect, it } from 'vitest';
import { refusedPart } from './refused-part.ts';

it('names the field, what it has to be and what it is', () => {
  const error = { instancePath: '/cutOffs', schemaPath: '#/properties/cutOffs/type', keyword: 'type' };
  expect(refusedPart([{ ...error, message: 'must be integer', data: '5' }], 'body')).toEqual({
    place: 'body/cutOffs',
    reason: 'must be integer; it is "5"',
  });
});

it('tells of several shapes the one that is meant', () => {
  const errors = [
    { instancePath: '/kind', schemaPath: '#/anyOf/0/properties/kind/const', keyword: 'const', data: 'backtest' },
    { instancePath: '/seed', schemaPath: '#/anyOf/1/properties/seed/type', keyword: 'type', data: 7 },
    { instancePath: '', schemaPath: '#/anyOf', keyword: 'anyOf' },
  ];
  expect(refusedPart(errors, 'body').place).toBe('body/seed');
});

it.each([
  ['a password', { instancePath: '/password', keyword: 'type', message: 'must be string', data: 12345678 }],
  ['what is too short', { instancePath: '/name', keyword: 'minLength', message: 'must be string', data: 'x' }],
])('does not repeat %s', (_, error) => {
  expect(refusedPart([error], 'body').reason).toBe('must be string');
});
