import { type Formula, findPurchaseModel, findSpendModel } from '@perennial/models';
import type { ReactNode } from 'react';
import { focusable } from '../../figures/DataTable.tsx';
import { formulaMath } from '../../figures/formula-math.ts';
import { useReport } from '../../report/context.ts';
import { aliveInGeneral, discountFormula, ordersInGeneral, valueFormula } from './formulas.ts';

/** The formulas of the model in use, typeset by the browser, and where they come from. */
export function Formulas() {
  const { data, say } = useReport();
  const { scoring, models, spend } = data.reports.method;
  const { model } = scoring;
  const known = findPurchaseModel(model);
  const ofSpend = findSpendModel(scoring.spend.model)?.formula;
  const used = models.filter((each) => each.model === model);
  const formulas: readonly { readonly words: string; readonly math: ReactNode }[] = [
    {
      words: say(known?.hasLifetime === false ? 'method.formula.alive.always' : 'method.formula.alive'),
      math: typeset(known?.formulas.alive) ?? aliveInGeneral,
    },
    { words: say('method.formula.orders'), math: typeset(known?.formulas.transactions) ?? ordersInGeneral },
    ...(ofSpend ? [{ words: say('method.formula.spend'), math: formulaMath(ofSpend) }] : []),
    { words: say('method.formula.value'), math: valueFormula },
    { words: say('method.formula.discounted'), math: discountFormula },
  ];
  return (
    <div className="card">
      <h3 className="on-screen">{say('method.formulas')}</h3>
      <dl className="formulas on-screen">
        {formulas.map(({ words, math }) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd {...focusable}>{math}</dd>
          </div>
        ))}
      </dl>
      <h4>{say('method.sources')}</h4>
      <ul className="notes">
        {[...used, ...(spend ? [spend] : [])].map(({ title, citation }) => (
          <li key={title}>
            {title}: <cite lang="en">{citation}</cite>
          </li>
        ))}
      </ul>
    </div>
  );
}

function typeset(written: Formula | undefined): ReactNode | undefined {
  return written && formulaMath(written);
}
