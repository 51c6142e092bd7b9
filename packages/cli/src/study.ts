/** What the commands ask of the study. */
export type Study = Pick<
  typeof import('@perennial/study'),
  | 'backtestWorkspace'
  | 'checkWorkspace'
  | 'exportScores'
  | 'failures'
  | 'latestRecord'
  | 'openWorkspace'
  | 'runStudy'
  | 'scoreCustomers'
  | 'scoresTable'
  | 'StudyError'
  | 'writeDemo'
  | 'writeReport'
>;

/** The real one. Loading it loads the database, so commands do it when they start to work. */
export async function loadStudy(): Promise<Study> {
  return import('@perennial/study');
}
