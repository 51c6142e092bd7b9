import type { Generated } from 'kysely';

/** The tables of the operational store. Times are milliseconds since 1970; what is structured is JSON as text. */
export interface Database {
  readonly jobs: JobTable;
  readonly uploads: UploadTable;
  readonly keys: KeyTable;
  readonly links: LinkTable;
  readonly sign_in_tries: SignInTryTable;
  readonly annotations: AnnotationTable;
  readonly goals: GoalTable;
  readonly audit: AuditTable;
  readonly journal: JournalTable;
  readonly page_slots: PageSlotsTable;
  readonly line_counts: LineCountTable;
  readonly live_people: LivePeopleTable;
  readonly live_accounts: LiveAccountsTable;
  readonly live_names: LiveNamesTable;
  readonly live_orders: LiveOrdersTable;
  readonly live_refunds: LiveRefundsTable;
  readonly live_order_names: LiveOrderNamesTable;
  readonly live_outcomes: LiveOutcomesTable;
  readonly read_outs: ReadOutTable;
  readonly experiences: ExperienceTable;
  readonly experience_drafts: ExperienceDraftTable;
  readonly learned_outcomes: LearnedOutcomesTable;
  readonly decisions: DecisionTable;
  readonly playbooks: PlaybookTable;
  readonly programme_entries: ProgrammeEntryTable;
  readonly refresh_plans: RefreshPlanTable;
  readonly webhooks: WebhookTable;
  readonly deliveries: DeliveryTable;
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
  /** The server that works on it, and when that last said so. */
  readonly server: string | null;
  readonly seen_at: number | null;
  /** 1 from when somebody wants it stopped until it has. */
  readonly is_cancelled: Generated<number>;
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
  /** Of pages that may ask with it, as JSON. */
  readonly origins: string;
  readonly requests_a_minute: number | null;
}

export interface LinkTable {
  readonly hash: string;
  readonly role: string;
  readonly made_at: number;
  readonly ends_at: number;
  readonly used_at: number | null;
}

/** Tries to sign in to an account within an hour. */
export interface SignInTryTable {
  /** A keyed hash of the address that was tried: of whom it is nobody can read. */
  readonly account: string;
  readonly times: number;
  readonly ends_at: number;
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

/** What is to be reached by a day. */
export interface GoalTable {
  readonly id: string;
  /** Name of a saved segment; null for all customers. */
  readonly segment: string | null;
  readonly measure: string;
  /** Customers, or money in units of the currency. */
  readonly target: number;
  readonly day: string;
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

/** Every event as it came: the truth from which all other live tables can be made again. */
export interface JournalTable {
  readonly seq: Generated<number>;
  readonly source: string;
  readonly message_id: string;
  readonly received_at: number;
  readonly at: number;
  readonly type: string;
  readonly event: string;
  readonly body: string;
  /** Of a decision whose slots many are shown: where these stand. */
  readonly slots_id: string | null;
}

/** What slots show many visitors. */
export interface PageSlotsTable {
  readonly id: string;
  readonly slots: string;
}

/** Lines of the journal of one kind, but decisions. */
export interface LineCountTable {
  readonly source: string;
  readonly type: string;
  readonly event: string;
  readonly lines: number;
  /** When the first and the last of them came, by the clock of the server. */
  readonly first_at: number;
  readonly last_at: number;
}

export interface LivePeopleTable {
  readonly id: string;
  readonly behaviour: string;
  /** What they were shown first and when, by `experience/slot`. */
  readonly remembered: string;
  /** The id by which they were divided first, and when that was; null as long as nothing was decided for them. */
  readonly unit: string;
  readonly assigned_at: number | null;
  readonly account: string | null;
}

/** What all people of an account did while they belonged to it. */
export interface LiveAccountsTable {
  readonly id: string;
  readonly behaviour: string;
  readonly people: number;
}

/** Anonymous names, whose they are, and since when that is known. */
export interface LiveNamesTable {
  readonly name: string;
  readonly person: string;
  readonly at: number;
}

/** Amounts are in major units, as events have them. */
export interface LiveOrdersTable {
  readonly id: string;
  readonly person: string;
  readonly at: number;
  readonly amount: number;
  readonly currency: string | null;
  /** To which the person belonged when they ordered. */
  readonly account: string | null;
  /** The line of the journal that told of it; null where it came before this was kept. */
  readonly seq: number | null;
}

/** Further numbers of orders, as they are compared: without `#`, in lower case. */
export interface LiveOrderNamesTable {
  readonly number: string;
  readonly order_id: string;
}

export interface LiveRefundsTable {
  readonly message: string;
  readonly order_id: string;
  readonly at: number;
  /** Null for all that was paid. */
  readonly amount: number | null;
  /** Null where nobody said. */
  readonly currency: string | null;
  /** The line of the journal that told of it; null where it came before this was kept. */
  readonly seq: number | null;
}

/** Every version of every experience that was published; the latest of a key is the one in use. */
export interface ExperienceTable {
  readonly key: string;
  readonly version: number;
  readonly configuration: string;
  readonly published_by: string;
  readonly published_at: number;
  /** Since when nothing but defaults is shown; null while it is in use. */
  readonly stopped_at: number | null;
}

/** What was decided, by its line of the journal: that has its id, its slots, and what was known of the visitor. */
export interface DecisionTable {
  readonly seq: number;
  readonly at: number;
  readonly experience: string;
  readonly version: number;
  /** Whose it is by now. */
  readonly person: string;
  readonly unit: string;
  readonly is_control: number;
}

/** What came of a page, as the shop tells it. */
export interface LiveOutcomesTable {
  readonly message: string;
  readonly decision: string | null;
  readonly person: string;
  readonly at: number;
  readonly kind: string;
  readonly value: number | null;
  readonly currency: string | null;
}

/** A page that somebody is writing. */
export interface ExperienceDraftTable {
  readonly key: string;
  readonly configuration: string;
  readonly saved_by: string;
  readonly saved_at: number;
}

/** What a read-out said on a day, to be held against what happened since. */
export interface ReadOutTable {
  readonly experience: string;
  readonly day: string;
  readonly at: number;
  readonly said: string;
}

/** What the variants of a page have brought, where its policy learns of that. */
export interface LearnedOutcomesTable {
  readonly experience: string;
  readonly at: number;
  readonly outcomes: string;
}

/** A playbook that somebody has planned. */
export interface PlaybookTable {
  readonly id: string;
  readonly plan: string;
  readonly made_by: string;
  readonly made_at: number;
  /** Whom it was begun for: null until then, and where it is about no customers. */
  readonly drawn: string | null;
}

/** What was decided of a playbook or of a page: a state, an owner, a note, or several of them. */
export interface ProgrammeEntryTable {
  readonly seq: Generated<number>;
  /** `playbook:ID` or `page:KEY`. */
  readonly programme: string;
  readonly at: number;
  readonly made_by: string;
  readonly state: string | null;
  readonly owner: string | null;
  readonly note: string | null;
}

export interface RefreshPlanTable {
  readonly id: string;
  readonly plan: string;
  /** Null for never. */
  readonly next_at: number | null;
  /** A hash of what lay in its folders when they were last read; null before that. */
  readonly folders: string | null;
}

export interface WebhookTable {
  readonly id: string;
  readonly address: string;
  /** Kept as it is, since messages are signed with it. */
  readonly secret: string;
  readonly made_by: string;
  readonly made_at: number;
}

export interface DeliveryTable {
  readonly id: string;
  readonly webhook: string;
  readonly body: string;
  readonly tries: number;
  /** Null once it is over. */
  readonly next_at: number | null;
  /** `waiting`, `delivered` or `failed`. */
  readonly state: string;
}

export interface UserTable {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string | null;
  readonly banned: number | null;
}
