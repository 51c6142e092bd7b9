export type Properties = Readonly<Record<string, unknown>>;

/** An event as it waits to be sent, in the form of the Segment specification. */
export interface Message {
  readonly type: 'identify' | 'track' | 'page' | 'group' | 'alias';
  readonly messageId: string;
  readonly timestamp: string;
  readonly anonymousId?: string;
  readonly userId?: string;
  readonly event?: string;
  readonly properties?: Properties;
  readonly traits?: Properties;
  readonly groupId?: string;
  readonly previousId?: string;
  readonly name?: string;
  readonly context: Properties;
}
