/** What the commands ask of the study. */
export type Study = Pick<
  typeof import('@perennial/study'),
  | 'addCosts'
  | 'backtestWorkspace'
  | 'checkWorkspace'
  | 'exportAudience'
  | 'exportLog'
  | 'isOfSubscriptions'
  | 'latestRecord'
  | 'leadingReport'
  | 'openWorkspace'
  | 'productLeads'
  | 'readWorkspace'
  | 'publicBasis'
  | 'publicCosts'
  | 'publicCustomer'
  | 'publicRecord'
  | 'publicSubscription'
  | 'readOutExperiment'
  | 'readReport'
  | 'requireOrders'
  | 'scoreSubscriptions'
  | 'studyBusiness'
  | 'listSegments'
  | 'addSegment'
  | 'dropSegment'
  | 'scoreCustomers'
  | 'scoresTable'
  | 'segmentThenAndNow'
  | 'startStudyProcess'
  | 'setCosts'
  | 'showCosts'
  | 'workspacesOf'
  | 'writeReport'
> &
  Pick<typeof import('@perennial/demo'), 'writeDemo'>;

/** The real one. Loading it loads the database, so commands do it when they start to work. */
export async function loadStudy(): Promise<Study> {
  const [study, { writeDemo }] = await Promise.all([import('@perennial/study'), import('@perennial/demo')]);
  return { ...study, writeDemo };
}
