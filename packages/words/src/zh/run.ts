import type { run as en } from '../en/run.ts';

export const run: Record<keyof typeof en, string> = {
  'run.title': 'Perennial，第 {run} 次分析：{sources}',
  'run.files': '{count} 个文件',
  'run.base':
    '{customers} 位客户，其中 {repeat} 位曾再次购买（{share}）。{first} 至 {last} 共 {orders} 笔订单，分布在 {transactions} 个下单日（同一客户同一天的订单计一次）。',
  'run.money': '源数据金额 {money}，已逐分核对，全部有去向。',
  'run.money.unexplained': '源数据金额 {money}，其中 {gap} 去向不明：请勿采信以下数字。',
  'run.terms':
    '所有数字：{basis}，截至 {date}，未来 {days} 天，n = {n} 位客户；除注明外均未折现，年折现率 {discount}。',
  'run.terms.currency':
    '所有数字：{basis}（{currency}），截至 {date}，未来 {days} 天，n = {n} 位客户；除注明外均未折现，年折现率 {discount}。',
  'run.value': '客户的价值',
  'run.value.expected':
    '未来 {days} 天预计收入 {money}，来自 {orders} 个下单日。{customers} 位客户中约有 {active} 位仍然活跃（80% 区间：{low} 至 {high}）。',
  'run.value.expected.everyone': '未来 {days} 天预计 {customers} 位客户带来 {money}，来自 {orders} 个下单日。',
  'run.value.interval': '80% 的概率在 {low80} 至 {high80} 之间，95% 的概率在 {low95} 至 {high95} 之间。',
  'run.value.median.above': '中位数 {median} 比期望值高 {shift}：少数远低于此的结果拉低了均值。',
  'run.value.median.below': '中位数 {median} 比期望值低 {shift}：少数远高于此的结果拉高了均值。',
  'run.value.discounted': '折算为今日价值：预测期内 {money}。',
  'run.value.discounted.infinite':
    '折算为今日价值：预测期内 {money}，无限期 {infinite}。无限期的数值假设客户永远照旧，远超历史所能证明：可用于比较，不可用于预算。',
  'run.value.uncertainty':
    '不确定性（一个标准差）：个体差异 ± {individual}；参数 ± {parameters}；模型本身（按此前 {cutOffs} 个日期的误差）± {model}。',
  'run.value.uncertainty.untested':
    '不确定性（一个标准差）：个体差异 ± {individual}；参数 ± {parameters}；模型本身：没有回测，无从得知。',
  'run.top': '价值最高的 {count} 位客户',
  'run.customers': '客户',
  'run.customers.legend':
    '预测：预测期内的金额。活跃概率：客户仍然活跃的概率。预期下单天数：客户预期有多少天下单。个人的区间较宽，因为个人难以预测；总额的区间不是它们之和。',
  'run.concentration': '价值集中度，各按自己的排名',
  'run.concentration.line': '前 {top} {bar} 占预期价值的 {expected}，占历史价值的 {historic}',
  'run.method': '采用的方法：{method}',
  'run.method.spend': '每笔订单金额：{model}：{verdict}。',
  'run.unexplained': '账目不平：缺少 {rows} 行和 {money}。请报告此问题。',
  'run.example': '{reason}：{file}：{content}',
  'run.example.line': '{reason}：{file} 第 {line} 行：{content}',
  'run.otherwise': '如需另作处理：{list}。',
  'run.otherwise.one': '{reason} {setting}',
  'run.note': '{file}：{note}',
  'run.changes': '自第 {run} 次运行以来的变化',
  'run.changes.none': '没有变化：没有新订单，价值相同。',
  'run.changes.sum': '{orders} 笔新订单，金额 {money}；{customers} 位新客户。预期价值 {before} → {now}（{change}）。',
  'run.changes.cause': '原因',
  'run.changes.largest': '变化最大',
  'run.changes.before': '之前',
  'run.changes.now': '现在',
  'run.changes.why': '原因',
  'run.warnings': '使用前须知',
  'run.files.title': '用时 {seconds} 秒。文件',
  'run.files.table': '表 {name}',
  'run.next.score': '查看一位客户',
  'run.next.export': '将所有客户写入文件',
  'run.next.query': '查询所有客户的语句',
  'run.next.run': '以后运行：说明有何变化',
  'run.report': '报告：{address}',
  'run.report.not-built': '没有报告：页面尚未构建。构建方法：npm start -- --help，或 npm run build',
};
