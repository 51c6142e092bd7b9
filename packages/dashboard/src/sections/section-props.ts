import type { Shown } from '@perennial/study/reports';

/** What a section, and every part of it, is drawn from. */
export interface SectionProps<Result> {
  readonly shown: Shown<Result>;
}
