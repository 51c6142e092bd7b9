import type { terminal as en } from '../en/terminal.ts';

export const terminal: Record<keyof typeof en, string> = {
  'left-out.all': '未使用的内容：{reasons}。',
  'left-out.reason': '{rows} 行：{reason}',
  'left-out.reason.details': '{rows} 行：{reason}（{details}）',
  'left-out.example': '首例：{content}',
  'left-out.example.line': '首例：{file}，第 {line} 行：{content}',
  'system.no-permission': '请申请该位置的读写权限，或用 {option_workspace} 选择其他位置。',
  'system.read-only': '请用 {option_workspace} 选择可写入的位置。',
  'system.no-space': '请释放空间，或用 {option_workspace} 将工作区放到其他磁盘。',
  'system.too-many-files': '请关闭其他程序，或一次少提供一些文件。',
  'system.not-a-folder': '需要文件夹的位置是一个文件：请用 {option_workspace} 选择其他位置。',
  'system.not-a-file': '需要文件的位置是一个文件夹：请换一个名称。',
  'terminal.what-to-do': '解决办法',
  'terminal.see-help': '请参阅 perennial --help',
  'terminal.see-command-help': '请参阅 perennial {name} --help',
  'terminal.unexpected': '意外错误：{reason}',
  'terminal.unexpected.remedy':
    '这是程序的错误，与您的数据无关。请加上 --debug 重新运行，并附上其输出和 {command_doctor} 的输出进行反馈。',
  'terminal.unexpected.remedy.debug':
    '这是程序的错误，与您的数据无关。请附上以上内容和 {command_doctor} 的输出进行反馈。',
  'terminal.escaped':
    '有 {customers} 个客户标识以 = + - 或 @ 开头，前面加了撇号，以免电子表格将其作为公式运行。如需按标识关联，请原样写出：{option_rawText}',
  'terminal.escaped-texts':
    '有些文本以 = + - 或 @ 开头，前面加了撇号，以免电子表格将其作为公式运行。如需原样写出：{option_rawText}',
  'terminal.stopping': '正在停止，不会有任何更改。再按一次 Ctrl-C 立即退出。',
  'terminal.log-in': '请在浏览器中登录集群：{address}',
};
