import type { ExperienceConfiguration } from '@perennial/decide';

/** What the addresses of the live pages answer. */
export interface LiveHour {
  readonly from: string;
  readonly events: number;
  readonly orders: number;
  readonly revenue: readonly { readonly currency: string | null; readonly amount: number }[];
  readonly decisions: number;
  readonly control: number;
}

export interface LiveBoard {
  readonly at: string;
  readonly hours: readonly LiveHour[];
}

export interface Journey {
  readonly people: number;
  readonly isWhole: boolean;
  readonly stages: readonly { readonly stage: string; readonly people: number; readonly reached: number }[];
}

export interface LiveEventLine {
  readonly messageId: string;
  readonly source: string;
  readonly receivedAt: string;
  readonly type: string;
  readonly event: string;
  readonly body: unknown;
}

export interface SourceLine {
  readonly source: string;
  readonly name: string | null;
  readonly events: number;
  readonly lastDay: number;
  readonly lastAt: string;
  readonly names: readonly { readonly event: string; readonly events: number }[];
}

export interface ExplainedSlot {
  readonly variant: string;
  readonly propensity: number;
  readonly says: string;
  readonly content?: unknown;
  readonly disclosure?: string;
}

export interface DecisionLine {
  readonly id: string;
  readonly at: string;
  readonly experience: string;
  readonly version: number;
  readonly person: string;
  readonly isControl: boolean;
  readonly slots: Readonly<Record<string, ExplainedSlot>>;
}

export interface ExperienceLine {
  readonly key: string;
  readonly version: number;
  readonly slots: readonly string[];
  readonly control: number;
  readonly publishedAt: string;
  readonly stoppedAt: string | null;
}

/** A page that somebody has begun, and nobody has published as it stands. */
export interface DraftLine {
  readonly key: string;
  readonly savedBy: string;
  readonly savedAt: string;
}

export interface ExperienceVersion {
  readonly version: number;
  readonly configuration: ExperienceConfiguration;
  readonly publishedAt: string;
  readonly publishedBy: string;
  readonly stoppedAt: string | null;
}

export interface Comparison {
  readonly difference: number;
  readonly low95: number;
  readonly high95: number;
}

export interface Measure {
  readonly control: number | null;
  readonly treated: number | null;
  readonly comparison: Comparison | null;
}

/** What a variant did beside the control group; null where too little is known. */
export interface VariantMean {
  readonly difference: number | null;
  readonly low95: number | null;
  readonly high95: number | null;
}

export interface VariantOutcome {
  readonly slot: string;
  readonly variant: string;
  readonly people: number;
  readonly effectivePeople: number;
  readonly isRandomised: boolean;
  readonly converted: VariantMean;
  readonly value: VariantMean;
}

export interface ReadOut {
  readonly asOf: string;
  readonly currency: string;
  readonly run: number | null;
  readonly horizonDays: number | null;
  readonly people: { readonly control: number; readonly treated: number };
  readonly measures: Readonly<
    Record<
      'value' | 'revenue' | 'converted' | 'orders' | 'returned' | 'complained' | 'regretted' | 'unsubscribed',
      Measure
    >
  >;
  readonly variants: readonly VariantOutcome[];
  readonly findings: readonly { readonly says: string; readonly slot?: string; readonly variant?: string }[];
}

/** A read-out that was kept: what it said of each group, and what that group brought since; null as long as the days are not over. */
export interface KeptReadOut {
  readonly day: string;
  readonly after: readonly {
    readonly days: number;
    readonly control: SaidOfGroup;
    readonly treated: SaidOfGroup;
  }[];
}

interface SaidOfGroup {
  readonly people: number;
  readonly mean: number | null;
  readonly happened: number | null;
}

export interface FunnelResult {
  readonly currency: string;
  readonly people: { readonly control: number; readonly treated: number };
  readonly converted: Measure & { readonly truth: number };
  readonly value: Measure & { readonly truth: number };
}

export interface GalleryLine {
  readonly name: string;
  readonly title: string;
  readonly logic: string;
  readonly configuration: ExperienceConfiguration;
}

/** A person as of this moment. */
export interface PersonNow {
  readonly stage: string | null;
  readonly needs: readonly string[];
  readonly priceSensitivity: number | null;
  readonly score: {
    readonly currency: string;
    readonly expected: number;
    readonly low80: number;
    readonly high80: number;
    readonly probAlive?: number;
    readonly horizonDays?: number;
  } | null;
}
