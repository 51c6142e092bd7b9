import { type CodesOf, type Message, type MessageValues, makeSpeaker, type WordKey } from '@perennial/words';

/** What went wrong on the way to a cluster: `message` is English, for logs; `words` are the same for any reader, as `cluster.CODE`. */
export class ClusterError extends Error {
  readonly words: Message<WordKey>;
  constructor(code: CodesOf<'cluster'>, values: MessageValues = {}, options?: ErrorOptions) {
    super(clusterWords(code, values), options);
    this.words = { code: `cluster.${code}`, values };
  }
}

export function clusterWords(code: CodesOf<'cluster'>, values: MessageValues = {}): string {
  return makeSpeaker('en').say(`cluster.${code}`, values);
}
