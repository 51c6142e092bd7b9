import type { sources as en } from '../en/sources.ts';

export const sources: Record<keyof typeof en, string> = {
  'failure.source-failed': '无法查询 {name} 对应的数据库：{reason}',
  'failure.source-failed.remedy': '请检查查询语句，以及服务器环境变量 {name} 中的地址。',
  'failure.source-failed.variable': '服务器环境中没有变量 {name}',
  'failure.source-failed.variable.remedy':
    '请在启动服务器处将其设为数据库地址：postgres://user:password@host/database。变量名以 PERENNIAL_SOURCE_ 开头。',
};
