import type { accounts as en } from '../en/accounts.ts';

export const accounts: Record<keyof typeof en, string> = {
  'accounts.title': '企业客户',
  'accounts.asks': '先关注哪些企业？',
  'accounts.answer.unsaid':
    '没有信息说明 {n} 位客户中哪些属于同一企业。请选择：--by domain 按邮箱域名合并；企业列会按常用列名（如“公司名称”）自动识别，其他列名请在运行时用 --dimension account=列名 指明。',
  'accounts.answer.none': '按{by}没有客户属于任何企业。',
  'accounts.answer':
    '按{by}共有 {n} 家企业，其中预期最高的是 {account}（{contacts} 位联系人）：{days} 天内 {money}（80% 区间：{low} 至 {high}）。',
  'accounts.without': '{n} 位客户不属于任何企业。',
  'accounts.domain': '邮箱域名',
  'accounts.table': '企业客户：按{by}',
  'accounts.says': '企业各联系人至今与预期金额之和；区间假定各联系人独立决定。任何人都可注册的邮箱域名不构成企业。',
  'accounts.account': '企业',
  'accounts.contacts': '联系人',
  'accounts.orders': '订单',
  'accounts.last': '最近订单',
};
