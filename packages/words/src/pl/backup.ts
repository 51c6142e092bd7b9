import type { backup as en } from '../en/backup.ts';

/** Back-ups of workspaces, and what is made of them again. */
export const backup: Record<keyof typeof en, string> = {
  'failure.backup-unusable': 'to nie jest kopia zapasowa obszaru roboczego albo urywa się: {file}',
  'failure.backup-unusable.remedy': 'Weź inny plik zapisany przez perennial backup. Niczego nie odtworzono.',
  'failure.backup-unusable.newer': 'tę kopię zapasową zrobiła nowsza wersja: {file}',
  'failure.backup-unusable.newer.remedy': 'Zainstaluj bieżącą wersję i spróbuj ponownie. Niczego nie odtworzono.',
  'failure.restore-refused': 'w {folder} już coś jest',
  'failure.restore-refused.remedy': 'Wybierz przez --workspace folder pusty albo taki, którego jeszcze nie ma.',
  'failure.restore-refused.store': 'w bazie serwera już coś jest: {address}',
  'failure.restore-refused.store.remedy': 'Wskaż w DATABASE_URL pustą bazę danych. Niczego nie odtworzono.',
  'failure.outside-refused': 'serwer nie pyta takiego adresu: {address}',
  'failure.outside-refused.remedy':
    'Podaj adres w sieci publicznej, który zaczyna się od https:// i nie zawiera hasła; z maszyn własnej sieci czyta się przez folder.',
  'failure.outside-failed': '{address} nie podał tego, o co go poproszono: {reason}',
  'failure.outside-failed.remedy':
    'Otwórz adres w przeglądarce. Musi sam odpowiedzieć plikiem i nie odsyłać gdzie indziej.',
  'backup.written':
    'Zawiera {files, plural, one {# plik} few {# pliki} many {# plików} other {# pliku}} obszaru roboczego i {rows, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}} jego serwera.',
  'backup.restored':
    'Obszar roboczy jest taki, jaki był {day}: {files, plural, one {# plik} few {# pliki} many {# plików} other {# pliku}} oraz {rows, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}} jego serwera. Sesje wygasły.',
  'help.backup.summary': 'zapisz obszar roboczy i dane jego serwera w jednym pliku',
  'help.backup':
    'Zapisuje obszar roboczy wraz z kontami, kluczami, zadaniami, notatkami i zdarzeniami jego serwera w jednym pliku, z którego perennial restore odtworzy je w całości: wszystko albo nic. Serwer może w tym czasie działać, analiza nie. Plik zawiera dane osobowe i skróty haseł: trzymaj go tam, gdzie inni go nie przeczytają.',
  'help.backup.file': 'dokąd zapisać',
  'help.backup.example': 'jeden plik, z którego da się odtworzyć wszystko',
  'help.restore.summary': 'odtwórz obszar roboczy z kopii zapasowej',
  'help.restore':
    'Odtwarza obszar roboczy i to, co trzymał jego serwer, z pliku zapisanego przez perennial backup, tam gdzie jeszcze niczego nie ma: wszystko albo nic. To, co było w pliku, można odtworzyć w PostgreSQL wskazanym przez DATABASE_URL i odwrotnie.',
  'help.restore.file': 'kopia zapasowa',
  'help.restore.example': 'obok istniejącego obszaru, do obejrzenia',
};
