import type { backup as en } from '../en/backup.ts';

/** Back-ups of workspaces, and what is made of them again. */
export const backup: Record<keyof typeof en, string> = {
  'failure.backup-unusable': '这不是工作区的备份，或者它不完整：{file}',
  'failure.backup-unusable.remedy': '请换一个由 perennial backup 写出的文件。没有恢复任何内容。',
  'failure.backup-unusable.newer': '此备份由更新的版本生成：{file}',
  'failure.backup-unusable.newer.remedy': '请安装当前版本后重试。没有恢复任何内容。',
  'failure.restore-refused': '{folder} 中已有内容',
  'failure.restore-refused.remedy': '请用 --workspace 选择一个空文件夹或尚不存在的文件夹。',
  'failure.restore-refused.store': '服务器的存储中已有内容：{address}',
  'failure.restore-refused.store.remedy': '请在 DATABASE_URL 中指定一个空数据库。没有恢复任何内容。',
  'failure.outside-refused': '服务器不会访问这样的地址：{address}',
  'failure.outside-refused.remedy':
    '请提供公共网络上以 https:// 开头且不含密码的地址；自己网络中的机器请通过文件夹读取。',
  'failure.outside-failed': '{address} 没有给出所要的内容：{reason}',
  'failure.outside-failed.remedy': '请在浏览器中打开该地址。它必须直接返回文件，而不是转到别处。',
  'backup.written': '其中有工作区的 {files, plural, other {# 个文件}}和其服务器的 {rows, plural, other {# 行数据}}。',
  'backup.restored':
    '工作区已恢复到 {day} 的状态：{files, plural, other {# 个文件}}，以及其服务器的 {rows, plural, other {# 行数据}}。会话已结束。',
  'help.backup.summary': '把工作区及其服务器保存的内容写入一个文件',
  'help.backup':
    '把工作区连同其服务器的账户、密钥、任务、备注和事件写入一个文件，perennial restore 可由它完整重建：要么全部写入，要么什么也不写。期间服务器可以继续工作，但不能有运行在写入。该文件含有个人数据和密码散列：请存放在他人无法读取的地方。',
  'help.backup.file': '写到哪里',
  'help.backup.example': '一个可以重建一切的文件',
  'help.restore.summary': '由备份重建工作区',
  'help.restore':
    '由 perennial backup 写出的文件重建工作区及其服务器保存的内容，目标处须为空：要么全部恢复，要么什么也不恢复。原先存于文件的内容可以恢复到 DATABASE_URL 的 PostgreSQL 中，反之亦然。',
  'help.restore.file': '备份文件',
  'help.restore.example': '恢复到现有工作区旁边，以便查看',
};
