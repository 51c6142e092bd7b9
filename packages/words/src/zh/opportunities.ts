import type { opportunities as en } from '../en/opportunities.ts';

export const opportunities: Record<keyof typeof en, string> = {
  'opportunities.title': '现在做什么',
  'opportunities.asks': '现在做什么最值得？',
  'opportunities.answer': '首先：{what}。{why}',
  'opportunities.answer.none': '没有任何发现涉及 30 位及以上客户：请逐一查看客户。',
  'opportunities.answer.nearest':
    '若每位客户的优惠成本为 {contact}，没有一项能收回成本。最接近的是：{what}；成本不超过 {most} 时合算。',
  'opportunities.answer.none-pays':
    '若每位客户的优惠成本为 {contact}，没有一项能收回成本：请降低成本，或先在一部分客户上试行。',
  'opportunities.line': '{place}. {what}：{worth}{takes}检验：{check}',
  'opportunities.line.names': '{place}. {what}，从 {names} 开始：{worth}{takes}检验：{check}',
  'opportunities.unvalued':
    '以下名单未列入排序，因为所用方法几乎看不到客户流失，无法说明留住他们值多少：{lists}。随机联系名单的一半；另一半的表现会说明其价值。',
  'opportunities.assumed':
    '假设：每位客户的优惠成本为 {contact}，收入保留 {margin}，效果如表所列。未经试行，这些都不得而知。',
  'opportunities.overlap': '同一批客户可能出现在多项之中：各项不能相加。',
  'opportunities.what.slipping': '联系正在流失的客户（{n}）',
  'opportunities.what.win-back': '挽回已停止购买的客户（{n}）',
  'opportunities.what.second-order': '促成首购客户的第二单（{n}）',
  'opportunities.what.keep': '维护最佳客户（{n}）',
  'opportunities.what.bad-spend': '减少 {subject} 的支出（n = {n}）',
  'opportunities.what.buy-more': '从 {subject} 获取更多客户（n = {n}）',
  'opportunities.what.better-channel': '寻找更多类似 {subject} 的客户（n = {n}）',
  'opportunities.what.newer-worse': '查明 {subject} 新客户变差的原因（n = {n}）',
  'opportunities.what.driver': '多争取具有此特征的新客户：{trait}：{subject}（n = {n}）',
  'opportunities.what.costly': '调整成本过高客户的条款（{n}）',
  'opportunities.what.concentration': '确保预测最高的 {n} 位客户（每百位中的一位）不受威胁',
  'opportunities.why.slipping': '他们贡献很大，但按自身节奏已迟到：若全部活跃，{days} 天内会多带来 {money}。',
  'opportunities.why.win-back': '他们贡献很大，可能已停止：若全部活跃，{days} 天内会多带来 {money}。',
  'opportunities.why.second-order': '复购者大多在此时回来：若全部活跃，{days} 天内会多带来 {money}。',
  'opportunities.why.keep': '预计他们贡献最大：{days} 天内 {money}。',
  'opportunities.why.bad-spend': '其客户的成本高于价值，即使按区间上限也是如此：按目前速度 {days} 天内损失 {money}。',
  'opportunities.why.buy-more': '其客户的价值相对成本最高：{days} 天内到来的客户带来超出成本的 {money}。',
  'opportunities.why.better-channel':
    '同样时长下，其客户带来的多于最弱渠道：若 {days} 天内的那些客户都如此，则为 {money}。',
  'opportunities.why.newer-worse': '同样时长下，他们带来的少于之前的客户：{days} 天内的新客户少带来 {money}。',
  'opportunities.why.driver':
    '这样开始的客户后来带来更多；这是相关，尚非因果：若 {days} 天内的新客户都如此，则为 {money}。',
  'opportunities.why.costly': '他们收入排名靠前，但所剩不多：比同等收入的其他客户少 {money}。',
  'opportunities.why.concentration': '百分之一的客户承担了 {days} 天内预期的 {money}。',
  'opportunities.worth': '若赢得其中 {effect}，{days} 天内值 {money}（80% 区间：{low} 至 {high}）。',
  'opportunities.worth.all': '停止后 {days} 天内值 {money}（80% 区间：{low} 至 {high}）。',
  'opportunities.worth.kept':
    '若赢得其中 {effect} 并保留其中 {kept}，{days} 天内值 {money}（80% 区间：{low} 至 {high}）。',
  'opportunities.assumes': '假设赢得 {stake} 的 {effect}，即 {money}（{low} 至 {high}）；',
  'opportunities.assumes.kept': '假设赢得 {stake} 的 {effect}，保留其中 {kept}，即 {money}（{low} 至 {high}）；',
  'opportunities.assumes.all': '停止后节省 {money}（{low} 至 {high}）；',
  'opportunities.takes.list': '成本 {cost}，只要有至少 {effect} 的流失者因此留下就合算。',
  'opportunities.takes.keep': '成本 {cost}，只要他们因此多带来至少 {effect} 就合算。',
  'opportunities.takes.never': '按 {cost} 的成本不可能合算：降低成本，或从名单前列开始。',
  'opportunities.takes.free': '有效即合算。',
  'opportunities.takes.spend': '分步调整预算，当新增客户的成本超过最高可付金额时停止。',
  'opportunities.takes.offer': '若被引导者与自行选择者表现相同则合算。',
  'opportunities.takes.terms': '费用、起订量和有偿退货会起作用。',
  'opportunities.takes.look': '在花钱之前，先看清变化或威胁所在。',
  'opportunities.check.lot':
    '随机留出一半，{weeks} 周后比较。{effect} 的效果，按谁再次下单需 {needed} 位客户，按消费金额需 {neededForMoney} 位；现有 {available} 位。',
  'opportunities.check.few':
    '随机留出一半，{weeks} 周后比较。{effect} 的效果，按谁再次下单需 {needed} 位客户，按消费金额需 {neededForMoney} 位；现有 {available} 位，只能看出 {shows} 及以上的效果。',
  'opportunities.check.weeks':
    '隔周进行，并计数来自 {subject} 的新客户。{effect} 的变化需 {needed} 位（约 {weeks} 周）可见；价值即人数乘以每位带来的金额。',
  'opportunities.check.long':
    '隔周进行，并计数来自 {subject} 的新客户。{effect} 的变化要 {needed} 位才能看出，超过一年的来客：加大变化或按地区比较。',
  'opportunities.check.split': '随机向一半新客户提供。',
  'opportunities.check.none': '人数太少，看不出任何效果；请看下一次运行的同一指标。',
  'opportunities.check.report': '下一次运行的同一指标。',
  'opportunities.check.lot.money':
    '随机留出一半，{weeks} 周后比较消费金额。{effect} 的效果需 {neededForMoney} 位客户；现有 {available} 位。',
  'opportunities.check.few.money':
    '随机留出一半，{weeks} 周后比较消费金额。{effect} 的效果需 {neededForMoney} 位客户；现有 {available} 位，只能看出 {shows} 及以上的效果。',
  'opportunities.table': '该做什么，扣除成本后价值高者在前',
  'opportunities.table.says':
    '价值：假设的效果乘以所涉金额中保留的部分（{days} 天内）。合算起点：收回成本所需的效果。不足 30 位客户以及可能出于偶然的排在最后。',
  'opportunities.what': '做什么',
  'opportunities.subject': '对象',
  'opportunities.worth.column': '价值',
  'opportunities.cost': '成本',
  'opportunities.cost.each': '每位客户成本',
  'opportunities.assumed.column': '假设',
  'opportunities.break-even': '合算起点',
  'opportunities.at-stake': '所涉金额',
  'opportunities.firm': '客户足够',
  'opportunities.check': '检验',
  'opportunities.check.weeks.column': '试验周数',
  'opportunities.check.needs': '试验所需',
  'opportunities.check.needs-money': '试验所需（按金额）',
  'opportunities.list': '名单',
  'opportunities.next':
    '全部 {n} 项（表格或文件）：perennial report opportunities；--contact、--margin、--effect 可改变假设',
};
