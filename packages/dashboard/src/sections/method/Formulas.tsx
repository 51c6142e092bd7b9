import type { ReactNode } from 'react';
import { useReport } from '../../report/context.ts';
import {
  aliveFormulas,
  discountFormula,
  orderFormulas,
  ordersInGeneral,
  spendFormula,
  valueFormula,
} from './formulas.ts';

/** The formulas of the model in use, typeset by the browser, and where they come from. */
export function Formulas() {
  const { data, say } = useReport();
  const { scoring, models, spend } = data.reports.method;
  const { model } = scoring;
  const used = models.filter((each) => each.model === model);
  const formulas: readonly { readonly words: string; readonly math: ReactNode }[] = [
    { words: say(model === 'nbd' ? 'method.formula.alive.nbd' : 'method.formula.alive'), math: aliveFormulas[model] },
    { words: say('method.formula.orders'), math: orderFormulas[model] ?? ordersInGeneral },
    { words: say('method.formula.spend'), math: spendFormula },
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
            <dd>{math}</dd>
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
