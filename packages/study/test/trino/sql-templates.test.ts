import { expect, it } from 'vitest';
import { notForTrino, templatesOf } from './sql-templates.ts';

const hole = (code: string) => `$\{${code}}`;

const source = [
  '/** Not one: sql`comment`. */',
  `const outer = sql\`select ${hole("id('a')")}, ${hole(`isThere ? sql\`sum(${hole(`id(\`b${hole('n')}\`)`)}) as s\` : sql\`\``)} from ${hole("{ t: '}`' }.t")} where x = 1\`;`,
  'const other = css`none`;',
].join('\n');

it('finds every template of SQL in a source, those within holes too', () => {
  const found = templatesOf(source, 'study/src/a.ts');
  expect(found.map(({ pieces }) => pieces)).toEqual([
    ['sum(', ') as s'],
    [''],
    ['select ', ', ', ' from ', ' where x = 1'],
  ]);
  expect(found.map(notForTrino)).toEqual([false, false, false]);
});

it('excuses a file or a query of it, and no other', () => {
  const template = (file: string, text: string) => ({ file, pieces: [text] });
  expect(notForTrino(template('study/src/check/check-workspace.ts', 'read_csv(x)'))).toBe(true);
  expect(notForTrino(template('study/src/check/check-workspace.ts', 'select 1'))).toBe(false);
  expect(notForTrino(template('demo/src/shop.ts', 'select 1'))).toBe(true);
  expect(notForTrino(template('study/src/fit/new.ts', 'select 1'))).toBe(false);
});
