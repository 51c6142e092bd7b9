import {
  arithmeticOf,
  assumptionWords,
  countedWords,
  formulaWords,
  shownFormulas,
  viewOf,
} from '@perennial/study/reports';
import { useReport } from '../../report/context.ts';
import { write } from '../../report/write.ts';
import type { FormulasProps } from './formulas-props.ts';

/** Every formula with the business's own numbers, one click away, and what it takes for granted. */
export function Arithmetic({ shown, group, options }: FormulasProps) {
  const report = useReport();
  const { say, format } = report;
  const view = viewOf(shown, options);
  return (
    <div className="card on-screen">
      <h3>{say('lab.arithmetic')}</h3>
      <p className="quiet">{format.paragraph(countedWords(group, view).map((each) => write(report, each)))}</p>
      {shownFormulas(group, view).map((row) => (
        <details key={row.formula}>
          <summary>
            {write(report, formulaWords(row, shown))}: {format.moneyRound(row.worth.median)}
          </summary>
          <p className="arithmetic">{write(report, arithmeticOf(row, view))}</p>
          <p className="quiet">{write(report, assumptionWords(row))}</p>
        </details>
      ))}
    </div>
  );
}
