import type { orders as en } from '../en/orders.ts';

export const orders: Record<keyof typeof en, string> = {
  'page.title.of': '{business}：客户未来的订单',
  'page.no-currency': '数据中的订单没有金额：所有数字都是订单数。',
  'basis.revenue': '订单',
  'measure.money': '订单数',
  'column.money': '订单数',
  'column.value': '订单数',
  'report.details': '图表背后的数据：{tables}。其中之一：{command}',
  'run.money': '源数据订单 {money}，全部有去向。',
  'run.money.unexplained': '源数据订单 {money}，其中 {gap} 去向不明：请勿采信以下数字。',
  'run.value': '客户未来的订单',
  'run.value.expected':
    '未来 {days} 天预计有 {money} 笔订单。{customers} 位客户中约有 {active} 位仍然活跃（80% 区间：{low} 至 {high}）。',
  'run.value.expected.everyone': '未来 {days} 天预计 {customers} 位客户有 {money} 笔订单。',
  'run.value.median.above': '中位数 {median} 比期望值高 {shift}：少数远低于此的结果拉低了均值。',
  'run.value.median.below': '中位数 {median} 比期望值低 {shift}：少数远高于此的结果拉高了均值。',
  'run.value.discounted': '折算到今天（越晚的订单权重越小）：预测期内 {money}。',
  'run.value.discounted.infinite':
    '折算到今天（越晚的订单权重越小）：预测期内 {money}，无限期 {infinite}。无限期的数值假设客户永远照旧，远超历史所能证明：可用于比较，不可用于计划。',
  'run.top': '预计订单最多的 {count} 位客户',
  'run.customers.legend':
    '预测：预测期内的订单数。活跃概率：客户仍然活跃的概率。个人的区间较宽，因为个人难以预测；总数的区间不是它们之和。',
  'run.concentration': '订单集中度，各按自己的排名',
  'run.method.spend': '有订单之日的订单数：{model}：{verdict}。',
  'run.unexplained': '账目不平：缺少 {rows} 行和 {money} 笔订单。请报告此问题。',
  'run.changes.none': '没有变化：没有新订单，预测相同。',
  'run.changes.sum': '{orders} 笔新订单；{customers} 位新客户。预计订单 {before} → {now}（{change}）。',
  'summary.asks': '现有客户会下多少订单？',
  'summary.answer':
    '截至 {date} 的 {customers} 位客户，预计在未来 {days} 天下 {money} 笔订单；有80%的可能在 {low} 与 {high} 之间。',
  'summary.best-slipping': '流失风险：前 {top} 位客户中有 {customers} 位可能已不再下单。他们迄今的订单：{money}。',
  'summary.lead-channel':
    '来自 {best} 的客户，迄今与未来 {days} 天合计人均 {bestMoney} 笔订单；来自 {worst} 的为 {worstMoney} 笔。差异超出偶然所能解释。',
  'summary.lead-slipping':
    '最大的机会在 {n} 位正在流失的客户：若全部留住，未来 {days} 天多 {money} 笔订单；他们迄今已下 {historic} 笔。',
  'summary.expected-money': '预计订单',
  'summary.expected-money.is': '现有客户在预测期内的订单，不含新客户：各客户预计订单之和。未折现。',
  'summary.top-share.is': '预测最高的 20% 客户在预计订单中所占的份额。',
  'summary.historic-money': '迄今订单',
  'summary.per-customer': '每位客户的预计订单',
  'summary.per-customer.is': '预计订单除以客户数，包括不活跃的客户。',
  'summary.chart.money': '预测期内的订单',
  'warning.orders-after-as-of': '工作区中有 {orders} 笔订单晚于截止日期 {date}，未被使用：所有数字均截至该日。',
  'warning.histories-rounded':
    '共有 {histories} 种不同的历史，因此建模时将每位客户的最近订单和客龄取整到 {days} 天；每位客户的对数似然因此改变 {effect}。订单未取整。',
  'warning.dominant-customer':
    '仅客户 {customer} 一人就占预计订单的 {share}，其仍活跃的概率为 {alive}；其他客户合计预计 {rest} 笔订单。这位客户的行为比任何模型的预测都重要。',
  'warning.spend-depends-on-frequency':
    '下单频率与一天内的订单数相关（{correlation}）。模型假设二者独立，因此下单最多和最少的客户的数字比区间所示更不确定。',
  'actions.answer':
    '先联系 {n} 位正在流失的客户：他们已下 {historic} 笔订单，仍可挽留。如果全部留住，未来 {days} 天会带来 {money} 笔订单；任何活动都不可能从他们身上带来更多。',
  'actions.answer.stay':
    '先联系 {n} 位逾期的客户：他们已下 {historic} 笔订单，沉默时间已超过平常的两倍。所用方法几乎看不到客户流失，因此无法说明留住他们能带来多少。',
  'actions.answer.others': '订单多的客户都没有逾期。请从这份名单开始：{who}，{n} 位客户。',
  'actions.overview': '名单及其带来的订单',
  'actions.who.keep': '预测最高的 {expected}：不止一笔订单，可能活跃；若属于迄今订单最多的 {historic}，则未逾期。',
  'actions.who.slipping': '迄今订单最多的 {historic} 中，沉默时间超过平常间隔两倍、活跃概率至少 20% 的客户。',
  'actions.who.win-back': '迄今订单最多的 {historic} 中可能已停止的客户：活跃概率低于 20%。',
  'actions.most': '未来 {days} 天最多 {money} 笔订单：若他们全部确定活跃，超出预测的部分。',
  'actions.most.keep': '未来 {days} 天事关 {money} 笔订单：他们的预测订单数。',
  'actions.sure':
    '{n} 位中约有 {active} 位活跃，合计预测 {money} 笔订单（80% 区间：{low} 至 {high}）；单个客户可能多得多或少得多。',
  'actions.sure.together':
    '全部 {n} 位合计预测 {money} 笔订单（80% 区间：{low} 至 {high}）；单个客户可能多得多或少得多。',
  'actions.sure.together.none': '预测这 {n} 位没有订单。',
  'actions.sure.none': '{n} 位中约有 {active} 位活跃；预测没有订单。',
  'actions.heading.most': '带来多少',
  'data.answer':
    '源数据共 {rows} 行，其中 {excluded} 行因 {reasons} 种原因被排除。其余为 {customers} 位客户的 {orders} 笔订单；行数与订单数均与源数据相符。',
  'data.answer.all': '源数据 {rows} 行全部使用：{customers} 位客户的 {orders} 笔订单；行数与订单数均与源数据相符。',
  'data.answer.repeated':
    '源数据共 {rows} 行，其中 {repeated} 行重复了已有订单，{excluded} 行因 {reasons} 种原因被排除。其余为 {customers} 位客户的 {orders} 笔订单；行数与订单数均与源数据相符。',
  'data.answer.unexplained': '有 {rows} 行和 {money} 笔订单去向不明：请勿使用本分析。',
  'data.bridge.money': '从源数据到计入的订单',
  'data.rounding': '舍入',
  'accuracy.per-customer.money': '每位客户的订单数',
  'accuracy.deciles.says': '客户按预测从高到低分为十个相等的组，以及各组实际的订单数。',
  'value.title': '订单',
  'value.answer':
    '{customers} 位客户中，预测最高的 10% 预计占未来订单的 {share}；订单最多的 10% 占迄今订单的 {historic}。',
  'value.answer.interval':
    '{customers} 位客户中，预测最高的 10% 预计占未来订单的 {share}（80% 区间：{low} 至 {high}）；订单最多的 10% 占迄今订单的 {historic}。',
  'value.distribution': '订单的分布',
  'value.distribution.says': '按订单数（对数轴）统计的客户。线：迄今订单。填充：预测。',
  'value.amount': '每位客户的订单数（对数）',
  'value.lorenz': '订单集中度',
  'value.lorenz.says': '前 x% 的客户占订单的 y%。离对角线越远，订单越集中。',
  'value.lorenz.x': '客户占比，订单最多者在前',
  'value.lorenz.y': '订单占比',
  'value.density': '谁仍活跃，下过多少订单',
  'value.density.says': '每格是一组客户，颜色越深人数越多。左上：订单多，可能已停止。右上：应维系。',
  'value.past-future.says': '对角线上，预测期内的预测等于迄今订单。',
  'value.top': '预计订单最多',
  'value.bottom': '预计订单最少',
  'value.bottom.says': '并列者按迄今订单排序：最前面的是您失去的最好的客户。',
  'value.empty': '有了带订单的客户之后，这里会显示订单的分布。',
  'cohorts.answer':
    '首单 {months} 个月后，{last} 同期群的 {lastCustomers} 位客户人均 {lastMoney} 笔订单（半数少于 {lastMedian}）；一年前的 {first} 同期群 {firstCustomers} 位客户在相同月数时为 {firstMoney} 笔（半数少于 {firstMedian}）。{change}：{verdict}。',
  'cohorts.answer.neighbour':
    '首单 {months} 个月后，{last} 同期群的 {lastCustomers} 位客户人均 {lastMoney} 笔订单（半数少于 {lastMedian}）；更早的 {first} 同期群 {firstCustomers} 位客户在相同月数时为 {firstMoney} 笔（半数少于 {firstMedian}）。{change}：{verdict}。',
  'cohorts.dominated': '{cohort} 同期群的订单有 {share} 来自同一位客户：其均值说明不了什么。',
  'cohorts.groups.answer':
    '来自 {best} 的客户（{bestCustomers} 位）迄今与预测合计人均 {bestMoney} 笔订单；来自 {worst} 的（{worstCustomers} 位）{worstMoney} 笔：差异超出偶然所能解释。',
  'cohorts.groups.answer.chance':
    '来自 {best} 的客户（{bestCustomers} 位）迄今与预测合计人均 {bestMoney} 笔订单；来自 {worst} 的（{worstCustomers} 位）{worstMoney} 笔：偶然或客户较老即可解释。',
  'cohorts.curves': '相同客龄时每位客户的订单数',
  'cohorts.matrix': '按同期群和客龄统计的每位客户订单数',
  'cohorts.per-customer': '每位客户的订单数',
  'cohorts.pooled': '相同客龄时每位客户的订单数，按{dimension}',
  'card.historic': '计入的订单',
  'card.expected': '预测期内的预期订单',
  'card.at-risk': '面临风险的订单',
  'card.money': '订单',
  'customers.answer': '预计客户 {customer} 在未来 {days} 天下 {money} 笔订单；仍活跃的概率为 {alive}。',
  'customers.mostly-nothing.list':
    '其中 {n} 位客户的期望值高于 80% 区间：此类客户大多不下单，少数下很多，期望值是平均值。',
  'customers.value': '预计订单',
  'customers.lifetime': '终身订单',
  'customers.why.spend':
    '有订单的 {orders} 天平均每天 {mean} 笔。结合全体客户的平均值 {overall}，预测为 {expected} 笔。',
  'customers.why.spend.own':
    '有订单的 {orders} 天平均每天 {mean} 笔。少数客户的订单远多于其他人，没有可结合的平均值；预测为 {expected} 笔。',
  'customers.why.sum': '预计有订单的 {orders} 天，每天 {expected} 笔：{money}。',
  'method.answer':
    '{model} 预测客户何时下单与流失，{spendModel} 预测一天内的订单数，基于 {customers} 位客户拟合；预测期 {days} 天，随机种子 {seed}。',
  'method.parameters.says': '附 95% 区间。时间以天计；第二个模型的 gamma 以订单数计。',
  'method.sensitivity.horizon': '不同预测期的预计订单',
  'method.sensitivity.discount': '不同折现率下的折算订单',
  'method.sensitivity.model': '不同模型的预计订单',
  'method.formula.spend': '已知 x 个后续订单日的平均值 z̄ 时，有订单之日的期望订单数',
  'method.formula.value': '预计订单及其对所有客户之和',
  'method.citation':
    '{customers} 位客户自 {date} 起 {days} 天的预计订单：{money}（80% 区间：{low} 至 {high}）。{model} 与 {spendModel}，{software}，第 {run} 次运行，数据 {fingerprint}，随机种子 {seed}。',
  'missing.too-few-came-back':
    '在 {cutOffs} 个过去的切分点，再次购买的客户不足 {fewest} 位，或其后 {days} 天内无人下单。这些数字未经验证。',
  'missing.history-too-short': '历史只有 {days} 天，不足以回测；至少需要 {least} 天。这些数字未经验证。',
  'verdict.too-few-spent': '再次下单的客户太少：{spenders}；模型至少需要 {leastSpenders}',
  'verdict.all-spend-alike': '每位客户每天的订单数相同，没有可拟合的分布',
  'verdict.only-mean-known': '各客户每天的订单数几乎相同：只能识别总体均值',
  'verdict.each-always-the-same': '每位客户每天的订单数始终相同',
  'verdict.no-finite-mean': '少数客户远超其他人：每天的订单数对全体客户没有有限的均值',
  'verdict.mean-and-shape-known': '每天订单数的均值有限（q = {q}），所有参数均可识别',
  'rule.zero.exclude': '排除为零的订单',
  'rule.zero.keep': '保留为零的订单',
  'column.historic': '累计',
  'column.historic.from': '迄今订单下限',
  'column.historic.to': '迄今订单上限',
  'column.expected.from': '预计订单下限',
  'column.expected.to': '预计订单上限',
  'run.concentration.line': '前 {top} {bar} 占预计订单的 {expected}，占迄今订单的 {historic}',
  'summary.next-beside-last':
    '预测：未来 {days} 天 {next} 笔订单，相当于前 {days} 天 {last} 笔的 {share}。不含新客户。',
  'summary.one-customer': '订单来源：仅客户 {customer} 一位就占 {share}。',
  'summary.few-carry-most': '订单来源：{share} 来自前 {top} 的客户，共 {customers} 位。',
  'summary.few-carry-most.interval':
    '订单来源：{share}（80% 区间：{low} 至 {high}）来自前 {top} 的客户，共 {customers} 位。',
  'accuracy.deciles': '下单最多的客户选对了吗？（按预测的十分位）',
  'value.asks': '订单来自哪些客户？',
  'cohorts.asks': '新客户比老客户更好吗？',
  'customers.mostly-nothing': '最可能没有订单：每十位此类客户中有九位不会下单。{expected} 是全部此类客户的平均值。',
  'customers.lifetime.is': '累计，加上照旧无限期继续的订单',
  'warning.silent-end':
    '最后一笔订单在 {date}，比截止日期早 {days} 天。如果文件缺少之后的订单，客户会显得不如实际活跃。',
  'customers.fixed': '这些数值来自分析：本页面不认识其所用的模型。',
  'rule.negative.match': '一天内撤销的订单排除，其余负数行视为退回的订单',
  'rule.negative.return': '负数行视为退回的订单',
  'rule.negative.exclude': '排除负数行',
  'channels.asks': '哪些渠道带来常下单的客户？',
  'profit.asks': '每笔订单还剩多少？',
  'profit.answer.none': '仅凭订单无法说明剩余多少。',
  'profit.files': '请提供包含每笔订单收费的文件。',
  'note.orders-without-money': '没有金额列：本分析针对订单，每笔订单计为 1',
  'note.no-one-time-buyers': '每位客户都不止一笔订单：如果文件缺少只有一笔订单的客户，预测就会偏高',
  'slipping.answer':
    '{n} 位客户可能正在流失：未来 {days} 天有 {money} 笔订单面临风险；此外预期他们仍会下 {expected} 笔（{low} 至 {high}）。',
  'slipping.answer.no-interval':
    '{n} 位客户可能正在流失：未来 {days} 天有 {money} 笔订单面临风险；此外预期他们仍会下 {expected} 笔。',
  'slipping.answer.first-orders': '风险最大的是 {customer}：{money} 笔订单。',
  'base.answer.money': '订单从 {was} 变为 {is}（{change}）：离开的客户曾下 {lost} 笔，到来的客户下了 {won} 笔。',
  'base.before': '之前订单',
  'base.now': '现在订单',
  'base.bridge': '订单数变化的原因',
  'base.per-customer': '人均订单',
  'base.corners.says': '可能仍是客户：活跃概率不低于 50%。前五分之一：按累计订单数。',
  'base.answer.ahead':
    '未来 {days} 天，现有客户预计下 {existing} 笔订单，每月 {perMonth} 位新客户下 {toCome} 笔：合计 {both} 笔（80% 区间：{low} 至 {high}）。',
  'base.answer.ahead.existing':
    '未来 {days} 天，现有客户预计下 {existing} 笔订单（80% 区间：{low} 至 {high}）；不含新客户。',
  'base.ahead.course':
    '新客户预计下的订单数与以往客户在相同月龄时相同：每个首购后月数取已达到该月数的最新 12 个月度同期群的平均值（首月 {n} 位客户）。新客户均匀到来；其后续订单随季节变化。',
  'base.ahead.few': '尚无法估计新客户会下多少订单：在完整月份中加入的客户不足 {least} 位。仅显示现有客户。',
  'base.layers.says': '按首单时间，以及最近 {days} 天下的订单。',
  'channels.answer':
    '首单 {days} 天后，来自 {best} 的客户（{bestCustomers} 位）人均下单 {bestMoney} 笔，来自 {worst} 的（{worstCustomers} 位）{worstMoney} 笔：{verdict}。',
  'channels.answer.first':
    '首单当天，来自 {best} 的客户（{bestCustomers} 位）人均下单 {bestMoney} 笔，来自 {worst} 的（{worstCustomers} 位）{worstMoney} 笔：{verdict}。',
  'channels.by.says': '首单之后若干天内的人均订单，只计已满该天数的客户；随后是人均预测。',
  'channels.ages': '相同客龄的人均订单：按{dimension}',
  'first-orders.no-products': '有 {lines} 行按其描述不是商品（{names}）：不作为任何人的首单商品。',
  'first-orders.apart':
    '首单为 {best} 的客户（{bestCustomers} 位）至今与预测合计人均 {bestMoney} 笔订单；{worst}（{worstCustomers} 位）为 {worstMoney} 笔：无法仅用偶然解释。',
  'first-orders.by.says':
    '订单：至今与预测之和，并按偶然可能造成的差异向总体均值收缩。第二单：{days} 天内的概率，观察时间较短的新客户按其观察时长计入。',
  'first-orders.worth': '订单合计',
  'segments.answer.apart':
    '预期最高的是“{best}”（{bestCustomers} 位客户）：未来 {days} 天人均 {bestMoney} 笔订单；最低的是“{worst}”（{worstCustomers} 位）：{worstMoney} 笔。',
  'cohorts.quality.says': '相同客龄的人均订单除以此前所有同期群（不含数据中的第一个）的人均订单：100% 表示与之前相当。',
  'cohorts.layers': '各同期群的订单',
  'cohorts.layers.says': '各时期的订单由谁下：最下层是最老的客户。',
  'slipping.at-risk': '风险订单',
  'slipping.list.says':
    '活跃概率在 {from} 与 {to} 之间的所有客户。“正在流失的客户”是另一份名单：迄今贡献最大且按自身节奏已迟到者。风险订单：若活跃会下的订单乘以不活跃的概率。',
  'lab.answer':
    '按模型（{model}），一位客户一生下 {worth} 笔订单（95%：{low} 至 {high}）。各公式给出的结果从 {least}（{leastFormula}）到 {most}（{mostFormula}）。',
  'lab.answer.beyond': '模型订单数的 {share} 在这 {days} 天之后，无从检验：做计划时请用这段时间之内的数值。',
  'lab.answer.past':
    '在 {cutOffs} 个过去的切分点，模型对其后订单数的平均偏差为 {model}，最接近的公式为 {nearest}（{nearestFormula}），偏差最大的为 {furthest}（{furthestFormula}）。',
  'lab.to-horizon': '按此模型，部分客户永不停止购买，未来订单没有有限的总和：模型只计算预测期内的部分。',
  'lab.groups.answer':
    '按模型，{best} 的客户下单最多，每位 {worth} 笔；{formulas} 个公式中有 {agree} 个把同一组排在首位。',
  'lab.formula.orders-over-lifespan': '频率 × 生命周期',
  'lab.formula.margin-over-churn': '订单 ÷ 流失率',
  'lab.formula.first-payment-now': '留存公式，首单在期初',
  'lab.formula.first-payment-later': '留存公式，首单在期末',
  'lab.short.orders-over-lifespan': '频率×周期',
  'lab.short.margin-over-churn': '订单÷流失率',
  'lab.assumes.margin-over-churn': '一期内未下单即视为流失，且每期流失的比例相同。不贴现。',
  'lab.assumes.first-payment-now': '同“订单 ÷ 流失率”，但以后的订单要贴现。计入首单：即新客户的订单数。',
  'lab.assumes.first-payment-later': '同上，但不含首单：即刚下单的客户未来还会下的订单。',
  'lab.assumes.model':
    '每位客户有各自的购买频率和流失概率，由其自己的订单推断：已下的订单，加上预期还会下的订单（已贴现）。',
  'lab.arithmetic.orders-over-lifespan': '{period} {frequency} 笔订单 × {lifespan} = {value}',
  'lab.arithmetic.margin-over-churn': '{period} {revenue} 笔订单 ÷ 流失率 {churn} = {value}',
  'lab.arithmetic.first-payment-now': '{revenue} × {grown} ÷ ({grown} − {retention}) = {value}',
  'lab.arithmetic.first-payment-later': '{revenue} × {retention} ÷ ({grown} − {retention}) = {value}',
  'lab.arithmetic.historic-average': '迄今 {kept} 笔订单 ÷ {customers} 位客户 = {value}',
  'lab.arithmetic.cohort-sum': '前 {months} 个月相加（{first} … {last}）= {value}',
  'lab.arithmetic.cohort-sum.one': '第一个月内 {first} = {value}',
  'lab.arithmetic.contract': '每期 {payment} 笔订单 × 新客户预期 {payments} 期（已贴现）= {value}',
  'lab.counted':
    '统计{period}：{ordering} 位客户下了 {orders} 笔订单；前一期下单的 {before} 位中有 {both} 位再次下单：留存率 {retention}。从首单到末单平均观察到 {lifespan}，含首期。',
  'lab.values': '各公式给出的每位客户订单数',
  'lab.past.says': '在每个切分点，只用当时已知的数据：客户到所示日期会下多少订单，实际下了多少。',
  'lab.groups': '按{dimension}和公式的客户订单数',
  'lab.groups.stage': '按阶段和公式的客户订单数',
  'lab.groups.tier': '按预测层级和公式的客户订单数',
  'lab.groups.saved': '按已保存的分群和公式的客户订单数',
  'lab.groups.rule': '规则内外按公式的客户订单数',
  'lab.groups.cohort': '按首单时间和公式的客户订单数',
  'lab.groups.says': '如果各列对组的排序不一致，投入就会流向不同的地方。',
  'lab.column.worth': '订单数',
  'lab.column.money': '订单总数',
  'lab.chart.values.says': '一位客户一生的订单数，对数刻度；虚线为模型。',
  'lab.chart.worth': '客户订单数',
  'lab.chart.past.says': '每个切分点一个点：公式对其后时期订单数的预测与实际订单数之比。落在线上即为准确。',
  'profit.bases': '迄今与未来的订单',
  'profit.equity': '不设期限',
  'lab.assumes.historic-average': '只计算过去。未来：假定每位客户永远像迄今平均每一天那样下单。',
  'lab.values.says':
    '一生的订单数，以及未来 {days} 天内的订单数。最后几列说明在过去的切分点对这些天的预测偏差多少，最新在前。',
  'opportunities.asks': '现在做什么带来的订单最多？',
  'opportunities.table': '该做什么，带来订单多者在前',
  'opportunities.table.says': '带来：假设的效果乘以所涉订单（{days} 天内）。不足 30 位客户以及可能出于偶然的排在最后。',
  'opportunities.worth.column': '带来',
  'opportunities.at-stake': '所涉订单',
  'opportunities.next': '全部 {n} 项（表格或文件；--effect 可改变假设）：',
  'opportunities.unvalued':
    '以下名单未列入排序，因为所用方法几乎看不到客户流失，无法说明留住他们能带来多少：{lists}。随机联系名单的一半；另一半的表现会说明其作用。',
  'opportunities.undecided':
    '* 仍有多少客户活跃尚无定论（{most} 认为 {highest}，{least} 认为 {lowest}）：挽留或挽回所带来的比区间所示更不确定。',
  'opportunities.check.lot':
    '随机留出一半，{weeks} 周后比较。{effect} 的效果，按谁再次下单需 {needed} 位客户，按订单数需 {neededForMoney} 位；现有 {available} 位。',
  'opportunities.check.few':
    '随机留出一半，{weeks} 周后比较。{effect} 的效果，按谁再次下单需 {needed} 位客户，按订单数需 {neededForMoney} 位；现有 {available} 位，只能检验出 {shows} 及以上的效果。',
  'opportunities.check.lot.money':
    '随机留出一半，{weeks} 周后比较订单数。{effect} 的效果需 {neededForMoney} 位客户；现有 {available} 位。',
  'opportunities.check.few.money':
    '随机留出一半，{weeks} 周后比较订单数。{effect} 的效果需 {neededForMoney} 位客户；现有 {available} 位，只能检验出 {shows} 及以上的效果。',
  'opportunities.check.weeks':
    '隔周进行，并计数来自 {subject} 的新客户。{effect} 的变化需 {needed} 位（约 {weeks} 周）可见。',
  'opportunities.check.needs-money': '试验所需（按订单）',
  'levers.asks': '改变某项会怎样？',
  'equity.asks': '现有客户今后还会下多少订单，什么使其变化？',
  'equity.runs.says': '各次运行所得；当时无法得出的为空。',
  'people.asks': '各群体下单多少，是否一视同仁？',
  'drivers.title': '驱动因素',
  'journeys.asks': '哪些触点与订单和留存相伴？',
  'drivers.asks': '什么与订单相关，什么与流失相关？',
  'drivers.of.value': '首单 {days} 天后与订单相关的特征',
  'drivers.explained.value': '订单',
  'profit.equity-changes.says': '现有客户今后预计下的订单，折现且不设期限。每一列都能加总。',
  'summary.nobody-leaves':
    '所用方法几乎看不到客户流失：它认为 {customers} 位客户中有 {active} 位仍活跃。请勿以其活跃概率、流失中的客户或终身订单数做计划。',
  'service-desk.tier.quantile':
    '未来 {days} 天预测 {expected} 单（80%区间 {low} 至 {high}）。“{tier}”层级（按预测排名{group}的客户）从 {from} 开始。',
  'service-desk.tier.configured':
    '未来 {days} 天预测 {expected} 单（80%区间 {low} 至 {high}）。按设置，“{tier}”层级从 {from} 开始。',
  'service-desk.tier.anything':
    '未来 {days} 天预测 {expected} 单（80%区间 {low} 至 {high}）。预计会下单的客户很少，因此只要预测大于零即属“{tier}”层级。',
  'service-desk.tier.low.quantile':
    '未来 {days} 天预测 {expected} 单（80%区间 {low} 至 {high}）。低于 {from} 为“{tier}”层级（按预测排名{group}的客户）。',
  'service-desk.tier.low.configured':
    '未来 {days} 天预测 {expected} 单（80%区间 {low} 至 {high}）。按设置，低于 {from} 为“{tier}”层级。',
};
