import type { StudyRecord } from '@perennial/study';
import type { ReportOptions, RunRecord, Shown } from '@perennial/study/reports';

/** What a section, and every part of it, is drawn from. */
export interface SectionProps<Result, Record extends RunRecord = StudyRecord> {
  readonly shown: Shown<Result, Record>;
}

/** A section whose answer follows what a reader moves in it: the options of the report as they are asked now, and where others are. */
export interface AskedProps<Result> extends SectionProps<Result> {
  readonly asked: ReportOptions;
  readonly onAsk: (options: ReportOptions) => void;
}
