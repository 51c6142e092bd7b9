import type { failure as en } from '../en/failure.ts';

export const failure: Record<keyof typeof en, string> = {
  'failure.interrupted': 'przerwano przed zakończeniem',
  'failure.interrupted.remedy': 'Nic nie zostało zmienione; uruchom ponownie.',
  'failure.interrupted.process': 'proces analizy zakończył się: {reason}',
  'failure.interrupted.process.remedy': 'Nic się nie zmieniło; uruchom ponownie.',
  'failure.disk-full.folder': 'dysk, na którym jest {folder}, jest pełny: {reason}',
  'failure.disk-full.folder.remedy':
    'Nic się nie zmieniło. Zwolnij tam miejsce albo przenieś obszar roboczy na inny dysk.',
  'failure.disk-full': 'dysk jest pełny: {reason}',
  'failure.disk-full.remedy':
    'Nic nie zostało zmienione. Zwolnij miejsce albo wskaż obszar roboczy na innym dysku: {option_workspace}.',
  'failure.workspace-in-use': 'obszar roboczy jest otwarty w innym programie: {reason}',
  'failure.workspace-in-use.remedy': 'Poczekaj, aż skończy, albo wybierz inny folder: {option_workspace}.',
  'failure.workspace-in-use.orders': 'nie można czytać zamówień obszaru roboczego, dopóki zapisuje je inny program',
  'failure.workspace-in-use.orders.remedy': 'Spróbuj ponownie, gdy skończy.',
  'failure.workspace-in-use.here': 'w obszarze roboczym {folder} trwa inna analiza',
  'failure.workspace-in-use.here.remedy': 'Poczekaj, aż się skończy, albo wybierz inny folder: {option_workspace}.',
  'failure.money-too-large':
    'suma kwot przekracza 2^53 najmniejszych jednostek waluty (około 90 bilionów przy dwóch miejscach po przecinku) i nie da się jej policzyć dokładnie',
  'failure.money-too-large.remedy':
    'Sprawdź kolumnę kwoty ({option_amount}): tak wygląda identyfikator albo numer telefonu. Jeśli kwoty są poprawne, podaj je w tysiącach.',
  'failure.cluster-failed.refused': 'klaster zgłosił błąd: {reason}',
  'failure.cluster-failed.refused.remedy':
    'Klaster odrzucił zapytanie programu. Zgłoś to, podając identyfikator zapytania i wynik {command_doctor}.',
  'failure.cluster-failed.permission': 'klaster zgłosił błąd: {reason}',
  'failure.cluster-failed.permission.remedy':
    'Poproś o prawo odczytu zamówień oraz tworzenia, odczytu, zmiany nazw i usuwania tabel w schemacie podanym w adresie.',
  'failure.cluster-failed.not-found': 'klaster zgłosił błąd: {reason}',
  'failure.cluster-failed.not-found.remedy':
    'Wpisz w adresie katalog i schemat dokładnie tak, jak nazywają się na serwerze.',
  'failure.cluster-failed.table-gone': 'klaster zgłosił błąd: {reason}',
  'failure.cluster-failed.table-gone.remedy':
    'Tabela obszaru roboczego została usunięta albo ostatnia analiza została przerwana. Przeanalizuj zamówienia ponownie: {command_run} TABLE',
  'failure.cluster-failed.resources': 'klaster zgłosił błąd: {reason}',
  'failure.cluster-failed.resources.remedy':
    'W klastrze zabrakło zasobów. Uruchom ponownie przy mniejszym obciążeniu albo poproś o więcej pamięci; przy wykonaniu odpornym na awarie (retry-policy=TASK) klaster korzysta z dysku.',
  'failure.cluster-failed.node-lost': 'klaster zgłosił błąd: {reason}',
  'failure.cluster-failed.node-lost.remedy':
    'Klaster stracił jedną z maszyn. Uruchom ponownie; przy wykonaniu odpornym na awarie (retry-policy=TASK) klaster pracuje dalej bez niej.',
  'failure.cluster-failed.external': 'klaster zgłosił błąd: {reason}',
  'failure.cluster-failed.external.remedy':
    'Zawiodła pamięć masowa albo baza danych za katalogiem. Uruchom ponownie, gdy będzie działać.',
  'failure.cluster-failed.internal': 'klaster zgłosił błąd: {reason}',
  'failure.cluster-failed.internal.remedy':
    'Uruchom ponownie; jeśli błąd się powtórzy, pokaż identyfikator zapytania administratorowi klastra.',
  'failure.cluster-failed.unreachable': 'nie można połączyć się z {address}: {reason}',
  'failure.cluster-failed.unreachable.remedy':
    'Sprawdź adres, czy serwer działa, i dane logowania: PERENNIAL_TRINO_PASSWORD lub PERENNIAL_TRINO_TOKEN w środowisku albo te same nazwy z _FILE.',
  'failure.cluster-failed.no-schema': 'w katalogu {catalog} nie ma schematu {schema}',
  'failure.cluster-failed.no-schema.remedy': 'Utwórz go dla obszaru roboczego: create schema {catalog}.{schema}',
  'failure.schema-taken': 'schemat {address} zawiera tabele innego obszaru roboczego',
  'failure.schema-taken.remedy':
    'Pracuj dalej w folderze tamtego obszaru albo użyj innego schematu. Jeśli tamten obszar już nie istnieje: drop table {table}',
  'failure.workspace-missing': 'w {folder} nie ma obszaru roboczego',
  'failure.workspace-missing.remedy':
    'Najpierw przeprowadź tam analizę: {command_run} ORDERS.csv {option_workspace} FOLDER',
  'failure.workspace-empty.no-study': 'w {folder} nie przeprowadzono jeszcze analizy',
  'failure.workspace-empty.no-study.remedy': 'Najpierw ją przeprowadź: {command_run} ORDERS.csv',
  'failure.workspace-empty.no-orders': 'obszar roboczy nie zawiera zamówień',
  'failure.workspace-empty.no-orders.remedy': 'Najpierw przeprowadź analizę: {command_run} ORDERS.csv',
  'failure.workspace-newer': 'obszar roboczy {folder} ma wersję {version}; ten program obsługuje wersje do {known}',
  'failure.workspace-newer.remedy': 'Zaktualizuj program albo wybierz inny folder: {option_workspace}.',
  'failure.workspace-newer.run':
    'analiza nr {run} w rejestrze ma wersję {version}; ten program obsługuje wersje do {known}',
  'failure.workspace-newer.run.remedy': 'Zaktualizuj program.',
  'failure.workspace-damaged.open': 'nie można otworzyć obszaru roboczego {folder}: {file}: {reason}',
  'failure.workspace-damaged.open.remedy':
    'Sprawdź prawa odczytu i zapisu. Jeśli plik jest uszkodzony, przywróć go z kopii zapasowej albo przeanalizuj zamówienia ponownie w nowym folderze: {command_run} ORDERS.csv {option_workspace} FOLDER',
  'failure.workspace-damaged.engine': 'nie można odczytać {file}: {reason}',
  'failure.workspace-damaged.engine.remedy':
    'Przywróć plik z kopii zapasowej; zawiera adres oraz identyfikator z tabeli perennial_workspace.',
  'failure.workspace-damaged.scores': 'nie można odczytać wyników w {folder}: {reason}',
  'failure.workspace-damaged.scores.remedy': 'Przeanalizuj ponownie zamówienia z obszaru roboczego: {command_run}',
  'failure.workspace-damaged.earlier-run':
    'analizę w {folder} wykonała wcześniejsza wersja Perennial, która nie zapisywała {file}: nie da się o to zapytać',
  'failure.workspace-damaged.earlier-run.remedy': 'Wykonaj nową analizę zamówień z obszaru roboczego: {command_run}',
  'failure.workspace-damaged.report': 'analiza nr {run} w {folder} nie pozostawiła raportu: {reason}',
  'failure.workspace-damaged.report.remedy': 'Przeanalizuj ponownie zamówienia z obszaru roboczego: {command_run}',
  'failure.workspace-damaged.report-of-earlier-run':
    'analizę nr {run} wykonała wcześniejsza wersja Perennial, która nie zapisywała wszystkiego, co pokazuje dziś raport {report}',
  'failure.workspace-damaged.report-of-earlier-run.remedy':
    'Przeanalizuj ponownie zamówienia z obszaru roboczego: {command_run}',
  'failure.workspace-damaged.report-version':
    'analiza nr {run} w {folder} pozostawiła raport, którego ta wersja programu nie odczytuje',
  'failure.workspace-damaged.report-version.remedy':
    'Przeanalizuj ponownie zamówienia z obszaru roboczego: {command_run}',
  'failure.option-invalid.no-report': 'nie ma raportu {name}',
  'failure.option-invalid.no-report.remedy': 'Czy chodzi o {nearest}? Raporty: {names}.',
  'failure.option-invalid.no-report-option': 'raport {name} nie ma opcji {option}',
  'failure.option-invalid.no-report-option.remedy': 'Pomiń ją. Raporty z tą opcją: {names}.',
  'failure.option-invalid.report-option-value': '{option} raportu {name} nie przyjmuje wartości {value}',
  'failure.option-invalid.report-option-value.remedy': 'Przyjmuje: {values}.',
  'failure.option-invalid.no-report-table': 'raport {name} nie ma tabeli {table}',
  'failure.option-invalid.no-report-table.remedy': 'Jego tabele: {tables}.',
  'failure.option-invalid.no-customer': 'w wynikach tej analizy nie ma klienta {customer}',
  'failure.option-invalid.no-customer.remedy':
    'Sprawdź identyfikator w zamówieniach: perennial score wypisuje klientów.',
  'failure.option-invalid.no-list': 'w raporcie tej analizy nie ma listy {name}',
  'failure.option-invalid.no-list.remedy': 'Jego listy: {names}.',
  'failure.option-invalid.no-group': 'nie ma grupy klientów {name}',
  'failure.option-invalid.no-group.remedy': 'Grupy: {names}.',
  'failure.option-invalid.groups-on-cluster':
    'kto należy do takiej grupy, mówią zamówienia, o które na klastrze nie można jeszcze pytać',
  'failure.option-invalid.groups-on-cluster.remedy': 'Zapytaj regułą o to, co wiedzą oceny: prob_alive < 20%.',
  'failure.option-invalid.lists-on-cluster':
    'wartości tego obszaru roboczego są tabelą na klastrze, z której nie zapisuje się tu list',
  'failure.option-invalid.lists-on-cluster.remedy':
    'Zapytaj tabelę, którą zostawił {command_run}: podaje ją perennial export.',
  'failure.option-invalid.no-engine':
    'zamówienia obszaru roboczego {folder} są w klastrze, ale nie podano opcji silnika',
  'failure.option-invalid.no-engine.remedy': 'Otwórz obszar roboczy z opcją engine; adres jest zapamiętany.',
  'failure.option-invalid.engine-of-files': 'obszar roboczy {folder} sam przechowuje zamówienia: powstał z plików',
  'failure.option-invalid.engine-of-files.remedy':
    'Tabelę z klastra analizuj w osobnym obszarze roboczym: {option_workspace} FOLDER',
  'failure.option-invalid.other-schema': 'zamówienia obszaru roboczego {folder} są w {known}, nie w {asked}',
  'failure.option-invalid.other-schema.remedy': 'Pomiń {option_engine} albo wybierz inny folder: {option_workspace}.',
  'failure.option-invalid.address-without-schema':
    'adres klastra nie podaje katalogu i schematu dla tabel obszaru roboczego',
  'failure.option-invalid.address-without-schema.remedy':
    'Zapisz go tak: trino://ada@trino.example.com:443/lake/perennial.',
  'failure.option-invalid.address': '{reason}',
  'failure.option-invalid.address.remedy': 'Zapisz go tak: trino://ada@trino.example.com:443/lake/perennial.',
  'failure.option-invalid.file-on-cluster':
    'zamówienia obszaru roboczego {folder} są w klastrze: podaj tabelę, nie plik',
  'failure.option-invalid.file-on-cluster.remedy':
    'Dla zamówień z innego miejsca wybierz inny folder: {option_workspace}.',
  'failure.option-invalid.table-in-folder':
    'obszar roboczy {folder} sam przechowuje zamówienia: podaj plik, nie tabelę',
  'failure.option-invalid.table-in-folder.remedy':
    'Dla zamówień z innego miejsca wybierz inny folder: {option_workspace}.',
  'failure.option-invalid.as-of': 'nieprawidłowy dzień analizy; to nie jest data RRRR-MM-DD: {value}',
  'failure.option-invalid.as-of.remedy': 'Zapisz ją tak: {option_asOf} 2025-12-31.',
  'failure.option-invalid.backtest-date':
    'nieprawidłowa data testu wstecznego; musi leżeć od {first}, a przed {last} (pierwsze i ostatnie zamówienie): {value}',
  'failure.option-invalid.backtest-date.remedy': 'Wybierz dzień, przed którym i po którym są zamówienia.',
  'failure.option-invalid.backtest-horizon':
    'nieprawidłowy horyzont; zamówienia kończą się {last}, {seen} {seen, plural, one {dzień} few {dni} many {dni} other {dnia}} po dacie testu wstecznego: {days} {days, plural, one {dzień} few {dni} many {dni} other {dnia}}',
  'failure.option-invalid.backtest-horizon.remedy':
    'Wybierz wcześniejszą datę ({option_at}) albo horyzont najwyżej {seen} {seen, plural, one {dnia} few {dni} many {dni} other {dnia}}.',
  'failure.option-invalid.scores-on-cluster':
    'wartości {customers} {customers, plural, one {klienta} few {klientów} many {klientów} other {klienta}} są tabelą w klastrze i nie są tu kopiowane',
  'failure.option-invalid.scores-on-cluster.remedy': 'Odczytaj je tam: {statement}',
  'failure.option-invalid.demo-business': 'nieprawidłowy rodzaj firmy; spoza listy {allowed}: {value}',
  'failure.option-invalid.demo-business.remedy': 'Podaj jeden z wymienionych.',
  'failure.option-invalid.demo-customers':
    'nieprawidłowa liczba klientów; to nie jest liczba całkowita z [1, {most}]: {value}',
  'failure.option-invalid.demo-customers.remedy': 'Podaj wartość z tego zakresu.',
  'failure.option-invalid.demo-years': 'nieprawidłowa liczba lat; to nie jest liczba całkowita z [1, {most}]: {value}',
  'failure.option-invalid.demo-years.remedy': 'Podaj wartość z tego zakresu.',
  'failure.option-invalid.demo-last-day':
    'nieprawidłowy ostatni dzień; to nie jest data RRRR-MM-DD od 1980-01-01: {value}',
  'failure.option-invalid.demo-last-day.remedy': 'Podaj wartość z tego zakresu.',
  'failure.option-invalid.folder': 'nie można zapisać do folderu {folder}: {reason}',
  'failure.option-invalid.folder.remedy': 'Wybierz inny folder.',
  'failure.as-of-before-data': 'dzień analizy {value} jest wcześniejszy niż pierwsze zamówienie ({first})',
  'failure.as-of-before-data.remedy':
    'Wybierz dzień od {first} albo pomiń {option_asOf}, by przyjąć dzień ostatniego zamówienia, {last}.',
  'failure.no-usable-orders': 'nie ma zamówień, których można użyć',
  'failure.no-usable-orders.remedy': 'Podaj plik z zamówieniami.',
  'failure.no-usable-orders.left-out': 'nie ma zamówień, których można użyć',
  'failure.no-usable-orders.left-out.remedy': '{leftOut}',
  'failure.one-customer.none-yet': 'do {date} żaden klient nic nie zamówił',
  'failure.one-customer.none-yet.remedy':
    'Analiza porównuje klientów. Sprawdź kolumnę klienta, „{column}” ({option_customer}) albo podaj więcej zamówień. {leftOut}',
  'failure.one-customer': 'wszystkie zamówienia należą do jednego klienta',
  'failure.one-customer.remedy':
    'Analiza porównuje klientów. Sprawdź kolumnę klienta, „{column}” ({option_customer}) albo podaj więcej zamówień. {leftOut}',
  'failure.no-repeat-buyers': 'do {date} żaden klient (z {customers}) nie zamówił w drugim dniu',
  'failure.no-repeat-buyers.remedy':
    'Bez ani jednego powtórnego zamówienia nie wiadomo, jak często klienci wracają. Sprawdź kolumnę klienta, „{column}” ({option_customer}; tak wygląda identyfikator inny dla każdego zamówienia) albo podaj dłuższą historię. {leftOut}',
  'failure.report-not-built': 'strona raportu nie została zbudowana',
  'failure.report-not-built.remedy': 'Zbuduj ją: npm start -- --help albo npm run build',
};
