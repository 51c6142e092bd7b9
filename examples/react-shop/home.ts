import type { ShopEvents } from '@perennial/sdk';

export type Experiences = {
  readonly home: {
    readonly hero:
      | {
          readonly variant: 'plain';
          readonly content: { readonly title: string; readonly text: string };
          readonly disclosure?: string;
        }
      | {
          readonly variant: 'welcome';
          readonly content: { readonly title: string; readonly text: string };
          readonly disclosure?: string;
        }
      | {
          readonly variant: 'almost';
          readonly content: { readonly title: string; readonly text: string };
          readonly disclosure?: string;
        }
      | {
          readonly variant: 'again';
          readonly content: { readonly title: string; readonly text: string };
          readonly disclosure?: string;
        };
    readonly proof:
      | { readonly variant: 'reviews'; readonly content: { readonly title: string }; readonly disclosure?: string }
      | { readonly variant: 'origin'; readonly content: { readonly title: string }; readonly disclosure?: string };
    readonly next: {
      readonly variant: 'products';
      readonly content: { readonly title: string; readonly recommended: readonly string[] };
      readonly disclosure?: string;
    };
  };
};

export type Events = ShopEvents & {};
