import type { AccuracyResult, Measure } from '@perennial/study';
import type { SectionProps } from '../section-props.ts';

export interface AccuracyProps extends SectionProps<AccuracyResult> {
  readonly measure: Measure;
}
