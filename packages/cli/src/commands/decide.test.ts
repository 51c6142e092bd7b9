import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages } from '@perennial/words';
import { describe, expect, it } from 'vitest';
import { fakeStudy, screen, world } from '../../test/world.ts';
import { runProgram } from '../program.ts';
import type { Study } from '../study.ts';

const page = {
  ...{ key: 'home', version: 1, currency: 'EUR', control: 0 },
  slots: {
    next: {
      default: 'products',
      policy: { kind: 'rules', rules: [] },
      variants: { products: { content: { title: 'Yours', recommended: ['gift card'] }, recommend: { most: 2 } } },
    },
  },
};
const file = join(mkdtempSync(join(tmpdir(), 'perennial-decide-')), 'home.json');
writeFileSync(file, JSON.stringify(page));

const leads: ReturnType<Study['productLeads']> = {
  currency: 'EUR',
  days: 180,
  leads: [{ product: 'kettle', customers: 40, returned: 0.5, worth: 9000 }],
  next: [{ first: 'espresso', next: 'grinder', customers: 120, both: 48, usual: 0.1 }],
};

async function perennial(found: typeof leads, ...args: readonly string[]) {
  const out = screen();
  const { study } = fakeStudy({ productLeads: () => found });
  expect(await runProgram(world(study, { out }), args)).toBe(0);
  return out.text();
}

describe('decide', () => {
  it('shows the products that such a visitor would be recommended, and why', async () => {
    const decided = async (...args: readonly string[]) =>
      JSON.parse(await perennial(leads, 'decide', file, '--json', ...args)).slots.next.content.recommended;
    expect(await decided()).toEqual(['kettle']);
    expect(await decided('--looked-at', 'mug, espresso')).toEqual(['grinder', 'kettle']);
    expect(await decided('--looked-at', 'espresso', '--bought', 'grinder')).toEqual(['kettle']);
    expect(await perennial(leads, 'decide', file)).toMatch(/kettle: of 40\s+customers whose first\s+order held it/);
  });

  it('calls slots and variants by their names', async () => {
    const { next } = page.slots;
    const named = {
      ...next,
      name: 'Next step',
      variants: { products: { ...next.variants.products, name: 'Products' } },
    };
    writeFileSync(`${file}.named`, JSON.stringify({ ...page, slots: { next: named } }));
    expect(await perennial(leads, 'decide', `${file}.named`)).toContain('Next step  shows “Products”');
    const shares = await perennial(leads, 'decide', `${file}.named`, '--visitors', '10');
    expect(shares).toMatch(/Next step +Products +10/);
  });

  it.each(languages)('says why products are those of the content in %s', async (language) => {
    const text = await perennial(null, '--lang', language, 'decide', file);
    const why = { en: /no run has\s+found/, zh: /尚无任何运行/, pl: /żadna\s+analiza/ };
    expect(text).toMatch(why[language]);
  });
});
