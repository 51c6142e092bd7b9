import type { channels as en } from '../en/channels.ts';

export const channels: Record<keyof typeof en, string> = {
  'channels.title': '渠道',
  'channels.asks': '哪些渠道带来最好的客户？',
  'channels.answer':
    '首单 {days} 天后，来自 {best} 的客户（{bestCustomers} 位）人均带来 {bestMoney}，来自 {worst} 的（{worstCustomers} 位）{worstMoney}：{verdict}。',
  'channels.answer.first':
    '首单当天，来自 {best} 的客户（{bestCustomers} 位）人均带来 {bestMoney}，来自 {worst} 的（{worstCustomers} 位）{worstMoney}：{verdict}。',
  'channels.answer.few': '按{dimension}看，没有两个至少 {least} 位客户的群体可以比较。',
  'channels.answer.none':
    '订单没有说明客户来自何处：若有一列记录每单的渠道，这里就会显示（perennial run --channel COLUMN）。',
  'channels.by': '客户：按{dimension}',
  'channels.by.says': '首单之后若干天内的人均收入，只计已满该天数的客户；随后是人均预测。',
  'channels.first-day': '首日',
  'channels.by30': '30 天',
  'channels.by90': '90 天',
  'channels.by180': '180 天',
  'channels.by365': '365 天',
  'channels.ages': '相同客龄的人均收入：按{dimension}',
  'channels.ages.says': '已达到各客龄的客户。竖条：均值的 80% 区间，至少 {least} 位客户时给出。',
  'channels.age': '距首单天数',
  'channels.costs':
    '此处不知道客户的成本。按月份和渠道列出支出的文件可补充：获客成本、首单毛利、价值成本比、回本月数、最高可付金额和不良支出：perennial run spend.csv，或 perennial costs add spend.csv。',
  'channels.answer.ratio':
    '相对成本价值最高的是来自 {value} 的客户（{n} 位）：为其获客成本 {cac} 的 {ratio} 倍（80% 区间：{low} 至 {high}）。',
  'channels.costs.says':
    '仅含已知支出的客户。首单毛利：首日所剩金额，计该渠道全部客户。最高可付为客户价值 80% 区间的下限。',
  'channels.first-margin': '首单毛利',
  'channels.payback': '各渠道回本',
  'channels.payback.says':
    '达到各月龄的客户（至少 {least} 位）扣除成本后每位累计带来的金额，以及再减去获客成本后的金额。',
  'channels.months': '月数',
  'channels.brought': '累计带来',
  'channels.after-cac': '减去获客成本',
};
