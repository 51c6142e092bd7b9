import type { CostsShown } from './show-costs.ts';

/** Costs as an object for programs: money in units of its currency. */
export function publicCosts(shown: CostsShown): Readonly<Record<string, unknown>> {
  const { lines, used, minorUnits, digits: _, files, ...rest } = shown;
  const units = (minor: number) => minor / 10 ** minorUnits;
  return {
    ...rest,
    settings: lines.map(({ value, ...line }) => ({ ...line, value: inUnits(value, units) })),
    files,
    goods: used?.goods
      ? {
          ...used.goods,
          moneyWithoutCost: used.goods.moneyWithoutCost === null ? null : units(used.goods.moneyWithoutCost),
        }
      : null,
    spend: used?.spend
      ? {
          ...used.spend,
          cells: used.spend.cells.map((cell) => ({ ...cell, spend: units(cell.spend) })),
          bridge: Object.fromEntries(Object.entries(used.spend.bridge).map(([step, minor]) => [step, units(minor)])),
        }
      : null,
  };
}

function inUnits(value: CostsShown['lines'][number]['value'], units: (minor: number) => number): unknown {
  if ('money' in value) return units(value.money);
  if ('share' in value) return value.share;
  if ('text' in value) return value.text;
  if ('list' in value) return value.list.map((each) => inUnits(each, units));
  if ('message' in value)
    return Object.fromEntries(Object.entries(value.message.values).map(([name, each]) => [name, inUnits(each, units)]));
  return null;
}
