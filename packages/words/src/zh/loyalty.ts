import type { loyalty as en } from '../en/loyalty.ts';

export const loyalty: Record<keyof typeof en, string> = {
  'loyalty.title': '忠诚度计划',
  'loyalty.asks': '忠诚度计划划算吗，对谁划算？',
  'loyalty.answer.orders': '没有金额列：不知道奖励从何扣除。',
  'loyalty.answer.few': '至少 {least} 位仍有预期的客户才会说明。',
  'loyalty.answer.pays':
    '对{members}（n = {n}）划算：若他们多消费 {lift}，{days} 天内扣除奖励后剩余 {left}（{low} 至 {high}）。',
  'loyalty.answer.not':
    '对任何人都不能确定划算：最好的情形是{members}（n = {n}）。若他们多消费 {lift}，{days} 天内扣除奖励后剩余 {left}（{low} 至 {high}）。',
  'loyalty.answer.no-interval':
    '最好的情形是{members}（n = {n}）：若他们多消费 {lift}，{days} 天内扣除奖励后剩余 {left}。',
  'loyalty.break-even': '会员比原本多消费 {lift} 时持平；大部分奖励给了他们本来就会有的消费。',
  'loyalty.never': '奖励占去了会员消费中留下的全部（{margin}）：再多的提升也无法弥补。',
  'loyalty.assumed':
    '以下为假定，需要实测：会员得到消费的 {reward}，其中 {redeemed} 的奖励会被使用，因此多消费 {lift}，收入中留下 {margin}。区间是预测的区间，不包含无人知道的提升。可用 --reward、--redeemed、--lift、--margin 改变。',
  'loyalty.test':
    '在推广之前确认：在目标客户中随机抽取一半给予，比较两半的消费；不要让人自愿加入，因为愿意加入的人本来就消费更多。',
  'loyalty.there':
    '已有计划时：奖励记在成本的留存支出中，会员身份一列由驱动因素报告比较。自愿加入的会员不能证明计划的作用。',
  'loyalty.programme': '计划的损益',
  'loyalty.programme.says': '按纳入的人群：某一预测层级及其以上。所得为多消费中留下的部分；奖励按全部消费支付。',
  'loyalty.members': '会员',
  'loyalty.members.top': '前 10%',
  'loyalty.members.high': '前 30%',
  'loyalty.members.middle': '前 60%',
  'loyalty.members.low': '所有人',
  'loyalty.gained': '所得',
  'loyalty.rewards-anyway': '奖励：本有消费',
  'loyalty.rewards-on-more': '奖励：多出消费',
  'loyalty.left': '剩余',
  'loyalty.break-even-lift': '持平所需提升',
  'loyalty.outstanding': '尚未使用',
  'loyalty.pays': '划算',
  'report.option.reward': '会员消费中返还的百分比（默认 5）',
  'report.option.redeemed': '被使用的奖励百分比（默认 80）',
  'report.option.lift': '会员因此多消费的百分比（默认 5）',
};
