import type { failureImport as en } from '../en/failure-import.ts';

export const failureImport: Record<keyof typeof en, string> = {
  'failure.file-not-found': 'nie ma takiego pliku: {file}',
  'failure.file-not-found.remedy': 'Sprawdź ścieżkę; wzorzec podaj w cudzysłowie: "orders/*.csv".',
  'failure.file-not-found.folder': 'w folderze {folder} nie ma pliku z zamówieniami',
  'failure.file-not-found.folder.remedy': 'Powinien zawierać pliki w jednym z tych formatów: {formats}.',
  'failure.file-unreadable': 'nie można odczytać {file}: {reason}',
  'failure.file-unreadable.remedy': 'Sprawdź ścieżkę i uprawnienia.',
  'failure.file-unreadable.to-the-end': 'nie można odczytać {file} do końca: {reason}',
  'failure.file-unreadable.to-the-end.remedy': 'Plik może być niepełny lub uszkodzony; pobierz go ponownie.',
  'failure.file-unreadable.columns': '{file} ma {columns} kolumn; można odczytać najwyżej {most}',
  'failure.file-unreadable.columns.remedy': 'Sprawdź, co rozdziela komórki, i podaj plik z samymi kolumnami zamówień.',
  'failure.file-unreadable.gzip': '{file} zaczyna się jak plik gzip, ale nie można go rozpakować',
  'failure.file-unreadable.gzip.remedy': 'Plik może być uszkodzony; pobierz go ponownie.',
  'failure.file-unreadable.unpacked':
    '{file} po rozpakowaniu ma ponad {most} MB, o wiele więcej, niż powinien zawierać spakowany plik tej wielkości',
  'failure.file-unreadable.unpacked.remedy':
    'Jeśli jest taki, jaki ma być, rozpakuj go samodzielnie i podaj rozpakowany plik, skoroszyt jako .csv. W przeciwnym razie pobierz go ponownie.',
  'failure.file-unreadable.line': 'wiersz pliku {file} ma ponad {most} MB i się nie kończy',
  'failure.file-unreadable.line.remedy':
    'To nie jest tabela zamówień albo plik jest uszkodzony. Zapisz każdy rekord w osobnym wierszu i zaimportuj ponownie.',
  'failure.file-unreadable.parquet': '{file} to niepełny plik Parquet',
  'failure.file-unreadable.parquet.remedy': 'Pobierz go ponownie.',
  'failure.file-unreadable.json': '{file} nie jest poprawnym plikiem JSON: {reason}',
  'failure.file-unreadable.json.remedy': 'Podaj plik JSON lines (jeden obiekt w wierszu), CSV albo Parquet.',
  'failure.file-unreadable.contacts': 'żadna kolumna pliku {file} nie nazywa klientów; jego kolumny: {columns}',
  'failure.file-unreadable.contacts.remedy': 'Nazwij jedną z nich customer albo email.',
  'failure.file-unreadable.table': 'nie można odczytać {file} jako tabeli: {reason}',
  'failure.file-unreadable.table.remedy': 'Sprawdź ścieżkę i podaj plik CSV z nagłówkiem.',
  'failure.file-unreadable.excel': '{file} to uszkodzony skoroszyt programu Excel',
  'failure.file-unreadable.excel.remedy': 'Otwórz go w Excelu i zapisz ponownie jako .xlsx albo .csv.',
  'failure.file-unreadable.excel-size':
    'skoroszyt {file} jest za duży, by go odczytać: jego teksty zajmują {megabytes} MB',
  'failure.file-unreadable.excel-size.remedy': 'Zapisz arkusz jako .csv (UTF-8): takie pliki mogą być dowolnie duże.',
  'failure.file-empty.workbook':
    'żaden arkusz w {file} nie zawiera tabeli zamówień: wiersza z nazwami kolumn i wierszy pod nim',
  'failure.file-empty.workbook.remedy':
    'Umieść zamówienia w pierwszym arkuszu albo zapisz arkusz z zamówieniami jako .csv.',
  'failure.file-empty': 'plik jest pusty: {file}',
  'failure.file-empty.remedy':
    'Wyeksportuj zamówienia ponownie; plik powinien mieć nagłówek i po jednym wierszu na zamówienie.',
  'failure.file-empty.no-cells': 'w {file} nie znaleziono żadnego wiersza komórek',
  'failure.file-empty.no-cells.remedy':
    'Poszukaj niezamkniętego cudzysłowu; wyeksportuj zamówienia ponownie do formatu CSV.',
  'failure.file-empty.malformed':
    'w {file} nie udało się odczytać żadnego wiersza zamówień: wiersz {line} jest nieprawidłowy: {content}',
  'failure.file-empty.malformed.remedy':
    'Poszukaj niezamkniętego cudzysłowu albo wiersza z inną liczbą komórek niż nagłówek; wyeksportuj zamówienia ponownie.',
  'failure.file-empty.header-only': 'w {files} nie ma wierszy zamówień: jest tylko nagłówek',
  'failure.file-empty.header-only.remedy': 'Wyeksportuj zamówienia ponownie; sprawdź wybrany tam okres.',
  'failure.file-empty.list': '{name} nie zawiera wierszy',
  'failure.file-empty.list.remedy': 'Podaj listę obiektów o tych samych polach albo kolumny równej długości.',
  'failure.file-empty.list-lengths': 'kolumny {name} mają różną długość: {lengths}',
  'failure.file-empty.list-lengths.remedy': 'Podaj listę obiektów o tych samych polach albo kolumny równej długości.',
  'failure.file-empty.table': 'tabela {table} nie zawiera wierszy',
  'failure.file-empty.table.remedy': 'Sprawdź jej nazwę oraz to, czy została wypełniona.',
  'failure.format-unknown': 'format pliku {file} jest nieznany; znane formaty: {formats}',
  'failure.format-unknown.remedy': 'Zapisz go w jednym z tych formatów.',
  'failure.format-unknown.binary': '{file} to {kind}',
  'failure.format-unknown.binary.remedy':
    'Zapisz zamówienia jako CSV (UTF-8), Excel (.xlsx), Parquet albo JSON i podaj ten plik.',
  'failure.format-unknown.old-excel': '{file} to skoroszyt w binarnym formacie Excela (.xls albo .xlsb)',
  'failure.format-unknown.old-excel.remedy': 'Otwórz go w Excelu i zapisz jako .xlsx albo .csv.',
  'failure.format-unknown.password': '{file} jest chroniony hasłem',
  'failure.format-unknown.password.remedy': 'Otwórz go w Excelu, usuń hasło i zapisz jako .xlsx albo .csv.',
  'failure.format-unknown.other-office': '{file} to dokument programu biurowego, a nie skoroszyt Excela',
  'failure.format-unknown.other-office.remedy': 'Zapisz tabelę zamówień jako .xlsx albo .csv.',
  'failure.format-unknown.excel-gzip': '{file} to skoroszyt Excela skompresowany programem gzip',
  'failure.format-unknown.excel-gzip.remedy': 'Najpierw go rozpakuj: gunzip FILE',
  'failure.format-unknown.parquet-gzip': '{file} to plik Parquet skompresowany programem gzip',
  'failure.format-unknown.parquet-gzip.remedy': 'Najpierw go rozpakuj: gunzip FILE',
  'failure.table-missing.database': 'w bazie nie ma tabeli {table} albo nie masz prawa jej czytać',
  'failure.table-missing.database.remedy': 'Najbliższe nazwy: {nearest}.',
  'failure.table-missing.empty-database': 'w bazie nie ma tabeli {table} albo nie masz prawa jej czytać',
  'failure.table-missing.empty-database.remedy':
    'Tabela z dołączonej bazy wymaga pełnej nazwy, na przykład archive.main.orders.',
  'failure.table-missing.cluster': 'na klastrze nie ma tabeli {table} albo nie masz prawa jej czytać',
  'failure.table-missing.cluster.remedy': 'Najbliższe nazwy: {nearest}.',
  'failure.table-missing.empty-schema': 'na klastrze nie ma tabeli {table} albo nie masz prawa jej czytać',
  'failure.table-missing.empty-schema.remedy':
    'Tabela spoza schematu podanego w adresie wymaga pełnej nazwy, na przykład sales.orders albo lake.sales.orders.',
  'failure.column-missing': 'żadna kolumna nie nazywa się „{column}” ({option})',
  'failure.column-missing.remedy': 'Czy chodziło o {option} "{best}"? Najbliższe nazwy: {nearest}.',
  'failure.column-ambiguous': 'do roli „{role}” pasuje więcej niż jedna kolumna: {columns}',
  'failure.column-ambiguous.remedy':
    'Najbardziej prawdopodobna to „{column}”: {why}. Wybierz ją albo inną: {option} "{column}"',
  'failure.column-not-recognised': 'nie rozpoznano kolumn w rolach: {roles}; dostępne kolumny: {columns}',
  'failure.column-not-recognised.remedy': 'Podaj nazwy tych kolumn: {advice}.',
  'failure.column-not-recognised.no-amount':
    'żadnej kolumny nie rozpoznano jako kwoty zamówienia; dostępne kolumny: {columns}',
  'failure.column-not-recognised.no-amount.remedy':
    'Wskaż kolumnę z zapłaconą kwotą: {advice}. Jeśli zamówienia nie mają kwot, analizuj same zamówienia: {option} none.',
  'failure.column-not-recognised.customer-list':
    'to lista klientów, po jednym wierszu na każdego, a nie historia zamówień; dostępne kolumny: {columns}',
  'failure.column-not-recognised.customer-list.remedy':
    'Wyeksportuj zamówienia, po wierszu na zamówienie lub jego pozycję, z datą: w Shopify Zamówienia → Eksportuj, w WooCommerce Statystyki → Zamówienia → Pobierz, w Klaviyo metrykę Placed Order; Mailchimp ich nie ma, więc weź je ze sklepu.',
  'failure.column-not-recognised.no-customer': 'żadna kolumna nie wskazuje klientów; dostępne kolumny: {columns}',
  'failure.column-not-recognised.no-customer.remedy':
    'Wyeksportuj zamówienia z identyfikatorem, adresem e-mail lub telefonem klienta; jeśli któraś z tych kolumn to klient, wskaż ją: {option}.',
  'failure.column-not-recognised.masked':
    'żadna kolumna nie wskazuje klientów w całości: część każdej wartości jest ukryta, więc różne osoby wyglądają tak samo: {columns}',
  'failure.column-not-recognised.masked.remedy':
    'Wyeksportuj zamówienia ponownie z pełnymi identyfikatorami, adresami e-mail lub numerami telefonów. Jeśli mimo to każda ukryta wartość oznacza jedną osobę, wskaż kolumnę opcją {option}.',
  'failure.column-not-recognised.statement':
    'wygląda to na wyciąg z konta, a nie na historię zamówień: {column} to saldo',
  'failure.column-not-recognised.statement.remedy':
    'Wyeksportuj zamówienia sklepu. Jeśli wiersze są jednak zamówieniami, wskaż obie kolumny: {customer} i {amount}.',
  'failure.column-not-recognised.never-paid':
    'nic w tym pliku nie zostało opłacone: kolumny {columns} są puste w każdym wierszu; to prawdopodobnie porzucone koszyki',
  'failure.column-not-recognised.never-paid.remedy': 'Wyeksportuj zamówienia, a nie porzucone koszyki.',
  'failure.column-not-recognised.no-date':
    'żadna kolumna nie zawiera dat, więc nie wiadomo, kiedy złożono zamówienia; kolumny to: {columns}',
  'failure.column-not-recognised.no-date.remedy':
    'Wyeksportuj zamówienia z ich dniem; jeśli któraś z tych kolumn podaje go w nieznanej postaci, zapisz go jako 2026-01-31.',
  'failure.column-not-recognised.other-file':
    '{file} różni się od pozostałych plików: nie ma kolumn, po których rozpoznano w nich: {roles}; jego kolumny: {columns}',
  'failure.column-not-recognised.other-file.remedy':
    'Jeśli nie zawiera zamówień, pomiń ten plik. Jeśli zawiera koszty, nazwij kolumny: date, channel i spend; jeśli zamówienia, zaimportuj go osobno albo nazwij kolumny tak jak w pozostałych plikach.',
  'failure.column-not-recognised.no-orders':
    'to prawdopodobnie nie jest historia zamówień: nie rozpoznano kolumn: {roles}; kolumny to: {columns}',
  'failure.column-not-recognised.no-orders.remedy':
    'Podaj plik z wierszem na zamówienie (lub na jego pozycję): kto, kiedy i za ile. Jeśli to jest taki plik, wskaż każdą z tych kolumn: {advice}.',
  'failure.date-ambiguous': 'w datach pierwszy może być dzień albo miesiąc ({example})',
  'failure.date-ambiguous.remedy': 'Wybierz: {option_dateOrder} dmy albo {option_dateOrder} mdy',
  'failure.date-ambiguous.both':
    'daty z dniem na początku: {dayFirstRows} (jak {dayFirst}), z miesiącem: {monthFirstRows} (jak {monthFirst}); rzadsze to {rows}',
  'failure.date-ambiguous.both.remedy':
    'Zapisz te daty tak jak pozostałe albo wszystkie z rokiem na początku (2025-03-31): daty z dwiema małymi liczbami można odczytać na dwa sposoby i nic nie mówi, jak. Jeśli pochodzą z dwóch plików, zaimportuj je po kolei z {option_dateOrder}; {option_dateOrder} {order} pomija wiersze, których nie da się odczytać.',
  'failure.date-unreadable': 'żadnej komórki kolumny „{column}” nie można odczytać jako daty ({example})',
  'failure.date-unreadable.remedy': 'Wskaż kolumnę daty ({option_date}) albo zapisuj daty tak: 2025-12-31.',
  'failure.date-unreadable.type': 'kolumna „{column}” tabeli {table} ma typ {type}, który nie jest datą',
  'failure.date-unreadable.type.remedy':
    'Wskaż kolumnę daty ({option_date}). Musi mieć typ date lub timestamp albo zawierać tekst w postaci 2025-12-31 12:30. W przeciwnym razie utwórz widok, który ją przekształca (from_unixtime, date_parse), i przeanalizuj widok.',
  'failure.date-unreadable.text':
    'kolumna „{column}” tabeli {table} ma typ {type} i nie wszystkie jej wartości można odczytać jako daty: {value}',
  'failure.date-unreadable.text.remedy':
    'Wskaż kolumnę daty ({option_date}). Musi mieć typ date lub timestamp albo zawierać tekst w postaci 2025-12-31 12:30. W przeciwnym razie utwórz widok, który ją przekształca (from_unixtime, date_parse), i przeanalizuj widok.',
  'failure.amount-unreadable': 'żadnej komórki kolumny „{column}” nie można odczytać jako kwoty ({example})',
  'failure.amount-unreadable.remedy': 'Wskaż kolumnę kwoty ({option_amount}) albo zapisuj kwoty tak: 1234.50.',
  'failure.amount-unreadable.type': 'kolumna „{column}” tabeli {table} ma typ {type}, który nie jest liczbą',
  'failure.amount-unreadable.type.remedy':
    'Wskaż kolumnę kwoty ({option_amount}). Tekst w postaci 1.234,50 € trzeba najpierw zamienić na liczby: utwórz widok, który to robi, i przeanalizuj widok.',
  'failure.amount-unreadable.text':
    'kolumna „{column}” tabeli {table} ma typ {type} i nie wszystkie jej wartości są zwykłymi liczbami: {value}',
  'failure.amount-unreadable.text.remedy':
    'Wskaż kolumnę kwoty ({option_amount}). Tekst w postaci 1.234,50 € trzeba najpierw zamienić na liczby: utwórz widok, który to robi, i przeanalizuj widok.',
  'failure.currency-mixed': '{files} zawiera kwoty w kilku walutach (wiersze: {currencies})',
  'failure.currency-mixed.remedy':
    'Wybierz walutę do analizy: {option_currency} {currency} zachowuje {rows} z {all} wierszy; pozostałe są pomijane i liczone. Aby zachować wszystkie, przelicz kwoty na jedną walutę w osobnej kolumnie i wskaż ją przez {option_amount}.',
  'failure.currency-mixed.customers': '{files} zawiera kwoty w kilku walutach (wiersze: {currencies})',
  'failure.currency-mixed.customers.remedy':
    'Wybierz walutę do analizy: {option_currency} {currency} zachowuje {customers} z {everyone} klientów i {rows} z {all} wierszy; pozostałe są pomijane i liczone. Aby zachować wszystkie, przelicz kwoty na jedną walutę w osobnej kolumnie i wskaż ją przez {option_amount}.',
  'failure.currency-mixed.workspace': 'obszar roboczy zawiera zamówienia w {known} (z {file}), a nowe są w {currency}',
  'failure.currency-mixed.workspace.remedy':
    'Ustaw {option_currency} {known}, jeśli nowe też są w {known}, albo przeanalizuj je w osobnym obszarze roboczym: {option_workspace} FOLDER',
  'failure.currency-mixed.settings':
    'zamówienia w obszarze roboczym są w {known}: nie da się go analizować w {currency}',
  'failure.currency-mixed.settings.remedy':
    'Zostaw {known} albo przeanalizuj zamówienia w {currency} w osobnym obszarze roboczym.',
  'failure.option-invalid.pattern': 'wzorzec nazw plików wymaga Node 22 lub nowszego: {value}',
  'failure.option-invalid.pattern.remedy': 'Usuń cudzysłów, aby powłoka rozwinęła wzorzec, albo podaj folder.',
  'failure.option-invalid.encoding': 'nieznane kodowanie: {value}',
  'failure.option-invalid.encoding.remedy':
    'Zapisz je tak: {option_encoding} windows-1250, shift_jis, gb18030, big5, euc-kr, iso-8859-2 albo utf-16le.',
  'failure.option-invalid.cell':
    'nieprawidłowa komórka; to nie jest tekst, liczba, wartość logiczna ani data: {value} ({name}, wiersz {row}, {column})',
  'failure.option-invalid.cell.remedy': 'Podaj w każdej komórce jedną wartość.',
  'failure.option-invalid.own-table': '{table} to tabela samego obszaru roboczego',
  'failure.option-invalid.own-table.remedy':
    'Zmień nazwę tabeli z zamówieniami albo dołącz jej bazę i podaj pełną nazwę, na przykład archive.main.orders.',
  'failure.option-invalid.table-name': 'nieprawidłowa nazwa tabeli: {value}',
  'failure.option-invalid.table-name.remedy': 'Zapisz ją tak: orders, sales.orders albo lake.sales.orders.',
  'failure.option-invalid.tables': 'nieprawidłowa liczba tabel; musi być jedna: {tables}',
  'failure.option-invalid.tables.remedy': 'Utwórz z nich widok i przeanalizuj widok.',
  'failure.option-invalid.guests-without-order':
    'nie można rozróżnić zamówień bez klienta: tabela nie ma kolumny z identyfikatorami zamówień',
  'failure.option-invalid.guests-without-order.remedy':
    'Wskaż tę kolumnę ({option_order}) albo pomiń te zamówienia: {option_guests} exclude',
  'failure.option-invalid.choice': 'nieprawidłowa wartość {option}; spoza listy {allowed}: {value}',
  'failure.option-invalid.choice.remedy': 'Podaj jedną z wymienionych.',
  'failure.option-invalid.role': 'nieprawidłowa rola kolumny; spoza listy {allowed}: {value}',
  'failure.option-invalid.role.remedy': 'Podaj jedną z wymienionych.',
  'failure.option-invalid.zone': 'nieprawidłowa strefa czasowa; to nie jest nazwa IANA: {value}',
  'failure.option-invalid.zone.remedy': 'Zapisz ją tak: {option_timeZone} Europe/Berlin.',
  'failure.option-invalid.currency-code': 'nieprawidłowa waluta; to nie jest kod ISO 4217: {value}',
  'failure.option-invalid.currency-code.remedy': 'Zapisz ją tak: {option_currency} EUR.',
  'failure.option-invalid.source': 'nieprawidłowe źródło; musi być jedno z {allowed}: {value}',
  'failure.option-invalid.source.remedy':
    'Podaj jeden rodzaj źródła i jego położenie, na przykład files: ["/data/orders.csv"].',
  'file-kind.zip': 'archiwum ZIP',
  'file-kind.pdf': 'dokument PDF',
  'file-kind.sqlite': 'baza danych SQLite',
  'file-kind.zstd': 'plik skompresowany programem zstd',
  'advice.column': '{option} "{column}" ({why})',
  'advice.no-column': '{option} (żadna kolumna na to nie wygląda)',
  'candidate.header': 'jej nagłówek mówi to najwyraźniej',
  'candidate.emails': 'zawiera adresy e-mail',
  'candidate.dates': 'większość jej wartości to daty',
  'candidate.money': 'jej wartości są zapisane jak kwoty',
  'candidate.filled': 'ma wartość w {share} wierszy, częściej niż inne',
  'candidate.repeats': 'jej wartości powtarzają się najczęściej',
  'candidate.first': 'stoi pierwsza; nic innego ich nie różni',
  'seen.cell': '{file}, wiersz {row}: {value}',
  'seen.cell.no-row': '{file}: {value}',
  'seen.column': '{column} ({value})',
  'seen.column.empty': '{column} (pusta)',
  'seen.customer.orders':
    '{customer} ({orders} {orders, plural, one {zamówienie} few {zamówienia} many {zamówień} other {zamówienia}}, {share} wartości)',
  'seen.status.pending': '{status} ({rows}, liczone tam, gdzie dostarczono)',
  'seen.status.counts': '{status} ({rows}, liczone)',
  'seen.status.left-out': '{status} ({rows}, pominięte)',
  'seen.status.given-back': '{status} ({rows}, zwrócone)',
  'seen.status.unknown': '{status} ({rows}, nieznane, liczone)',
  'seen.currency': '{currency} {rows}',
  'failure.column-missing.subscriptions': '{file} nie ma kolumny {column}; jego kolumny to {columns}',
  'failure.column-missing.subscriptions.remedy': 'Podaj nazwę jednej z tych kolumn.',
  'failure.column-not-recognised.subscriptions':
    'żadna kolumna pliku {file} nie została rozpoznana jako: {parts}; kolumny: {columns}',
  'failure.column-not-recognised.subscriptions.remedy':
    'Plik subskrypcji ma wiersz na każdą umowę, z klientem, kwotą, początkiem i końcem. Nadaj kolumnom nagłówki takie jak customer, amount, interval, start, cancelled at, ended at.',
  'failure.interval-unreadable': '{file}, wiersz {line}: nie można odczytać okresu rozliczeniowego lub liczby: {value}',
  'failure.interval-unreadable.remedy':
    'Zapisz okresy jako month, quarter, year lub liczbę miesięcy, a ilości jako zwykłe liczby.',
};
