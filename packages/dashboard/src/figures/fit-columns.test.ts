import { type Column, column } from '@perennial/study/reports';
import { makeSpeaker } from '@perennial/words';
import { expect, it } from 'vitest';
import type { Page } from '../report/context.ts';
import { fitColumns } from './fit-columns.ts';

type Row = Readonly<{ customer: string; customers: number }>;
const report = makeSpeaker('en', { surface: 'page', currency: 'EUR' }) as Page;
const rows: readonly Row[] = [{ customer: 'anna@example.com', customers: 1 }];
const named = column.customer<Row>();
const of = (n: number, dispensable: number): readonly Column<Row>[] =>
  Array.from({ length: n }, (_, i) =>
    column.count<Row>(`figure_${dispensable}_${i}`, 'column.historic', ({ customers }) => customers, dispensable),
  );
const fitted = (columns: readonly Column<Row>[]) => fitColumns(columns, rows, report).map(({ key }) => key);

it('leaves all columns where they fit', () => {
  expect(fitted([named, ...of(2, 5)])).toEqual(['customer', 'figure_5_0', 'figure_5_1']);
});

it('leaves out those that can be missed most, all of one rank together, until the others fit', () => {
  expect(fitted([named, ...of(4, 5), ...of(2, 1), ...of(1, 6)])).toEqual(['customer', 'figure_1_0', 'figure_1_1']);
});

it('never leaves out what must stay', () => {
  expect(fitted([named, ...of(12, 0), ...of(1, 1)])).toHaveLength(13);
});
