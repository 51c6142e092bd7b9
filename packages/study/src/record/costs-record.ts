import type { CostFileRead, CostKind, LeftOut, Note } from '@perennial/import';

/** The costs that a run used. Money in minor units of the currency of the orders unless said. */
export interface CostsRecord {
  /** Of the settings and of every file of costs: another one for other costs. */
  readonly fingerprint: string;
  /** Name of the settings file in the folder of the workspace. */
  readonly settingsFile: string;
  /** Gross margin in force at the as-of date; null where none is set. */
  readonly margin: number | null;
  readonly files: readonly CostFileRecord[];
  /** What is known of the products of orders; null where none are kept. */
  readonly goods: GoodsRecord | null;
  /** Spend beside the customers that it brought; null where no spend is known. */
  readonly spend: SpendRecord | null;
  readonly notes: readonly Note[];
  /** What this run has taken up in the settings. */
  readonly takenUp: TakenUp;
}

/** Settings that a run was asked to keep, and files of costs that were given to it among those of orders. */
export interface TakenUp {
  /** `margin`, as it is typed. */
  readonly set: readonly { readonly key: string; readonly value: string; readonly from: string | null }[];
  readonly files: readonly { readonly name: string; readonly kind: CostKind }[];
}

/** Lines of orders, and their costs. */
export interface GoodsRecord {
  readonly lines: number;
  /** Lines without a cost of their product: the margin of their category or the overall one stands in. */
  readonly withoutCost: number;
  /** What these brought in; null where the files say it of whole orders only. */
  readonly moneyWithoutCost: number | null;
  /** Of these, lines without a margin too: the cost of their orders is not known. */
  readonly unknown: number;
  /** Products without a cost, those of most lines first. */
  readonly examples: readonly string[];
  /** Sources whose products are not kept: to be imported again, if they have any. */
  readonly sourcesWithoutLines: readonly string[];
}

/** A file of costs as it was read. */
export interface CostFileRecord {
  readonly kind: CostKind;
  /** As the settings name it. */
  readonly path: string;
  readonly rowsInFile: number;
  readonly rowsUsed: number;
  readonly leftOut: readonly LeftOut[];
  readonly columns: CostFileRead<unknown>['columns'];
  /** First and last day of its rows; null where they have none. */
  readonly first: string | null;
  readonly last: string | null;
  /** What was spent in each currency, in units of it. */
  readonly spent?: Readonly<Record<string, number>>;
  readonly channels?: readonly string[];
  readonly products?: number;
  readonly notes: readonly Note[];
  /** Of the file, and of what is said of it. */
  readonly fingerprint: string;
  /** It lies there no more: what was read of it earlier is used. */
  readonly isGone: boolean;
}

/** What was spent to acquire customers, beside the customers who came. */
export interface SpendRecord {
  /** By month and channel; the sums add up to `matched`. */
  readonly cells: readonly SpendCell[];
  /** How channels of spend found those of the orders. */
  readonly channels: readonly ChannelMatch[];
  /** Adds up to `total`, to the minor unit. */
  readonly bridge: SpendBridge;
  /** New customers of channels and months without spend, most first. */
  readonly customersWithoutSpend: readonly { readonly channel: string | null; readonly customers: number }[];
  /** The orders name no channels: spend of a month is laid beside all new customers of that month. */
  readonly isBlended: boolean;
}

/** Spend of a month, and the new customers of its channels in that month. */
export interface SpendCell {
  /** `YYYY-MM` */
  readonly month: string;
  /** Channels of the spend. */
  readonly channels: readonly string[];
  /** Channels of the first orders that these stand for; null: all. */
  readonly orderChannels: readonly string[] | null;
  readonly spend: number;
  readonly customers: number;
}

export interface ChannelMatch {
  readonly channel: string;
  /** Where the name of a campaign decided; null for all others of the channel. */
  readonly campaign: string | null;
  readonly orderChannels: readonly string[];
  /** By a setting, by the name of the campaign, by the same name, by a name that is alike; null where no channel of the orders was found. */
  readonly by: 'setting' | 'campaign' | 'name' | 'alike' | null;
  /** Channels of the orders that it could stand for, where they are several. */
  readonly candidates: readonly string[];
}

export interface SpendBridge {
  readonly total: number;
  /** Beside customers. */
  readonly matched: number;
  /** Of channels that no channel of the orders stands for. */
  readonly unknownChannel: number;
  /** Of channels that brought no customer in the month. */
  readonly noCustomers: number;
  /** Before the month of the first order, or after the as-of date. */
  readonly outside: number;
}
