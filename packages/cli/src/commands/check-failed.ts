/** `doctor` has shown what is wrong; all that is left is the exit code. */
export class CheckFailed extends Error {
  override readonly name = 'CheckFailed';
}
