/** What a person or a key may do, from the least. */
export const roles = ['viewer', 'analyst', 'marketer', 'engineer', 'admin'] as const;
export type Role = (typeof roles)[number];

/**
 * What a key may do besides: `source` sends events and asks for decisions, as the script on a shop's pages does, and is told nothing else; `desk` asks how to treat a customer who is in touch,
 * as a help desk does, and nothing else.
 */
export const keyRoles = [...roles, 'source', 'desk'] as const;
export type KeyRole = (typeof keyRoles)[number];

export function isKeyRole(text: string): text is KeyRole {
  return keyRoles.some((role) => role === text);
}

export function isRole(text: string | null | undefined): text is Role {
  return roles.some((role) => role === text);
}
