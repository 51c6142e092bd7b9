import { makeSpeaker } from '@perennial/words';
import { describe, expect, it } from 'vitest';
import { type CaseBasis, caseLines, experienceCase, FREE } from '../src/business-case.ts';
import { exampleExperience, readExperience } from '../src/index.ts';

const cost = { once: 6000, perMonth: 200, perPerson: 0.25, margin: 0.4 };
const basis: CaseBasis = {
  people: { control: 100, treated: 900 },
  sampleRatio: 0.5,
  comparison: { difference: 2.5, low95: 0.5, high95: 4.5 },
  // A thousand in a month of 365.25 / 12 days.
  met: { people: 1000, days: 365.25 / 12 },
};
const { say, format } = makeSpeaker('en', { currency: 'EUR', minorUnits: 2 });
const money = (major: number) => format.money(Math.round(major * 100));

function linesOf(of: Partial<CaseBasis>, by = cost) {
  const asked = { ...basis, ...of };
  return caseLines(experienceCase(asked, by), asked, { say, format, money });
}

describe('a business case', () => {
  it('says each figure with its interval, and what has to be believed where it holds zero', () => {
    const { says, figures, assumes } = linesOf({});
    // Worked out by hand beside the formula: 12,000 people, 11,400 of costs.
    expect(figures.map(({ value }) => value)).toEqual([
      '12,000 (1,000 a month)',
      '€2.50 (95% interval €0.50 to €4.50)',
      '€2.38',
      '€11,400.00',
      '€600.00 (95% interval -€9,000.00 to €10,200.00)',
      '10.9 months, 10,910 people (at best 4.4 months, 4,445 people, at worst never)',
    ]);
    expect(says).toEqual([
      'Whether it pays is not shown. To go on, one has to believe that it raises lifetime value by at least €2.38 a person; the read-out leaves €0.50 to €4.50 possible.',
    ]);
    expect(assumes.join(' ')).toMatch(/in the last 30 days \(1,000\).*40\.0% of the difference/);
  });

  it('says first that nothing is shown where the randomisation test shows nothing', () => {
    const comparison = { difference: 2.5, low95: -0.5, high95: 5.5 };
    expect(linesOf({ comparison }).says[0]).toMatch(/^Nothing is shown: the randomisation test/);
    expect(linesOf({ comparison }, FREE).says[1]).toMatch(/at least €0\.00 a person; .* -€0\.50 to €5\.50/);
    expect(linesOf({}).says.join()).not.toContain('Nothing is shown');
  });

  it('says where the whole interval covers the costs, and where none of it does', () => {
    expect(linesOf({}, { ...cost, once: 0, perPerson: 0, margin: 1 }).says).toEqual([
      'Even the lower end of the interval covers the costs of 12 months.',
    ]);
    expect(linesOf({}, { ...cost, once: 60_000 }).says).toEqual([
      'Even the upper end of the interval does not cover the costs of 12 months.',
    ]);
  });

  it('says that revenue is counted where no margin was given, and that few days tell little', () => {
    expect(linesOf({}, { ...cost, margin: 1 }).assumes.join(' ')).toContain('counted as revenue');
    expect(linesOf({ met: { people: 100, days: 27 } }).assumes.join(' ')).toContain('less than four weeks');
    expect(linesOf({ met: { people: 100, days: 28 } }).assumes.join(' ')).not.toContain('less than four weeks');
  });

  it.each([
    ['few', { people: { control: 29, treated: 900 } }, /fewer than 30/],
    ['same', { comparison: null }, /brought the same so far/],
    ['sample-ratio', { sampleRatio: 1e-6 }, /cannot be trusted/],
    ['same', { comparison: { difference: 0, low95: 0, high95: 0 } }, /brought the same so far/],
    ['nobody', { met: { people: 0, days: 90 } }, /in the last 90 days.*€8,400\.00/],
  ])('is none where nothing can be said: %s', (refused, of, words) => {
    expect(experienceCase({ ...basis, ...of }, cost)).toEqual({ cost, refused, figures: null });
    const { says, figures } = linesOf(of);
    expect(says.join()).toMatch(words);
    expect(figures).toEqual([]);
  });
});

describe('the costs in a configuration', () => {
  const read = (said: unknown) => readExperience({ ...exampleExperience, cost: said }, 'home.json').cost;

  it('are zero where they are not said, and revenue counts whole', () => {
    expect(read({ once: 2000 })).toEqual({ once: 2000, perMonth: 0, perPerson: 0, margin: 1 });
    expect(readExperience(exampleExperience, 'home.json').cost).toBeUndefined();
  });

  it.each([{ once: -1 }, { perMonth: '200' }, { margin: 0 }, { margin: 1.2 }, { yearly: 3 }])('refuses %j', (said) => {
    expect(() => read(said)).toThrow(/home\.json/);
  });
});
