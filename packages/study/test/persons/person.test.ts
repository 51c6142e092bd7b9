import { expect, it } from 'vitest';
import { requireOnePerson } from '../../src/persons/person.ts';

it('asks which one is meant where a name or a number is that of several customers', () => {
  const person = (asked: string, customers: readonly string[]) => () =>
    requireOnePerson({ asked, customers, texts: [asked] });
  expect(person('Ada Nowak', ['c-1', 'c-2'])).toThrow(
    expect.objectContaining({
      code: 'person-ambiguous',
      message: '2 customers could be meant: c-1 and c-2',
    }),
  );
  expect(person('Ada Nowak', ['c-1'])).not.toThrow();
  // Whoever has one address is one person, under however many names they ordered.
  expect(person('ada@example.com', ['c-1', 'c-2'])).not.toThrow();
});
