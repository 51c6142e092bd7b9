import type { costs as en } from '../en/costs.ts';

/** Costs: what files of costs hold, what is set, and what goes wrong with them. */
export const costs: Record<keyof typeof en, string> = {
  'costs.reason.total': '其他行的合计',
  'costs.reason.notice': '表格下方的说明',
  'costs.reason.no-amount': '没有金额',
  'costs.reason.unreadable-amount': '金额无法识别',
  'costs.reason.no-day': '没有日期',
  'costs.reason.unreadable-day': '日期无法识别',
  'costs.reason.no-product': '没有商品',
  'costs.reason.no-cost': '商品没有成本',
  'costs.reason.no-customer': '没有客户',
  'note.costs-total-agrees': '与文件自带的合计 {total} 一致',
  'note.costs-total-larger':
    '文件自带的合计“{label}”为 {total}，比各行之和（{sum}）多 {difference}：其中包含没有单独一行的支出，例如已删除的广告系列',
  'note.costs-total-smaller':
    '文件自带的合计“{label}”为 {total}，比各行之和（{sum}）少 {difference}：请检查是否有重复的行',
  'note.costs-spread': '最长 {days} 天的行平均分摊到每一天',
  'note.costs-decimal-guessed':
    '文件中无法看出符号后的三位数字是千位还是小数：支出按千位读取，价格按表头语言的习惯读取',
  'note.costs-currency-assumed': '文件没有写明货币：按订单的货币处理',
  'note.costs-product-twice': '{products} 个商品同一天有两个成本，以文件中靠后的为准',
  'note.costs-product-free': '{products} 个商品的成本为 0，按免费计算',
  'failure.costs-unreadable': '{file} 不是成本文件：表头中没有成本文件应有的列',
  'failure.costs-unreadable.remedy':
    '获客支出需要日期、渠道或广告系列以及支出金额；商品成本需要商品（sku、名称或类别）及其成本；工单需要客户、日期和分钟数。请带上这样的表头保存为 CSV、TSV 或 Excel。',
  'failure.costs-unreadable.day-order': '{file}：日期的日与月无法区分（{example}）',
  'failure.costs-unreadable.day-order.remedy':
    '在成本设置中为该文件加上 date-order: dmy 或 date-order: mdy，或将日期写成 2025-12-31 的形式。',
  'failure.costs-unreadable.without-days.google': '{file} 没有按天的数据：整段时间的一个总数无法与某个月的客户对应',
  'failure.costs-unreadable.without-days.google.remedy':
    '在 Google Ads 中打开报告，添加细分“时间 > 天”（或“天”列），然后重新下载。',
  'failure.costs-unreadable.without-days.meta': '{file} 没有按天的数据：整段时间的一个总数无法与某个月的客户对应',
  'failure.costs-unreadable.without-days.meta.remedy':
    '在 Meta 广告管理工具中选择“细分 > 按时间 > 天”，然后重新导出表格。',
  'failure.costs-unreadable.without-days.microsoft': '{file} 没有按天的数据：整段时间的一个总数无法与某个月的客户对应',
  'failure.costs-unreadable.without-days.microsoft.remedy':
    '在 Microsoft Advertising 中将报告的时间单位设为“天”，然后重新下载。',
  'failure.costs-unreadable.without-days.other': '{file} 没有日期列：整段时间的一个总数无法与某个月的客户对应',
  'failure.costs-unreadable.without-days.other.remedy': '导出按天细分的报告（按周或按月也可以），并带有日期列。',
  'failure.costs-unreadable.long-period.google':
    '{file} 第 {row} 行：{days} 天（{from} 至 {to}）的一个总数无法与某个月的客户对应',
  'failure.costs-unreadable.long-period.google.remedy':
    '在 Google Ads 中打开报告，添加细分“时间 > 天”（或“天”列），然后重新下载。',
  'failure.costs-unreadable.long-period.meta':
    '{file} 第 {row} 行：{days} 天（{from} 至 {to}）的一个总数无法与某个月的客户对应',
  'failure.costs-unreadable.long-period.meta.remedy':
    '在 Meta 广告管理工具中选择“细分 > 按时间 > 天”，然后重新导出表格。',
  'failure.costs-unreadable.long-period.microsoft':
    '{file} 第 {row} 行：{days} 天（{from} 至 {to}）的一个总数无法与某个月的客户对应',
  'failure.costs-unreadable.long-period.microsoft.remedy':
    '在 Microsoft Advertising 中将报告的时间单位设为“天”，然后重新下载。',
  'failure.costs-unreadable.long-period.other':
    '{file} 第 {row} 行：{days} 天（{from} 至 {to}）的一个总数无法与某个月的客户对应',
  'failure.costs-unreadable.long-period.other.remedy': '导出按天细分的报告；按周或按月的行也可以。',
};
