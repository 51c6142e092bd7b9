import type { CohortGroup, CohortsResult } from '@perennial/study';
import type { SectionProps } from '../section-props.ts';

export interface GroupProps extends SectionProps<CohortsResult> {
  readonly group: CohortGroup;
}
