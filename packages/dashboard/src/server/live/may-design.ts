import type { SessionAnswer } from '@perennial/server';

/** Who may publish and stop pages. */
export function mayDesign({ role }: SessionAnswer): boolean {
  return ['marketer', 'engineer', 'admin'].includes(role ?? '');
}

/** Who may send events. */
export function maySend({ role }: SessionAnswer): boolean {
  return ['engineer', 'admin'].includes(role ?? '');
}
