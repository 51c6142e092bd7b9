import { NumberField } from '../../fields/NumberField.tsx';
import type { Say } from './say.ts';

export const amounts = ['once', 'perMonth', 'perPerson'] as const;
export type CostName = (typeof amounts)[number] | 'margin';
export type Costs = { readonly [Name in CostName]?: number | undefined };

const titles = {
  once: 'business-case.once',
  perMonth: 'business-case.per-month',
  perPerson: 'business-case.per-person',
} as const;

interface Props {
  readonly costs: Costs;
  /** What holds of what is not typed. */
  readonly standing: Costs | undefined;
  readonly currency: string;
  readonly say: Say;
  readonly onCost: (name: CostName, value: number | undefined) => void;
}

/** What a page costs, and which share of revenue stays. */
export function CostFields({ costs, standing, currency, say, onCost }: Props) {
  return (
    <div className="form-line">
      {amounts.map((name) => (
        <NumberField
          key={name}
          label={say(titles[name])}
          currency={currency}
          value={costs[name]}
          least={0}
          standing={standing?.[name] ?? 0}
          onChange={(value) => onCost(name, value)}
        />
      ))}
      <NumberField
        label={say('business-case.margin')}
        value={costs.margin}
        isShare
        least={0.01}
        standing={standing?.margin ?? 1}
        onChange={(value) => onCost('margin', value)}
      />
    </div>
  );
}
