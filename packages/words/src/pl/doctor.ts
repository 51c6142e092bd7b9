import type { doctor as en } from '../en/doctor.ts';

export const doctor: Record<keyof typeof en, string> = {
  'doctor.check.node': 'Node',
  'doctor.check.memory': 'pamięć',
  'doctor.check.database': 'baza danych',
  'doctor.check.disk': 'dysk',
  'doctor.check.workspace': 'obszar roboczy',
  'doctor.check.orders': 'zamówienia',
  'doctor.check.ledger': 'historia analiz',
  'doctor.check.files': 'pliki',
  'doctor.check.record': 'study.json',
  'doctor.check.scores': 'prognozy',
  'doctor.found.node': '{version}, {platform}',
  'doctor.found.memory': '{size} GiB, {cores} {cores, plural, one {rdzeń} few {rdzenie} many {rdzeni} other {rdzenia}}',
  'doctor.found.free': 'wolne {size} GiB',
  'doctor.found.database': 'DuckDB {version}',
  'doctor.found.no-workspace': 'jeszcze nie ma w {folder}',
  'doctor.found.orders':
    '{orders} {orders, plural, one {zamówienie} few {zamówienia} many {zamówień} other {zamówienia}} od {customers} {customers, plural, one {klienta} few {klientów} many {klientów} other {klientów}}',
  'doctor.found.run': 'analiza nr {run}, stan na {date}',
  'doctor.found.run-alone': 'analiza nr {run}',
  'doctor.found.no-run': 'brak analiz',
  'doctor.found.files': '{files}',
  'doctor.found.missing-files': 'brakuje: {files}',
  'doctor.found.record-edited': 'analiza nr {run}, ale inna niż w historii: plik był zmieniany',
  'doctor.found.record-of-other': 'analiza nr {run}: plik pochodzi z innej analizy',
  'doctor.found.scores':
    '{customers} {customers, plural, one {klient} few {klienci} many {klientów} other {klienta}}; wartości zgadzają się z sumą',
  'doctor.found.scores-count':
    '{file} ma {customers} {customers, plural, one {klienta} few {klientów} many {klientów} other {klienta}}; ocenionych było {expected}',
  'doctor.found.scores-sum':
    '{file} ma {customers} {customers, plural, one {klienta} few {klientów} many {klientów} other {klienta}}; wartości nie zgadzają się z sumą',
  'doctor.found.unreadable': 'nie można odczytać: {reason}',
  'doctor.found.failure': '{reason}',
  'doctor.remedy.failure': '{remedy}',
  'doctor.remedy.space': 'Zwolnij miejsce albo przenieś obszar roboczy na inny dysk za pomocą {option_workspace}.',
  'doctor.remedy.memory':
    'Dwa GiB wystarczą na kilka milionów zamówień: zamknij inne programy albo użyj innego komputera.',
  'doctor.remedy.install': 'Zainstaluj ponownie: usuń node_modules i uruchom npm start.',
  'doctor.remedy.import': 'Zaimportuj je: {command_run} ORDERS.csv',
  'doctor.remedy.run': 'Przeprowadź analizę: {command_run}',
  'doctor.remedy.write-again': 'Zapisz je ponownie, analizując zamówienia z obszaru roboczego: {command_run}',
  'doctor.found.under-way': 'nie sprawdzono: trwa analiza',
  'doctor.published': 'opublikowany {file}',
  'doctor.well': 'Wszystko działa.',
  'doctor.wrong': 'Nie powiodło się {wrong} z {checks} sprawdzeń.',
};
