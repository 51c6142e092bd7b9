import type { firstOrders as en } from '../en/first-orders.ts';

export const firstOrders: Record<keyof typeof en, string> = {
  'first-orders.title': '首单与复购',
  'first-orders.asks': '客户首单买什么，何时再次下单？',
  'first-orders.answer': '{n} 位客户中有 {share} 会在 {days} 天内下第二单（{low} 至 {high}）。',
  'first-orders.answer.few': '观察时间足够长的客户太少（{n} 位），无法判断他们何时再次下单。',
  'first-orders.growth': '在第 {number} 单之后，这一比例为 {share}。',
  'first-orders.apart':
    '首单为 {best} 的客户（{bestCustomers} 位）至今与预测合计人均价值 {bestMoney}；{worst}（{worstCustomers} 位）为 {worstMoney}：无法仅用偶然解释。',
  'first-orders.alike': '按首单的{dimension}看，客户之间的差异可能只是偶然。',
  'first-orders.remind':
    '在 {days} 天内再次下单的客户中，一半在第 {median} 天之前、四分之三在第 {high} 天之前下单：请在第 {median} 天左右提醒其余客户，并在第 {high} 天之前再提醒一次。',
  'first-orders.lines': '订单中没有商品或类别，因此未作比较：每件商品一行的导出文件可提供，或使用选项 `--dimension`。',
  'first-orders.no-products':
    '有 {lines} 行（{money}）按其描述不是商品（{names}）：计入金额，但不作为任何人的首单商品。',
  'first-orders.next':
    '在首单购买 {first} 且再次下单的 {n} 位客户中，{share} 第二次购买了 {next}；在所有再次下单的客户中为 {usual}：无法仅用偶然解释。',
  'first-orders.left': '订单的{dimension}取值过多，无法据此比较客户。',
  'first-orders.nexts': '首单之后买什么：按{dimension}',
  'first-orders.nexts.says':
    '在首个下单日购买了它并再次下单的客户（共 {n} 位）中，第二个下单日各买了什么。提升度：该占比除以所有再次下单客户的占比。',
  'first-orders.took-first': '首单',
  'first-orders.took-next': '随后',
  'first-orders.took-both': '两者都买',
  'first-orders.share': '占比',
  'first-orders.usual': '总体',
  'first-orders.lift': '提升度',
  'first-orders.by': '首单：按{dimension}',
  'first-orders.by.says':
    '价值：至今与预测之和，并按偶然可能造成的差异向总体均值收缩。第二单：{days} 天内的概率，观察时间较短的新客户按其观察时长计入。',
  'first-orders.worth': '价值',
  'first-orders.second': '第二单',
  'first-orders.mean': '未收缩均值',
  'first-orders.numbers': '再次下单的概率',
  'first-orders.numbers.says':
    '按客户已下的订单数；同一天的订单算一单。观察时间不足的客户按其观察时长计入（Kaplan–Meier）。四分之一、一半、四分之三：指一年内再次下单的客户。',
  'first-orders.number': '第几单之后',
  'first-orders.returned': '已复购',
  'first-orders.within30': '30 天内',
  'first-orders.within90': '90 天内',
  'first-orders.within180': '180 天内',
  'first-orders.within365': '365 天内',
  'first-orders.quarter': '天数（四分之一）',
  'first-orders.half': '天数（一半）',
  'first-orders.three-quarters': '天数（四分之三）',
  'first-orders.gaps': '两单之间的天数',
  'first-orders.gaps.says': '至今有多少订单在上一单之后这么多天到来；尚未到来的不计入。',
  'first-orders.from': '起始天数',
  'first-orders.to': '截止天数',
  'first-orders.first': '首单到第二单',
  'first-orders.later': '之后各单之间',
  'first-orders.count': '订单',
  'first-orders.days': '{days} 天',
  'first-orders.chart.worth': '至今与预测，按{dimension}',
  'first-orders.chart.chances': '概率如何随订单数增长',
  'first-orders.chart.number': '已下订单数',
};
