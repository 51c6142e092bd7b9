import type { MethodResult } from '@perennial/study';
import { method, settingsTable } from '@perennial/study/reports';
import { Sentences } from '../../figures/Sentences.tsx';
import { TableCard } from '../../figures/TableCard.tsx';
import type { SectionProps } from '../section-props.ts';
import { Cite } from './Cite.tsx';
import { Formulas } from './Formulas.tsx';
import { Parameters } from './Parameters.tsx';
import { Sensitivity } from './Sensitivity.tsx';

/** How is it computed, and what does it stand on? */
export function Method({ shown }: SectionProps<MethodResult>) {
  return (
    <>
      <Sentences messages={method.sentences(shown, {})} />
      <Sensitivity shown={shown} />
      <Parameters shown={shown} />
      <div className="paper-pair">
        <Formulas />
        <TableCard table={settingsTable(shown)} />
      </div>
      <Cite />
    </>
  );
}
