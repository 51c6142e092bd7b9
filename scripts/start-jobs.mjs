/** What `npm start` does by itself: the whole study, on a made-up business, so that there is something to look at. */
const MAIN_JOB = ['run', '--demo'];
/** The oldest Node that the server runs on. */
const OLDEST_FOR_SERVER = [22, 18];

/**
 * The command lines of one `npm start`, one after another while they succeed. In a terminal it ends with the address of a server; in a pipe and
 * in CI it ends after the study. version: of the Node that runs them, such as `v24.1.0`.
 */
export function startJobs(args, { isTerminal, isCi, version }) {
  if (args.length > 0) return [args];
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_FOR_SERVER;
  const canServe = major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
  return isTerminal && !isCi && canServe ? [MAIN_JOB, ['serve']] : [MAIN_JOB];
}
