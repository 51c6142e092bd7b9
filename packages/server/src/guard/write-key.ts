/** The key that Segment's libraries send as the name of a user without a password; null where that is not what was sent. */
export function writeKeyOf(authorization: string): string | null {
  const [, encoded] = /^Basic (\S+)$/.exec(authorization) ?? [];
  if (encoded === undefined) return null;
  return Buffer.from(encoded, 'base64').toString('utf8').split(':', 1)[0] ?? null;
}
