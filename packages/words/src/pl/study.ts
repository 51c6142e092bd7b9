import type { study as en } from '../en/study.ts';

export const study: Record<keyof typeof en, string> = {
  'choice.model-best':
    'Na Twoich danych historycznych metoda {method} dawała największe szanse temu, co potem zrobili klienci i ile wyniosły sumy (wynik {score}; im niżej, tym lepiej).',
  'choice.model-level':
    'Na Twoich danych historycznych metoda {method} uzyskała wynik {score} (im niżej, tym lepiej), na równi z: {others}; najlepiej pasuje do całej historii.',
  'choice.no-backtest':
    'Bez testu wstecznego wybrano model, który dopuszcza odejścia klientów i zakłada najmniej o tych, którzy nie wrócili.',
  'missing.left-out': 'Wyłączono go w ustawieniach.',
  'missing.too-few-came-back':
    'Dla {cutOffs} {cutOffs, plural, one {dawnej daty odcięcia} few {dawnych dat odcięcia} many {dawnych dat odcięcia} other {dawnych dat odcięcia}} wróciło mniej niż {fewest} {fewest, plural, one {klient} few {klientów} many {klientów} other {klientów}} albo nikt nie zamówił w ciągu kolejnych {days} {days, plural, one {dnia} few {dni} many {dni} other {dni}}. Tych wartości nie zweryfikowano.',
  'missing.horizon-too-short':
    'Horyzont {days} {days, plural, one {dnia} few {dni} many {dni} other {dni}} jest za krótki, aby ocenić prognozę; potrzeba co najmniej {least} {least, plural, one {dnia} few {dni} many {dni} other {dni}}.',
  'missing.history-too-short':
    'Historia {days} {days, plural, one {dnia} few {dni} many {dni} other {dni}} jest za krótka na test wsteczny; potrzeba co najmniej {least} {least, plural, one {dnia} few {dni} many {dni} other {dni}}. Tych wartości nie zweryfikowano.',
  'cause.withdrawn': 'zmienione lub wycofane zamówienia',
  'cause.horizon':
    'inny horyzont: przedtem {before} {before, plural, one {dzień} few {dni} many {dni} other {dnia}}, teraz {now}',
  'cause.time': 'upływ czasu bez zamówień',
  'cause.time-with-orders': 'dni od {before} do {now}, z tym, co w nich zamówiono',
  'cause.orders': 'nowe zamówienia i nowi klienci',
  'cause.changed-orders': 'zmienione zamówienia',
  'cause.model-anew': 'ponowne dopasowanie modelu',
  'cause.another-method': 'inna metoda: przedtem {before}, teraz {now}',
  'moved.new-customer': 'nowy klient',
  'moved.no-order-left': 'brak zamówień na ten dzień',
  'moved.new-orders':
    '{orders} {orders, plural, one {nowe zamówienie} few {nowe zamówienia} many {nowych zamówień} other {nowego zamówienia}}',
  'moved.fewer-orders':
    'o {orders} {orders, plural, one {zamówienie} few {zamówienia} many {zamówień} other {zamówienia}} mniej',
  'moved.no-new-order': 'bez nowych zamówień: czas, ustawienia lub model',
  'verdict.one-clear-maximum': 'funkcja wiarygodności ma jedno wyraźne maksimum',
  'verdict.too-few-came-back':
    'klientów: {customers}, z czego wróciło {returned}; dopasowanie wymaga co najmniej {leastCustomers} i {leastReturned}',
  'verdict.expectation-far-off': 'dopasowany model oczekuje {expected} dalszych dni z zamówieniem, a było ich {actual}',
  'verdict.no-drop-out': 'w tych danych nie widać odejść: model sprowadza się do takiego, w którym nikt nie odchodzi',
  'verdict.flat': 'funkcja wiarygodności jest płaska: dane nie wyznaczają parametrów',
  'verdict.flat-along':
    'funkcja wiarygodności jest płaska wzdłuż {first} i {second}: zidentyfikowane jest tylko {known} = {value}',
  'verdict.no-clear-maximum': 'nie znaleziono wyraźnego maksimum funkcji wiarygodności',
  'verdict.too-few-left':
    'subskrybentów: {subscribers}, w tym odeszło: {left}; dopasowanie wymaga co najmniej {leastSubscribers} i {leastLeft}',
  'verdict.too-few-spent': 'klientów z płatnym zamówieniem: {spenders}; model wydatków wymaga {leastSpenders}',
  'verdict.all-spend-alike': 'każdy klient wydaje średnio tyle samo, więc nie ma rozkładu do dopasowania',
  'verdict.only-mean-known':
    'średnie wydatki klientów prawie się nie różnią: zidentyfikowana jest tylko średnia ogólna',
  'verdict.each-always-the-same':
    'każdy klient wydaje zawsze tyle samo: zmienność kwoty dnia z zamówieniem nie ma w tych danych dolnej granicy',
  'verdict.no-finite-mean':
    'kilku klientów przerasta całą resztę: wydatki każdego, kto już kupił, mają średnią, ale wszystkich razem nie mają skończonej',
  'verdict.mean-and-shape-known': 'średni wydatek jest skończony (q = {q}), a wszystkie parametry są zidentyfikowane',
  'note.known-export': 'rozpoznano: {export}',
  'note.known-export-subtotal':
    'rozpoznano: {export}; kwoty to Subtotal, po rabatach, bez wysyłki i doliczonego podatku ({option_amount} Total dla wszystkiego, co zapłacono)',
  'note.known-export-total-price':
    'rozpoznano: {export}; kwoty to total_price, w walucie sklepu, z podatkami i wysyłką ({option_amount} subtotal_price: sam towar)',
  'note.merged-cells': 'komórki scalone w kilku wierszach dotyczą każdego z nich; kwota liczy się raz',
  'note.table-not-checked':
    'w tabeli zamówień testowych, skróconych identyfikatorów i nietypowo regularnych zakupów szuka się najwyżej w próbce: aby mieć wszystkie kontrole, zaimportuj plik z częścią wierszy',
  'note.sheets-used': 'zamówienia odczytano z arkusza {used}; nie użyto {others}',
  'note.sheets-used.all': 'zamówienia odczytano z arkuszy {used}',
  'note.tables-joined': 'pliki {files} połączono według {order}: to tabele jednej bazy danych',
  'note.files-not-used': 'nieużyte pliki: {files}',
  'note.known-export-names':
    'rozpoznano: {export}; klientów identyfikują tam nazwiska, więc dwie osoby o tym samym nazwisku to jeden klient',
  'note.known-export-base-total': 'rozpoznano: {export}; kwoty to Grand Total (Base), w walucie sklepu',
  'note.known-export-no-buyer': 'rozpoznano: {export}; ten raport nie podaje kupującego',
  'note.customer-masked':
    'klient nie jest brany z kolumny {column}: część {rows} z pierwszych {all} komórek jest ukryta, jak w {example}, więc różne osoby wyglądają tak samo; jest brany z kolumny {customer}',
  'note.customer-masked-cells':
    'część {rows} z pierwszych {all} komórek kolumny {column} jest ukryta, jak w {example}: takie komórki nie wskazują nikogo',
  'note.customer-masked-asked':
    'część {rows} z pierwszych {all} komórek kolumny {column} jest ukryta, jak w {example}: osoby, których komórki wyglądają tak samo, liczą się zgodnie z życzeniem jako jedna',
  'note.order-masked':
    'zamówienia nie są rozróżniane według kolumny {column}: część jej komórek jest ukryta, jak w {example}',
  'note.customer-goes-with': 'kolumna klienta to {customer}; {others} ma zawsze te same wartości',
  'note.channel-tells-apart': 'kanał pochodzi z kolumny {column}: kolumna {passed} przy każdym zamówieniu mówi {value}',
  'note.customer-stands-in': 'tam, gdzie {customer} nikogo nie wskazuje, klienta określa {others}',
  'note.customer-id-per-row':
    '{ids} jest w każdym wierszu inny, więc nikt nigdy by nie wrócił; klienta określa {customer}, gdzie wartości się powtarzają',
  'note.type-codes': 'w kolumnie {column} {refunds} oznacza zwrot pieniędzy, a {sales} sprzedaż',
  'note.statuses': 'statusy: {statuses}',
  'note.pending-counts': 'większość zamówień oczekuje, jak przy płatności za pobraniem, więc oczekujące są liczone',
  'note.point-is-thousands':
    'kropka w kolumnie {column} oddziela tysiące, bo w każdym wierszu następują po niej trzy cyfry',
  'note.minor-units': '{column} jest w groszach (centach), jak mówi nagłówek',
  'note.before-refunds':
    'część zamówień zwrócono częściowo, a żadna kolumna nie mówi ile: kwoty są sprzed tych zwrotów',
  'note.says-referrer': 'kolumna {column} mówi, kto polecił klienta',
  'note.says-account': 'kolumna {column} mówi, dla jakiej firmy klient zamawia',
  'note.exact-copies-lines':
    '{rows} z pierwszych {all} wierszy {rows, plural, one {jest dokładną kopią} few {są dokładnymi kopiami} many {jest dokładnymi kopiami} other {jest dokładną kopią}} innych; liczą się jako dalsze pozycje swoich zamówień',
  'note.exact-copies':
    'wśród pierwszych {all} wierszy dokładne kopie innych: {rows}; bez numerów zamówień każda liczy się jako osobne zamówienie',
  'note.orders-without-money':
    'żadna kolumna nie zawiera kwot: każde zamówienie liczy się jako 1, więc wartości to liczby zamówień',
  'note.one-order-each':
    'każdy {customer} ma dokładnie jedno zamówienie, a {other} się powtarza: czy to jest klient? ({option_customer})',
  'note.dates-dmy': 'daty odczytano jako dzień, miesiąc, rok',
  'note.dates-mdy': 'daty odczytano jako miesiąc, dzień, rok',
  'note.dates-ymd': 'daty odczytano jako rok, miesiąc, dzień',
  'note.dollar-is-usd': '$ odczytano jako USD (inny dolar: {option_currency})',
  'note.no-currency': 'nie podano waluty; przyjęto dwa miejsca po przecinku (waluta: {option_currency})',
  'note.currency-remarks':
    'większość kwot nie ma waluty; {rows, plural, one {pominięto {rows} wiersz, który ją podaje} few {pominięto {rows} wiersze, które ją podają} many {pominięto {rows} wierszy, które ją podają} other {pominięto {rows} wiersza, które ją podają}}',
  'note.encoding-unsure':
    '{file} jest czytany jako {encoding}, co jest tylko przypuszczeniem: {sample} (jeśli litery są błędne, ustaw {option_encoding})',
  'note.discount-unused':
    'kolumna {column} nie jest odejmowana: kwota to {quantity} × {price} (jeśli zapłacono inną kwotę, umieść ją w osobnej kolumnie i wskaż przez {option_amount})',
  'note.discount-taken-off': 'kolumna {column} jest odejmowana od {amount}, bo według nazwy to kwota przed rabatem',
  'note.discount-unsure':
    'kolumna {column} nie jest odejmowana: nie wiadomo, czy {amount} to kwota przed rabatem czy po nim (jeśli zapłacono inną kwotę, wskaż jej kolumnę przez {option_amount})',
  'note.ids-mangled':
    'wśród pierwszych {all} komórek kolumny {column} takich jak {example} jest {rows}: tak arkusz kalkulacyjny zapisuje długie liczby, więc różne identyfikatory mogły stać się jednym (wyeksportuj plik ponownie i nie otwieraj go w arkuszu)',
  'note.probable-tests':
    'prawdopodobnie testy lub zamówienia własne sklepu: {customers} (aby je pominąć, ustaw {option_testCustomers})',
  'note.month-settles': '{column} pokazuje, co stoi pierwsze: dzień czy miesiąc',
  'note.no-one-time-buyers':
    'każdy klient zamówił więcej niż raz: jeśli w pliku brakuje klientów z jednym zamówieniem, wartości są za wysokie',
  'note.regular-buying':
    'klienci zamawiają w bardzo regularnych odstępach, jak przy subskrypcjach; modele zakupów zakładają odstępy nieregularne',
  'note.statuses-of': 'statusy w {column}: {statuses}',
  'note.total-repeated': '{column} to suma zamówienia powtórzona w jego wierszach; liczona jest raz',
  'note.lines-summed': 'kwota zamówienia to suma jego wierszy',
  'note.refunds-on-orders': 'zwroty zapisano przy zamówieniach, bez daty; odjęto je od ich kwot',
  'note.orders-replaced':
    '{orders} {orders, plural, one {zapisane zamówienie zmieniło się i zostało zastąpione} few {zapisane zamówienia zmieniły się i zostały zastąpione} many {zapisanych zamówień zmieniło się i zostało zastąpionych} other {zapisane zamówienia zmieniły się i zostały zastąpione}}',
  'note.orders-withdrawn':
    '{orders} {orders, plural, one {zapisane zamówienie nie jest już ważne} few {zapisane zamówienia nie są już ważne} many {zapisanych zamówień nie jest już ważnych} other {zapisane zamówienia nie są już ważne}} (anulowane lub zwrócone) i {orders, plural, one {zostało usunięte} few {zostały usunięte} many {zostało usuniętych} other {zostały usunięte}}',
  'rule.cancelled.exclude': 'anulowane zamówienia pominięte',
  'rule.cancelled.keep': 'anulowane zamówienia zachowane',
  'rule.test.exclude': 'zamówienia testowe pominięte',
  'rule.test.keep': 'zamówienia testowe zachowane',
  'rule.zero.exclude': 'zamówienia o wartości zero pominięte',
  'rule.zero.keep': 'zamówienia o wartości zero zachowane',
  'rule.negative.match': 'zamówienia cofnięte w całości w ciągu dnia pominięte, inne kwoty ujemne to zwroty',
  'rule.negative.return': 'kwoty ujemne to zwroty',
  'rule.negative.exclude': 'kwoty ujemne pominięte',
  'rule.refunds.net': 'zwroty odjęte od swoich zamówień',
  'rule.refunds.ignore': 'zwroty pominięte',
  'rule.guests.exclude': 'zamówienia gości pominięte',
  'rule.guests.single': 'każde zamówienie gościa to osobny klient',
  'format.table': 'tabela',
  'format.list': 'lista',
  'format.comma': 'przecinek',
  'format.semicolon': 'średnik',
  'format.tab': 'tabulator',
  'format.bar': 'kreska pionowa',
  'format.blanks': 'spacje',
  'format.no-header': 'bez nagłówka',
  'role.customer': 'klient',
  'role.date': 'data',
  'role.time': 'czas',
  'role.amount': 'kwota',
  'role.quantity': 'ilość',
  'role.price': 'cena',
  'role.order': 'zamówienie',
  'role.currency': 'waluta',
  'role.refund': 'zwrot',
  'role.channel': 'kanał',
  'role.cost': 'koszt',
  'role.status': 'status',
  'role.test': 'zamówienie testowe',
  'role.cancelledAt': 'anulowano',
  'role.captured': 'opłacone',
  'role.gateway': 'sposób płatności',
  'role.type': 'rodzaj wiersza',
  'role.adjusted': 'kwota pozostała',
  'evidence.asked': 'Twój wybór',
  'evidence.export': 'znany eksport',
  'evidence.header': 'nagłówek',
  'evidence.dates': 'zawiera daty',
  'evidence.money': 'zapis jak kwoty',
  'evidence.emails': 'adresy e-mail',
  'evidence.repeats': 'wartości wracają',
  'evidence.content': 'zawartość',
  'evidence.stands-in': 'gdy tamta pusta',
  'status-fate.counts': 'liczone',
  'status-fate.left-out': 'pominięte',
  'status-fate.given-back': 'zwrócone',
  'status-fate.unknown': 'nieznany, liczone',
};
