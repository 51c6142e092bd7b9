import type { FormulaGroup, FormulasResult } from '@perennial/study';
import type { ReportOptions } from '@perennial/study/reports';
import type { SectionProps } from '../section-props.ts';

/** The customers looked at, and what was chosen besides. */
export interface FormulasProps extends SectionProps<FormulasResult> {
  readonly group: FormulaGroup;
  readonly options: ReportOptions;
}
