import { type BasisName, basisNames } from '../../record/bases.ts';
import { type EquityCause, type EquityChange, equityCauses } from '../../record/changes.ts';
import type { EquityResult, EquityRun } from './equity-result.ts';

/** Where customer equity stood or stands, or what moved it, on every basis; minor units. */
export interface EquityStep {
  readonly step: 'before' | EquityCause | 'now';
  readonly money: Readonly<Partial<Record<BasisName, number>>>;
}

export interface EquityBridge {
  /** The run that it begins with, and the last. */
  readonly from: EquityRun;
  readonly to: EquityRun;
  /** First where it stood, last where it stands: each basis adds up. */
  readonly steps: readonly EquityStep[];
}

/**
 * What moved customer equity over all runs that are joined without a gap, or over those since the last one of a day; null where no run says what moved it. A
 * basis that was not known at first began as the nearest before it, as each run has it.
 */
export function equityBridge({ runs }: Pick<EquityResult, 'runs'>, since?: string): EquityBridge | null {
  const to = runs.at(-1);
  if (!to) return null;
  const gap = runs.findLastIndex(({ because }) => because === null);
  const asked = since === undefined ? 0 : runs.findLastIndex(({ asOf }) => asOf <= since);
  const first = Math.max(gap, asked, 0);
  const moved = runs.slice(first + 1);
  const from = runs[first];
  if (!from || moved.length === 0) return null;
  const bases = basisNames.filter((basis) => to.because?.some((change) => change.basis === basis));
  const row = (step: EquityStep['step'], of: (basis: BasisName) => number): EquityStep => ({
    step,
    money: Object.fromEntries(bases.map((basis) => [basis, of(basis)])),
  });
  const causes = equityCauses.map((cause) =>
    row(cause, (basis) => moved.reduce((sum, run) => sum + causeOf(changeOf(run, basis), cause), 0)),
  );
  return {
    from,
    to,
    steps: [
      row('before', (basis) => changeOf(moved[0]!, basis)?.before ?? 0),
      ...causes.filter(({ money }) => Object.values(money).some((amount) => amount !== 0)),
      row('now', (basis) => changeOf(to, basis)?.now ?? 0),
    ],
  };
}

/** On a basis, or on the nearest before it that the run knows. */
function changeOf({ because }: EquityRun, basis: BasisName): EquityChange | undefined {
  return because?.findLast((change) => basisNames.indexOf(change.basis) <= basisNames.indexOf(basis));
}

function causeOf(change: EquityChange | undefined, cause: EquityCause): number {
  return change?.because.find((each) => each.cause === cause)?.money ?? 0;
}
