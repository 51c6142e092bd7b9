import type { StudyRecord } from '@perennial/study';
import type { RunRecord, Shown } from '@perennial/study/reports';

/** What a section, and every part of it, is drawn from. */
export interface SectionProps<Result, Record extends RunRecord = StudyRecord> {
  readonly shown: Shown<Result, Record>;
}
