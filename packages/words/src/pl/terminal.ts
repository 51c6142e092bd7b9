import type { terminal as en } from '../en/terminal.ts';

export const terminal: Record<keyof typeof en, string> = {
  'left-out.all': 'Czego nie użyto: {reasons}.',
  'left-out.reason': '{rows} {rows, plural, one {wiersz} few {wiersze} many {wierszy} other {wiersza}}: {reason}',
  'left-out.reason.details':
    '{rows} {rows, plural, one {wiersz} few {wiersze} many {wierszy} other {wiersza}}: {reason} ({details})',
  'left-out.example': 'pierwszy: {content}',
  'left-out.example.line': 'pierwszy: {file}, wiersz {line}: {content}',
  'system.no-permission': 'Poproś o prawo odczytu lub zapisu albo wybierz inne miejsce: {option_workspace}.',
  'system.read-only': 'Wybierz miejsce, w którym można zapisywać: {option_workspace}.',
  'system.no-space': 'Zwolnij miejsce albo umieść obszar roboczy na innym dysku: {option_workspace}.',
  'system.too-many-files': 'Zamknij inne programy albo podaj mniej plików naraz.',
  'system.not-a-folder': 'W miejscu folderu jest plik: wybierz inne miejsce ({option_workspace}).',
  'system.not-a-file': 'W miejscu pliku jest folder: wybierz inną nazwę.',
  'terminal.what-to-do': 'co zrobić',
  'terminal.see-help': 'Zobacz perennial --help',
  'terminal.see-command-help': 'Zobacz perennial {name} --help',
  'terminal.unexpected': 'nieoczekiwany błąd: {reason}',
  'terminal.unexpected.remedy':
    'To błąd programu, nie Twoich danych. Uruchom ponownie z --debug i zgłoś, co wypisze, razem z wynikiem {command_doctor}.',
  'terminal.unexpected.remedy.debug':
    'To błąd programu, nie Twoich danych. Zgłoś go, dołączając powyższe wiersze i wynik {command_doctor}.',
  'terminal.escaped':
    '{customers} {customers, plural, one {identyfikator zaczyna} few {identyfikatory zaczynają} many {identyfikatorów zaczyna} other {identyfikatora zaczyna}} się od = + - lub @ i dostaje z przodu apostrof, aby arkusz nie wykonał go jako formuły. Do łączenia po identyfikatorze zapisz je bez zmian: {option_rawText}',
  'terminal.escaped-texts':
    'niektóre teksty zaczynają się od = + - lub @ i mają z przodu apostrof, aby arkusz nie wykonał ich jako formuły. Aby zapisać je bez zmian: {option_rawText}',
  'terminal.stopping':
    'Zatrzymywanie; nic nie zostanie zmienione. Naciśnij Ctrl-C jeszcze raz, aby zakończyć natychmiast.',
  'terminal.log-in': 'Zaloguj się do klastra w przeglądarce: {address}',
};
