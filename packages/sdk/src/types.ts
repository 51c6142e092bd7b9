import type { Properties } from './message.ts';

/** A slot as a visitor sees it. */
export interface Slot {
  readonly variant: string;
  readonly content: unknown;
  /** Words that must stand beside a price that was set for this visitor. */
  readonly disclosure?: string;
}

/** The experiences of a shop, slot by slot, as `perennial decide FILE --types` writes them. */
export type Experiences = Readonly<Record<string, Readonly<Record<string, Slot>>>>;

/** Events by their names, with what each has to say. */
export type Events = Readonly<Record<string, Properties>>;

/** What a slot can hold besides: the default that the page brings, which has no variant. */
export interface DefaultSlot<Content> {
  readonly variant: null;
  readonly content: Content;
  readonly disclosure?: undefined;
}

type Slots<Page extends Readonly<Record<string, Slot>>> = {
  readonly [Name in keyof Page]: Page[Name] | DefaultSlot<Page[Name]['content']>;
};

/** A page that was decided, or its defaults. */
export interface Page<Of extends Readonly<Record<string, Slot>> = Readonly<Record<string, Slot>>> {
  readonly experience: string;
  readonly slots: Slots<Of>;
  /** By which the server explains it; null where the defaults of the page stand, for want of consent or of an answer in time. */
  readonly decision: string | null;
  readonly version: number | null;
}

export interface DecideOptions<Of extends Readonly<Record<string, Slot>> = Readonly<Record<string, Slot>>> {
  /** What stands where nothing is decided in time. */
  readonly defaults?: { readonly [Name in keyof Of]?: Of[Name]['content'] };
  /** Milliseconds after which the defaults stand. */
  readonly within?: number;
  /** What the page knows of the moment. */
  readonly attributes?: Properties;
  /** Where the visitor is, as laws on prices name it: `US-NY`. */
  readonly region?: string;
  /** False where the page says by `seen` when the visitor sees it. */
  readonly isSeen?: boolean;
}

interface Product {
  readonly product_id?: string;
  readonly sku?: string;
  readonly name?: string;
  readonly category?: string;
  readonly price?: number;
  readonly quantity?: number;
}

/** Events that a shop sends, in the names of the Segment specification. */
export type ShopEvents = {
  readonly 'Product Viewed': Product & Properties;
  readonly 'Product Added': Product & Properties;
  readonly 'Product List Filtered': Properties;
  readonly 'Coupon Entered': { readonly coupon_id?: string } & Properties;
  readonly 'Coupon Applied': { readonly coupon_id?: string; readonly discount?: number } & Properties;
  readonly 'Checkout Started': { readonly value?: number; readonly currency?: string } & Properties;
  readonly 'Order Completed': {
    readonly order_id: string;
    /** What was paid, in major units. */
    readonly total: number;
    readonly currency: string;
    readonly coupon?: string;
    readonly products?: readonly Product[];
  } & Properties;
  readonly 'Order Refunded': { readonly order_id: string; readonly total?: number } & Properties;
};
