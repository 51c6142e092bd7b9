import type { Generated } from 'kysely';

/** The tables of the operational store. Times are milliseconds since 1970; what is structured is JSON as text. */
export interface Database {
  readonly jobs: JobTable;
  readonly uploads: UploadTable;
  readonly keys: KeyTable;
  readonly links: LinkTable;
  readonly annotations: AnnotationTable;
  readonly audit: AuditTable;
  /** The library of accounts keeps its own tables; of them only this one is asked here. */
  readonly user: UserTable;
}

export interface JobTable {
  readonly id: string;
  readonly kind: string;
  readonly request: string;
  readonly state: string;
  readonly asked_by: string;
  readonly asked_at: number;
  readonly started_at: number | null;
  readonly ended_at: number | null;
  /** The steps so far. */
  readonly progress: string;
  readonly result: string | null;
  readonly failure: string | null;
}

export interface UploadTable {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly uploaded_by: string;
  readonly uploaded_at: number;
}

export interface KeyTable {
  readonly id: string;
  readonly name: string;
  /** The beginning of the key, by which people tell it from others. */
  readonly beginning: string;
  /** SHA-256 of the key, which itself is kept nowhere. */
  readonly hash: string;
  readonly role: string;
  readonly made_by: string;
  readonly made_at: number;
  readonly ends_at: number | null;
}

export interface LinkTable {
  readonly hash: string;
  readonly role: string;
  readonly made_at: number;
  readonly ends_at: number;
  readonly used_at: number | null;
}

export interface AnnotationTable {
  readonly id: string;
  readonly day: string;
  readonly text: string;
  /** 1 where the business itself changed: comparisons are split there. */
  readonly changes_business: number;
  readonly made_by: string;
  readonly made_at: number;
}

export interface AuditTable {
  readonly seq: Generated<number>;
  readonly at: number;
  readonly who: string;
  readonly action: string;
  readonly about: string;
  readonly previous: string;
  readonly hash: string;
}

export interface UserTable {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string | null;
  readonly banned: number | null;
}
