import type { people as en } from '../en/people.ts';

export const people: Record<keyof typeof en, string> = {
  'people.title': '客户群体',
  'people.asks': '各群体价值如何，是否一视同仁？',
  'people.answer':
    '按{attribute}：预计每位客户最高的是 {best}（{bestMoney}，n = {bestCustomers}），最低的是 {worst}（{worstMoney}，n = {worstCustomers}）。',
  'people.answer.one': '按{attribute}：只有 {value} 与其他不同（预计每位客户 {money}，n = {n}）。',
  'people.answer.alike': '按{attribute}，没有一个至少 {least} 位客户的群体与其他群体的差异超出偶然。',
  'people.answer.none':
    '订单没有说明客户是谁。有相应的列（例如渠道：perennial run --channel COLUMN）后，会在此按至少 {least} 位客户的群体显示。',
  'people.alike': '按{attribute}，没有任何名单或等级对群体的选取差异超出偶然。',
  'people.unlike':
    '“{selection}”对群体的选取不同：选取了{attribute} {value}（n = {n}）的 {share}，其他客户的 {others}。另有此类差异：{more} 处。',
  'people.fairness':
    '名单和等级依据客户的行为，而非身份；但仍可能较少选取某个群体。比率低于 {ratio}（或相应地偏高）且不能由偶然解释时会标出。若该属性受法律保护，在据此行动前请先咨询。',
  'people.value': '客户价值（按{attribute}）',
  'people.value.says': '至少 {least} 位客户的群体单独列出；较小的 {n} 个合并。',
  'people.value.says.all': '每个群体都至少有 {least} 位客户。',
  'people.small': '不足 {least} 位的群体',
  'people.historic': '至今每位',
  'people.frequency': '每年复购订单',
  'people.standing': '与其他相比',
  'people.standing.own': '不同',
  'people.standing.alike': '可能相同',
  'people.standing.small': '太少',
  'people.treatment': '名单和等级选取各群体的比例（按{attribute}）',
  'people.treatment.says': '与不属于该群体的所有客户相比。标出：比率超出 {ratio}（任一方向）且不能由偶然解释。',
  'people.selection': '名单或等级',
  'people.top': '预测前 10%',
  'people.chosen': '选取',
  'people.share': '选取比例',
  'people.others': '其他客户',
  'people.ratio': '比率',
  'people.ratio.low': '比率下限 95%',
  'people.ratio.high': '比率上限 95%',
  'people.is-unlike': '不同',
};
