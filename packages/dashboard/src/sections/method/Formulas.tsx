import { type Formula, findPurchaseModel, findSpendModel } from '@perennial/models';
import type { WordKey } from '@perennial/words';
import type { ReactNode } from 'react';
import { focusable } from '../../figures/DataTable.tsx';
import { formulaMath } from '../../figures/formula-math.ts';
import { LinkedTerm } from '../../figures/LinkedTerm.tsx';
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
  const formulas: readonly { readonly code: WordKey; readonly math: ReactNode }[] = [
    {
      code: known?.hasLifetime === false ? 'method.formula.alive.always' : 'method.formula.alive',
      math: typeset(known?.formulas.alive) ?? aliveInGeneral,
    },
    { code: 'method.formula.orders', math: typeset(known?.formulas.transactions) ?? ordersInGeneral },
    ...(ofSpend ? [{ code: 'method.formula.spend' as const, math: formulaMath(ofSpend) }] : []),
    { code: 'method.formula.value', math: valueFormula },
    { code: 'method.formula.discounted', math: discountFormula },
  ];
  return (
    <div className="card">
      <h3 className="on-screen">{say('method.formulas')}</h3>
      <dl className="formulas on-screen">
        {formulas.map(({ code, math }) => (
          <div key={code}>
            <dt>
              <LinkedTerm code={code}>{say(code)}</LinkedTerm>
            </dt>
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
