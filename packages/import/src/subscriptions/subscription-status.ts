/** What a status says of a subscription, where its days do not say it. */
export type SubscriptionFate = 'runs' | 'over' | 'paused' | 'owes' | 'never-began';

const WORDS: readonly (readonly [pattern: RegExp, fate: SubscriptionFate])[] = [
  [/pending.?cancel/, 'runs'],
  [/incomplete|abandon|draft|pending|future/, 'never-began'],
  [/paus|suspend|on.?hold|wstrzym|zawiesz|暂停/, 'paused'],
  [/past.?due|unpaid|overdue|delinquent|zaleg|überfällig|逾期/, 'owes'],
  [/non.?renewing|cancel.*(at|end)|cancels/, 'runs'],
  [
    /cancel|expired|ended|terminated|churned|switched|inactive|deleted|anulow|zako[nń]cz|gek[uü]ndigt|beendet|取消|过期|终止/,
    'over',
  ],
];

/** `active`, `trialing` and whatever is not known run. */
export function fateOf(status: string | null): SubscriptionFate {
  const text = (status ?? '').trim().toLowerCase();
  return WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? 'runs';
}
