import type { summary as en } from '../en/summary.ts';

export const summary: Record<keyof typeof en, string> = {
  'summary.title': '概要',
  'summary.asks': '今天的客户将带来多少？',
  'summary.answer':
    '截至 {date} 的 {customers} 位客户，预计在未来 {days} 天带来 {money}；五次中有四次会在 {low} 与 {high} 之间。',
  'summary.answer.none': '没有找到有效订单，因此尚无可预期的内容。',
  'summary.next-beside-last':
    '将来：{days} 天内 {next}，为此前同样长的时期所带来的 {last} 的 {share}。其间的新客户另计。',
  'summary.next-alone': '将来：{days} 天内 {next}。历史比这更短，没有可比较的时期。',
  'summary.one-customer': '由谁承载：仅客户 {customer} 一位就占 {share}。',
  'summary.few-carry-most': '由谁承载：{share} 来自最好的 {top}，即 {customers} 位客户。',
  'summary.few-carry-most.interval':
    '由谁承载：{share}（80% 区间 {low} 至 {high}）来自最好的 {top}，即 {customers} 位客户。',
  'summary.best-slipping': '谁在流失：最好的 {top} 中有 {customers} 位更可能已经离开。他们迄今带来了 {money}。',
  'summary.no-backtest': '是否可信：历史太短，无法检验。请视为初步估计。',
  'summary.forecast-missed':
    '是否可信：过去 {cutOffs} 次 {days} 天的预测中，{misses} 次落在 80% 区间之外；最大偏差为 {worst}。',
  'summary.forecast-held':
    '是否可信：过去 {cutOffs} 次 {days} 天的预测中，{within} 次落在 80% 区间之内；最大偏差为 {worst}。',
  'summary.expected-money': '预期价值',
  'summary.expected-money.is':
    '今天的客户在预测期内将花费的金额，不含新客户：每位客户的预期订单数乘以每单预期金额，再求和。未折现。',
  'summary.expected-orders': '未来订单',
  'summary.expected-orders.is': '今天的客户在预测期内的预期交易数。同一客户同一天的订单算作一次交易。',
  'summary.active-customers': '活跃客户',
  'summary.active-customers.is':
    '对所有客户的 P(活跃)，即仍是客户的概率，求和。没有人能看见客户离开，因此这是此处最不确定的数字。',
  'summary.top-share': '最好的五分之一所占',
  'summary.top-share.is': '预期价值中来自预期最高的五分之一客户的份额。',
  'summary.historic-money': '迄今价值',
  'summary.historic-money.is': '所有有效订单，扣除退还的部分。',
  'summary.per-customer': '每位客户的预期',
  'summary.per-customer.is': '预期价值除以全部客户，包括不活跃的客户。',
  'summary.chart': '预期价值及其不确定性',
  'summary.chart.says': '研究给出的预测，以及按一年前同一预测的大部分偏差修正后的预测：即当时的季节与趋势。',
  'summary.chart.money': '预测期内的金额',
  'summary.last': '此前同样长的时期',
  'summary.season': '按去年的偏差修正',
  'summary.warnings': '请注意',
  'warning.alive-undecided':
    '从这些数据无法判断还有多少客户活跃：BG/NBD 认为 {bg}，Pareto/NBD 认为 {pareto}，而两者拟合得差不多。订单预测几乎不受影响；流失客户名单则会。',
  'warning.no-backtest': '没有回测。{why}',
  'warning.fit-verdict': '{model}：{verdict}',
  'warning.returned-nearly-all':
    '{customers}：按预测属于最有价值之列，但所购几乎全部退还。预测的是扣除未注明订单的退货之前的销售额；请人工判断。',
  'warning.orders-after-as-of': '工作区中有 {orders} 笔订单晚于截止日 {date}，未被使用：这里是当日的数值。',
  'warning.histories-rounded':
    '不同的购买历史有 {histories} 种，因此模型中每位客户的最近购买与客龄按 {days} 天取整；这使每位客户的对数似然改变 {effect}。金额与订单未取整。',
  'warning.silent-end':
    '最近一笔订单在 {date}，比截止日早 {days} 天。如果只是文件里缺少之后的订单，客户看起来会比实际流失得更多。',
  'warning.dominant-customer': '仅客户 {customer} 一位就占预期价值的 {share}。这位客户的行为比任何模型能说的都更重要。',
  'warning.spend-depends-on-frequency':
    '客户购买的频率与每单金额相关（相关系数 {correlation}）。消费模型假设二者独立，因此极端客户的价值不如其区间所示那样确定。',
  'warning.horizon-beyond-history':
    '预测向前 {days} 天，而历史只有 {history} 天。这样长的时期，连同其季节，尚未出现过。',
};
