import type { exports as en } from '../en/exports.ts';

export const exports: Record<keyof typeof en, string> = {
  'export.without-address': '{customers} 位客户未导出：没有可用的邮箱地址或电话号码',
  'export.without-consent': '{customers} 位客户未导出：联系人文件中没有其同意',
  'export.suppressed': '{customers} 位客户未导出：在禁止联系名单上',
  'export.value': '其中客户的价值为 {column}',
  'export.log.none': '此工作区尚未导出过任何数据。',
  'export.log.at': '时间（UTC）',
  'export.log.who': '操作者',
  'export.log.list': '名单',
  'export.log.format': '格式',
  'export.log.rows': '行数',
  'export.log.file': '文件',
  'export.log.hash': 'SHA-256',
};
