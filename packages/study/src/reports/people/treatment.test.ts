import { expect, it } from 'vitest';
import { treatmentOf } from './treatment.ts';

it('marks a group that is taken less often than four fifths of the others, beyond chance', () => {
  const unlike = treatmentOf('top', { chosen: 20, of: 1000 }, { chosen: 180, of: 2000 });
  expect(unlike).toMatchObject({ share: 0.02, others: 0.09, isUnlike: true });
  expect(unlike.ratio).toBeCloseTo(2 / 9, 10);
  expect(unlike.high95!).toBeLessThan(0.8);
});

it('marks nothing that chance explains, or that is as good as alike', () => {
  expect(treatmentOf('top', { chosen: 5, of: 100 }, { chosen: 90, of: 1000 }).isUnlike).toBe(false);
  expect(treatmentOf('top', { chosen: 9000, of: 100_000 }, { chosen: 10_000, of: 100_000 }).isUnlike).toBe(false);
});

it('says of a group of which nobody is taken only whether chance explains it', () => {
  expect(treatmentOf('keep', { chosen: 0, of: 1000 }, { chosen: 100, of: 1000 })).toMatchObject({
    ratio: null,
    isUnlike: true,
  });
  expect(treatmentOf('keep', { chosen: 0, of: 10 }, { chosen: 10, of: 1000 })).toMatchObject({
    ratio: null,
    isUnlike: false,
  });
  expect(treatmentOf('keep', { chosen: 0, of: 0 }, { chosen: 0, of: 0 }).isUnlike).toBe(false);
});
