import type { SessionAnswer } from '@perennial/server';

export type Role = SessionAnswer['role'];

/** What a role may do, as the server's own table of access has it: what is not allowed is not offered. */
export function mayAskCustomers(role: Role): boolean {
  return isOne(role, ['analyst', 'marketer', 'engineer', 'admin']);
}

export function mayPlan(role: Role): boolean {
  return mayAskCustomers(role);
}

export function mayWork(role: Role): boolean {
  return isOne(role, ['analyst', 'engineer', 'admin']);
}

export function mayHaveKeys(role: Role): boolean {
  return isOne(role, ['engineer', 'admin']);
}

/** May say when and from where the workspace is refreshed, and who is told of it. */
export function mayConnect(role: Role): boolean {
  return isOne(role, ['engineer', 'admin']);
}

export function mayAdministrate(role: Role): boolean {
  return role === 'admin';
}

function isOne(role: Role, roles: readonly NonNullable<Role>[]): boolean {
  return role !== null && roles.includes(role);
}
