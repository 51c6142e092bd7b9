import type { TouchpointsRead } from '@perennial/import';

/** What people met, beside their orders: the files that were read last, and how many of their people are customers. */
export interface TouchpointsRecord {
  readonly files: readonly TouchpointsRead[];
  /** Rows that count, and people in them. */
  readonly rows: number;
  readonly people: number;
  /** Of them, those who have ordered. */
  readonly customers: number;
  readonly customersWithout: number;
  /** Different touchpoints; answers to questions of satisfaction are none of them. */
  readonly touchpoints: number;
  /** Answers to questions of satisfaction. */
  readonly answers: number;
}
