/** What the commands ask of the server. */
export type Server = Pick<
  typeof import('@perennial/server'),
  | 'changePlan'
  | 'checkAudit'
  | 'erasePersonalData'
  | 'exportPersonalData'
  | 'findPersonalData'
  | 'openReadOuts'
  | 'openStore'
  | 'readPlan'
  | 'readmitPerson'
  | 'restoreBackup'
  | 'serveMcpOnStdio'
  | 'startServer'
  | 'writeBackup'
  | 'writtenReadOut'
  | 'writtenTrial'
>;

/** The real one, with the store that it needs: loaded by the commands that serve. */
export function loadServer(): Promise<Server> {
  return import('@perennial/server');
}
