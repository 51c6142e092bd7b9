import { expect, it } from 'vitest';
import { forecastCell } from './forecast-cell.ts';

const cohort = {
  forecast: { ages: [4.5, 10.5, 16.5], money: [100, 160, 190], low80: [100, 130, 150], high80: [100, 190, 240] },
};

it('is read off between the ages of the forecast, with its interval', () => {
  expect(forecastCell(cohort, 6)).toEqual({ value: 115, low80: 107.5, high80: 122.5 });
  expect(forecastCell(cohort, 16.5)).toEqual({ value: 190, low80: 150, high80: 240 });
});

it('is nothing before the cohort is that old, nor after the horizon', () => {
  expect(forecastCell(cohort, 4)).toBeNull();
  expect(forecastCell(cohort, 18)).toBeNull();
  expect(forecastCell({ forecast: { ages: [], money: [], low80: [], high80: [] } }, 1)).toBeNull();
});
