/** What a person or a key may do, from the least. */
export const roles = ['viewer', 'analyst', 'marketer', 'engineer', 'admin'] as const;
export type Role = (typeof roles)[number];

export function isRole(text: string | null | undefined): text is Role {
  return roles.some((role) => role === text);
}
