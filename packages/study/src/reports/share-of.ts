/** A share above nothing as a person writes it, `40%` or `0.4`; null for what is none. */
export function shareOf(text: string): number | null {
  const [, digits, sign] = /^(\d+(?:\.\d+)?)\s*(%?)$/.exec(text.trim()) ?? [];
  const share = Number(digits) / (sign ? 100 : 1);
  return share > 0 && share <= 1 ? share : null;
}
