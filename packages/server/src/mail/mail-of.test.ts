import { languages } from '@perennial/words';
import { expect, it } from 'vitest';
import { mailOf, type Told } from './mail-of.ts';

const told = (shifted: NonNullable<Told['data']['shifted']>): Told => ({
  type: 'run.completed',
  data: { run: 2, asOf: '2025-12-31', shifted },
});
const textOf = (shifted: NonNullable<Told['data']['shifted']>, language: (typeof languages)[number]) =>
  mailOf(told(shifted), language, 'http://127.0.0.1:4380').text;

it.each(languages)(
  'says in %s which of what is known of customers has shifted, and nothing where nothing has',
  (language) => {
    const said = textOf(['average-order', 'days-since-last-order'], language)
      .split('\n')
      .filter((line) => line !== '');
    const unsaid = textOf([], language)
      .split('\n')
      .filter((line) => line !== '');
    expect(said).toHaveLength(unsaid.length + 1);
    expect(said.filter((line) => !unsaid.includes(line))).toMatchSnapshot();
  },
);
