/** A version such as `v1.2.3-rc.1+build` in a form whose order as text is the order of versions; builds do not count, and a release comes after its candidates. */
export function comparableVersion(value: unknown): string {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  const parts = (text === '' ? '0' : text).replace(/(^v|\+.*$)/g, '').split(/[-.]/);
  if (parts.length === 3) parts.push('~');
  return parts.map((part) => (/^\d+$/.test(part) ? part.padStart(5, ' ') : part)).join('-');
}
