/** What a command line says of itself, what the system refuses, and what a source lost on the way. */
export const terminal = {
  'left-out.all': 'What was not used: {reasons}.',
  'left-out.reason': '{rows} {rows, plural, one {row} other {rows}}: {reason}',
  'left-out.reason.details': '{rows} {rows, plural, one {row} other {rows}}: {reason} ({details})',
  'left-out.example': 'first: {content}',
  'left-out.example.line': 'first: {file}, line {line}: {content}',
  'system.no-permission': 'Ask for permission to read or write there, or choose another place with {option_workspace}.',
  'system.read-only': 'Choose a place that can be written to with {option_workspace}.',
  'system.no-space': 'Free some space, or put the workspace on another disk with {option_workspace}.',
  'system.too-many-files': 'Close other programs, or give fewer files at once.',
  'system.not-a-folder': 'There is a file where a folder is needed: choose another place with {option_workspace}.',
  'system.not-a-file': 'There is a folder where a file is needed: choose another name.',
  'terminal.what-to-do': 'what to do',
  'terminal.see-help': 'See perennial --help',
  'terminal.see-command-help': 'See perennial {name} --help',
  'terminal.unexpected': 'unexpected error: {reason}',
  'terminal.unexpected.remedy':
    'This is a fault of the program, not of your data. Run it again with --debug and report what that prints, with the output of {command_doctor}.',
  'terminal.unexpected.remedy.debug':
    'This is a fault of the program, not of your data. Report it with the lines above and the output of {command_doctor}.',
  'terminal.escaped':
    '{customers} {customers, plural, one {customer id begins} other {customer ids begin}} with = + - or @ and {customers, plural, one {has} other {have}} an apostrophe before {customers, plural, one {it} other {them}}, so that no spreadsheet runs {customers, plural, one {it} other {them}} as a formula. To join by id, write them as they are: {option_rawText}',
  'terminal.escaped-texts':
    'some texts begin with = + - or @ and have an apostrophe before them, so that no spreadsheet runs them as a formula. To write them as they are: {option_rawText}',
  'terminal.stopping': 'Stopping; nothing will have changed. Press Ctrl-C again to quit immediately.',
  'terminal.log-in': 'Log in to the cluster in a browser: {address}',
} as const;
