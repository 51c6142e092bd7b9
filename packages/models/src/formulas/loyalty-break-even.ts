import type { ArithmeticTerm, FormulaAnswer, FormulaInputs } from './formula-inputs.ts';

/**
 * By which share the sales of a member must rise for a programme to pay for itself: (w q + c ÷ s) ÷ (g − w q), with w given back of each sale, the share q of it
 * ever claimed, the margin g, and the programme's own cost c of a member whose sales were s. Null where what is given back is all that is kept.
 */
export function loyaltyBreakEven(inputs: FormulaInputs): FormulaAnswer | null {
  const { marginShare, reward, redemption = 1, programmeCost, revenue } = inputs;
  if (marginShare === undefined || reward === undefined) return null;
  if (programmeCost !== undefined && !(revenue !== undefined && revenue > 0)) return null;
  const given = reward * redemption;
  const running = programmeCost === undefined ? 0 : programmeCost / revenue!;
  const left = marginShare - given;
  const uplift = (given + running) / left;
  const spent: readonly ArithmeticTerm[] =
    programmeCost === undefined ? [] : ['+', { amount: programmeCost }, '÷', { amount: revenue! }];
  const back: readonly ArithmeticTerm[] = [{ share: reward }, '×', { share: redemption }];
  return {
    name: 'loyalty-break-even',
    unit: 'share',
    arithmetic: ['(', ...back, ...spent, ') ÷ (', { share: marginShare }, '−', ...back, ')'],
    value: left > 0 && Number.isFinite(uplift) ? uplift : null,
  };
}
