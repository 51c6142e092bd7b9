import { intoBins, type RfmGrid } from '@perennial/study/reports';
import { describe, expect, it } from 'vitest';
import { binned, readBins, writeBins } from './bins.ts';

const cell = (recency: number, frequency: number, customers: number) => ({
  recency,
  frequency,
  customers,
  active: customers / 2,
  historic: customers * 100,
  expected: customers * 50,
});

/** Days 0 to 7, 8 to 14, 15 to 30 and 31 to 90; one, two, three or more orders. */
const steps: RfmGrid = {
  recency: [7, 14, 30, 90],
  frequency: [1, 2, 3],
  cells: [cell(0, 0, 5), cell(1, 0, 4), cell(1, 2, 3), cell(2, 1, 2), cell(3, 0, 1)],
};

describe('the bins that a reader writes', () => {
  it('are sums of the steps', () => {
    const bins = readBins({ recency: '14,30', frequency: '2' }, steps)!;
    expect(bins).toEqual({ recency: [14, 30], frequency: [1, 2], isMoved: false });
    expect(intoBins(steps, bins).cells).toEqual([cell(0, 0, 9), cell(0, 1, 3), cell(1, 1, 2), cell(2, 0, 1)]);
  });

  it('are the nearest that are known, and it is said', () => {
    expect(readBins({ recency: '16, 29', frequency: '9' }, steps)).toEqual({
      recency: [14, 30],
      frequency: [1, 3],
      isMoved: true,
    });
  });

  it('hold nobody beyond the longest silence', () => {
    const bins = readBins({ recency: '30;365', frequency: '' }, steps)!;
    expect(bins).toEqual({ recency: [30, 365], frequency: [1], isMoved: false });
    expect(intoBins(steps, bins).cells.map(({ recency, customers }) => [recency, customers])).toEqual([
      [0, 14],
      [1, 1],
    ]);
  });

  it.each(['30, x', '-5', '1.5', '0', '1,2,3,4,5,6,7,8,9,10'])('are none where they read %s', (recency) => {
    expect(readBins({ recency, frequency: '2' }, steps)).toBeNull();
  });

  it('are the usual ones in a run of an earlier version, which has no steps to make others of', () => {
    const usual = { ...steps, recency: [30] };
    const text = { recency: '14', frequency: '2' };
    expect(binned({ grid: usual }, text)).toEqual({ canBeMoved: false, bins: null, grid: usual });
    expect(binned({ grid: usual, steps }, text)).toMatchObject({ canBeMoved: true, grid: { recency: [14] } });
    expect(binned({ grid: usual, steps }, null)).toMatchObject({ canBeMoved: true, bins: null, grid: usual });
  });

  it('read as they are written', () => {
    const text = writeBins(steps);
    expect(text).toEqual({ recency: '7, 14, 30, 90', frequency: '2, 3' });
    expect(readBins(text, steps)).toEqual({ recency: steps.recency, frequency: steps.frequency, isMoved: false });
  });
});
