/** What a page is worth against what it costs. */
export const businessCase = {
  'business-case.title': '商业论证',
  'business-case.why': '终身价值的差异值多少，与页面的成本相比。',
  'business-case.once': '制作成本（一次性）',
  'business-case.per-month': '每月成本',
  'business-case.per-person': '每位看到者的成本',
  'business-case.margin': '收入中留下的毛利',
  'business-case.none': '请在此处或在配置的“cost”中给出成本，即可与页面带来的价值相比。',
  'business-case.few': '还不能下结论：某组少于 30 人。',
  'business-case.sample-ratio': '未作计算：两组人数并非偶然可以解释，因此其差异不可信。',
  'business-case.nobody':
    '最近 {days} 天没有人看到该页面，因此它不能带来任何价值：没有访客时，12 个月的成本为 {cost}。',
  'business-case.figure': '12 个月内',
  'business-case.value': '数值',
  'business-case.interval': '{expected}（95% 区间 {low} 至 {high}）',
  'business-case.people': '看到页面的人数',
  'business-case.people.count': '{people}（每月 {perMonth}）',
  'business-case.difference': '人均终身价值差异',
  'business-case.cost': '成本',
  'business-case.worth': '扣除成本后的价值',
  'business-case.break-even': '收回成本需要',
  'business-case.after': '{months} 个月，{people} 人',
  'business-case.months': '{expected}（最快 {soonest}，最慢 {latest}）',
  'business-case.never': '永不',
  'business-case.at-once': '立即',
  'business-case.needed': '足以收回成本的差异',
  'business-case.not-shown':
    '没有显示出差异：随机化检验无法将终身价值的差异与零区分。以下数字是数据允许的可能，而非已得的结论。',
  'business-case.standing.below': '即使区间下限也足以收回 12 个月的成本。',
  'business-case.standing.above': '即使区间上限也不足以收回 12 个月的成本。',
  'business-case.standing.within':
    '尚未显示是否划算。若要继续，须相信它使人均终身价值至少提高 {needed}；读数允许的范围是 {low} 至 {high}。',
  'business-case.assumes':
    '假设：每月首次看到页面的人数与最近 {days} 天相同（{people} 人），且每人（包括第十二个月到来者）最终都带来平均差异。区间仅为差异的区间；成本与人数视为已知。',
  'business-case.short': '页面展示不足四周：每月有多少人看到它还难以确定，而最初几天来的是本来就会来的人。',
  'business-case.revenue': '终身价值按收入计算，未扣除商品与配送成本。请给出低于 100% 的毛利率以按利润计算。',
  'business-case.margin-used': '按所给毛利率，计入差异的 {margin}。',
} as const;
