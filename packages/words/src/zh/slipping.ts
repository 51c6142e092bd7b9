import type { slipping as en } from '../en/slipping.ts';

export const slipping: Record<keyof typeof en, string> = {
  'slipping.title': '挽留',
  'slipping.asks': '谁正在流失，怎样挽留？',
  'slipping.answer':
    '{n} 位客户可能正在流失：未来 {days} 天有 {money} 面临风险；此外预期他们仍会带来 {expected}（{low} 至 {high}）。',
  'slipping.answer.no-interval':
    '{n} 位客户可能正在流失：未来 {days} 天有 {money} 面临风险；此外预期他们仍会带来 {expected}。',
  'slipping.answer.first':
    '风险最大的是 {customer}：{money}；如果优惠能留住 {effect} 将离开的客户，且收入的 {margin} 为毛利，则不超过 {incentive} 的优惠可以回本。',
  'slipping.answer.first-orders': '风险最大的是 {customer}：{money}。',
  'slipping.answer.few': '{n} 位客户可能正在流失：人数太少，无法给出总体数字。',
  'slipping.answer.none': '没有处于去留之间的客户：客户要么很可能活跃，要么很可能已流失。',
  'slipping.answer.stay': '按所用模型，没有客户会彻底离开，因此无需挽留。',
  'slipping.answer.blind': '所用方法几乎看不到客户流失：按自身节奏已迟到的客户见名单“正在流失的客户”。',
  'slipping.rule':
    '优惠上限假定：优惠能留住 {effect} 本会离开的客户，每次联系花费 {contact}，并且留下的人都会得到优惠，包括本来就会留下的人。在与未获优惠的对照组比较之前，没有人知道真实效果。',
  'slipping.margin': '挽回的金额中，{margin} 计为毛利。',
  'slipping.margin.none': '金额按{basis}全额计入：若考虑毛利率，优惠上限会更低。',
  'slipping.cac':
    '替换：花 {cac} 获得的新客户在 {days} 天内带来 {money}（n = {n}）；超过该列的优惠额时，获取新客户更便宜。',
  'slipping.cac.none': '给出获客成本后，可比较挽留与替换。',
  'slipping.cac.few': '足够早到来的客户太少，无法判断新客户能带来多少。',
  'slipping.list': '{n} 位可能流失的客户中的 {listed} 位',
  'slipping.list.says':
    '活跃概率在 {from} 与 {to} 之间的所有客户。“正在流失的客户”是另一份名单：迄今贡献最大且按自身节奏已迟到者。风险金额：若活跃会带来的金额乘以不活跃的概率。',
  'slipping.assume': '假设',
  'slipping.effect': '优惠能留住',
  'slipping.cac.label': '获客成本',
  'slipping.at-risk': '风险金额',
  'slipping.tips': '流失日',
  'slipping.most': '优惠上限',
  'slipping.beside-cac': '对比获客的上限',
  'slipping.saved': '优惠挽回',
  'slipping.if-active': '若活跃',
  'report.option.effect': '优惠能留住的流失客户百分比（默认：10）',
  'report.option.margin': '收入中毛利的百分比（默认：扣除成本后所剩）',
  'report.option.contact': '联系一位客户的成本（默认：0；opportunities 与 actions 为平均订单的十分之一）',
  'report.option.cac': '获得一位新客户的成本',
};
