import type { mail as en } from '../en/mail.ts';

export const mail: Record<keyof typeof en, string> = {
  'mail.subject': 'Perennial：第 {run} 次运行，截至 {date}',
  'mail.run': '第 {run} 次运行已完成，截至 {date}。',
  'mail.expected': '未来 {days} 天预计从 {customers} 位客户获得 {expected}（80%：{low} 至 {high}）。',
  'mail.subscriptions':
    '付费订阅 {running} 份，MRR 为 {revenue}。未来 {days} 天预计从中获得 {expected}（80%：{low} 至 {high}）。',
  'mail.subscriptions.few': '付费订阅 {running} 份，MRR 为 {revenue}。数量过少，无法预测。',
  'mail.changes':
    '自第 {run} 次运行以来：新订单 {orders}（{money}），新客户 {customers}。预期金额从 {before} 变为 {now}，原因：',
  'mail.first': '这是首次运行，尚无可比较的先前运行。',
  'mail.business-changed': '业务于 {date} 被标记为发生变化：此前与此后的数字不可直接比较。',
  'mail.shifted': '与上一次运行相比，客户在以下方面有明显变化：{features}。变化的大小见“监控”页面。',
  'mail.failed.subject': 'Perennial：刷新失败',
  'mail.failed': '刷新失败（{code}）。数字仍为上一次运行的结果。',
  'mail.foot': '完整内容：{address}',
};
