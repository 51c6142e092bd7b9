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
  'costs.expects.share': '一个比例，例如 40% 或 0.4',
  'costs.expects.money': '一个金额，例如 4.90，小数位不多于该货币的小数位',
  'costs.expects.rate': '一个大于 0 的汇率，例如 0.92：该货币一个单位折合多少订单货币',
  'costs.expects.day': '一个日期，例如 2025-12-31',
  'costs.expects.other-day': '每个值各自不同的日期',
  'costs.expects.text': '一个名称',
  'costs.expects.currency': '一个货币代码，例如 EUR',
  'costs.expects.fee': '一个费率，例如 1.4% + 0.25、1.4% 或 0.25',
  'costs.expects.allocation': 'order、customer 或 revenue',
  'costs.expects.day-order': 'dmy 或 mdy',
  'costs.expects.fields': '带名称的设置，例如 margin: 40%',
  'costs.expects.indirect': 'monthly，或 amount 加 from 与 to，二者之一',
  'costs.expects.retention': 'per-order 或 share，或两者都有',
  'failure.costs-invalid.value': '{file} 第 {line} 行：“{key}”不能是“{value}”',
  'failure.costs-invalid.value.remedy': '请写{expected}。',
  'failure.costs-invalid.key': '{file} 第 {line} 行：这里没有设置“{name}”',
  'failure.costs-invalid.key.remedy': '这里的设置有：{allowed}。',
  'failure.costs-invalid.missing': '{file} 第 {line} 行：“{key}”缺少 {name}',
  'failure.costs-invalid.missing.remedy': '请加一行 {name}: 及其值。',
  'failure.costs-invalid.syntax': '{file} 第 {line} 行：不是有效的 YAML：{reason}',
  'failure.costs-invalid.syntax.remedy': '请改正该行：名称以冒号加空格结尾，所属内容向右缩进。',
  'failure.costs-invalid.two-files': '{file} 与 {other} 都是成本设置',
  'failure.costs-invalid.two-files.remedy': '请只保留一个。',
  'failure.costs-invalid.file-missing': '{settings} 指定的成本文件不存在：{file}',
  'failure.costs-invalid.file-missing.remedy': '请放回该文件，或从设置中删除该行。路径相对于工作区文件夹。',
  'failure.costs-invalid.other-kind': '{file} 的内容是{found}，但设置中把它列为{asked}',
  'failure.costs-invalid.other-kind.remedy': '请把该行移到设置中{found}的位置。',
  'failure.costs-invalid.no-rate': '{what}使用 {currency}，订单使用 {orders}：没有设置 {day} 的汇率',
  'failure.costs-invalid.no-rate.remedy':
    '请设置 1 {currency} 折合多少 {orders}：perennial costs set --rate {currency}=汇率 --from 日期（{day} 或更早）。',
  'failure.costs-invalid.dated': '{file} 中“{key}”有按日期的值；不带日期的值会全部替换它们',
  'failure.costs-invalid.dated.remedy': '请说明从哪天起生效：perennial costs set … --from 日期。或直接修改文件。',
  'failure.costs-invalid.no-orders': '{files} 是成本文件，但还没有与之对应的订单',
  'failure.costs-invalid.no-orders.remedy': '请同时给出订单：{command_run} orders.csv {files}',
  'costs.kind.acquisition': '获客支出',
  'costs.kind.goods': '商品成本',
  'costs.kind.tickets': '服务工单',
  'costs.settings': '设置中的成本',
  'note.costs-spend-twice': '{rows} 个广告系列日在两个文件中都有：以后面的文件为准，前面文件的 {amount} 不计',
  'run.costs': '成本',
  'run.costs.file': '{file} 是{kind}，不是订单：已作为成本采用，并写入 {settings}。',
  'run.costs.set': '{key} {value} 已保存在 {settings}：以后的运行也会使用。',
  'run.costs.used': '成本来自 {settings}{files, plural, =0 {} other { 和 # 个文件}}；用 perennial costs 查看。',
  'help.run.margin': '毛利率，40% 或 0.4：收入减去商品成本后剩余的比例；以后的运行会沿用',
  'help.run.example.costs': '带毛利率和广告支出',
  'usage.why.fee': '不是像 1.4%+0.25 这样的费率',
  'usage.why.named': '不是 名称=值 的形式',
};
