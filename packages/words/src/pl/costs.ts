import type { costs as en } from '../en/costs.ts';

/** Costs: what files of costs hold, what is set, and what goes wrong with them. */
export const costs: Record<keyof typeof en, string> = {
  'costs.reason.total': 'sumy innych wierszy',
  'costs.reason.notice': 'uwagi pod tabelą',
  'costs.reason.no-amount': 'bez kwoty',
  'costs.reason.unreadable-amount': 'kwota nie do odczytania',
  'costs.reason.no-day': 'bez daty',
  'costs.reason.unreadable-day': 'data nie do odczytania',
  'costs.reason.no-product': 'bez produktu',
  'costs.reason.no-cost': 'produkty bez kosztu',
  'costs.reason.no-customer': 'bez klienta',
  'costs.reason.other-account': 'inne koszty albo przychody',
  'costs.reason.planned': 'zaplanowane, ale niewydane',
  'note.costs-total-agrees': 'własna suma pliku, {total}, zgadza się',
  'note.costs-total-larger':
    'własna suma pliku „{label}” to {total}, o {difference} więcej niż jego wiersze ({sum}): obejmuje wydatki bez własnego wiersza, na przykład usunięte kampanie',
  'note.costs-sheet-sum':
    'wydrukowane sumy, które nie zgadzają się z kwotami: {count}, na przykład w wierszu {row} ({label}): {total}, a z kwot {sum}; liczą się kwoty',
  'note.costs-sheet-not-spend': 'pominięte kolumny, które nie są wydatkami: {columns}',
  'note.costs-spend-columns': 'wydatkami może być kilka kolumn: odczytano {used}, nie odczytano {others}',
  'note.costs-unit-larger': 'plik podaje, że kwoty są w większej jednostce: pomnożono je przez {times}',
  'note.costs-unit-smaller': 'plik podaje, że kwoty są w mniejszej jednostce: podzielono je przez {times}',
  'note.costs-total-smaller':
    'własna suma pliku „{label}” to {total}, o {difference} mniej niż jego wiersze ({sum}): sprawdź, czy jakieś wiersze się nie powtarzają',
  'note.costs-spread': 'wiersze obejmujące do {days} dni rozłożono równo na ich dni',
  'note.costs-decimal-guessed':
    'nic w pliku nie wskazuje, czy trzy cyfry po znaku to tysiące, czy ułamek: w wydatkach przyjęto tysiące, w cenach zwyczaj języka nagłówka',
  'note.costs-currency-assumed': 'plik nie podaje waluty: przyjęto walutę zamówień',
  'note.costs-product-twice':
    '{products} {products, plural, one {produkt ma} few {produkty mają} many {produktów ma} other {produktu ma}} dwa koszty od tego samego dnia; liczy się ostatni w pliku',
  'note.costs-product-free':
    '{products} {products, plural, one {produkt ma koszt 0 i liczy się jako darmowy} few {produkty mają koszt 0 i liczą się jako darmowe} many {produktów ma koszt 0 i liczy się jako darmowe} other {produktu ma koszt 0 i liczy się jako darmowe}}',
  'failure.costs-unreadable': '{file} nie jest plikiem kosztów: jego nagłówek nie nazywa żadnego z nich',
  'failure.costs-unreadable.remedy':
    'Wydatki na pozyskanie mają dzień, kanał lub kampanię i wydaną kwotę; koszty towarów mają produkt (sku, nazwę lub kategorię) i jego koszt; zgłoszenia mają klienta, dzień i minuty. Zapisz plik jako CSV, TSV lub Excel z takimi nagłówkami.',
  'failure.costs-unreadable.payment-fees':
    '{file} zawiera płatności ({payments}) na kwotę {paid}, od których pobrano {fees} opłat: opłaty ustawia się jako regułę, nie odczytuje się ich z pojedynczych płatności',
  'failure.costs-unreadable.payment-fees.remedy':
    'Najbliższa im reguła: perennial costs set {settings} (dla tych płatności daje {made}). Aby analizować płatności jako zamówienia, podaj sam ten plik.',
  'failure.costs-unreadable.payment-fees.none': '{file} ma kolumny kwot i opłat, ale żadnej płatności z opłatą',
  'failure.costs-unreadable.payment-fees.none.remedy':
    'Wyeksportuj wszystkie płatności z miesiąca albo ustaw koszt płatności: perennial costs set --fee 1.4%+0.25.',
  'failure.costs-unreadable.shipping-labels':
    '{file} zawiera przesyłki ({parcels}), których nadanie kosztowało {spent}: wysyłkę ustawia się jako kwotę na zamówienie, nie odczytuje się jej z pojedynczych przesyłek',
  'failure.costs-unreadable.shipping-labels.remedy':
    'Po podzieleniu przez liczbę zamówień ({orders}): perennial costs set {settings}. Z --from DZIEŃ obowiązuje od danego dnia.',
  'failure.costs-unreadable.shipping-labels.none': '{file} ma kolumny przesyłek i ich kosztów, ale żadnej kwoty',
  'failure.costs-unreadable.shipping-labels.none.remedy':
    'Wyeksportuj plik z kwotami albo ustaw koszt wysłania zamówienia: perennial costs set --shipping 4.90.',
  'failure.costs-unreadable.amazon-settlement':
    '{file} to rozliczenie Amazon: od sprzedaży {sales} pobrano {fees} opłat i {sending} za wysyłkę zamówień ({orders}). Nie zawiera klientów, a opłaty ustawia się jako regułę',
  'failure.costs-unreadable.amazon-settlement.remedy':
    'perennial costs set {settings}. Zamówienia z klientami są w raportach zamówień Amazon.',
  'failure.costs-unreadable.amazon-settlement.none': '{file} to rozliczenie Amazon bez zamówień',
  'failure.costs-unreadable.amazon-settlement.none.remedy':
    'Wyeksportuj rozliczenie z zamówieniami albo ustaw, ile pobiera Amazon: perennial costs set --fee 15% --shipping 4.10.',
  'failure.costs-unreadable.profit-and-loss':
    '{file} to rachunek zysków i strat: podaje, ile kosztowali wszyscy klienci razem, a nie którzy z nich ani który kanał',
  'failure.costs-unreadable.profit-and-loss.remedy':
    'Marża z niego: perennial costs set {settings}. Czynsz, wynagrodzenia i podobne koszty ustaw miesięcznie: perennial costs set --indirect rent=1500 --by revenue. Wydatki na reklamę podaj jako listę: data, kanał, kwota.',
  'failure.costs-unreadable.profit-and-loss.without-goods':
    '{file} to rachunek zysków i strat: podaje, ile kosztowali wszyscy klienci razem, a nie którzy z nich ani który kanał',
  'failure.costs-unreadable.profit-and-loss.without-goods.remedy':
    'Ustaw marżę: perennial costs set --margin 40%. Czynsz, wynagrodzenia i podobne koszty ustaw miesięcznie: perennial costs set --indirect rent=1500 --by revenue. Wydatki na reklamę podaj jako listę: data, kanał, kwota.',
  'failure.costs-unreadable.offers':
    '{file} zawiera rabaty lub punkty: ustawia się je jako część przychodu, nie odczytuje się ich pojedynczo',
  'failure.costs-unreadable.offers.remedy':
    'Jeśli kwoty zamówień są sprzed rabatu: perennial costs set {settings}. Jeśli są tym, co klienci zapłacili, rabat już w nich jest i nic nie trzeba ustawiać.',
  'failure.costs-unreadable.offers.without-sales':
    '{file} zawiera rabaty lub punkty: ustawia się je jako część przychodu albo kwotę na zamówienie, nie odczytuje się ich pojedynczo',
  'failure.costs-unreadable.offers.without-sales.remedy':
    'Jeśli kwoty zamówień są sprzed rabatu, podziel sumę rabatów przez przychód: perennial costs set --retention points=1%. Jeśli są tym, co klienci zapłacili, rabat już w nich jest i nic nie trzeba ustawiać.',
  'failure.costs-unreadable.no-rows': '{file}: żadnego wiersza nie da się użyć; wiersz {row} ({example}): {reason}',
  'failure.costs-unreadable.no-rows.remedy': 'Dni jak 2024-01-31, a kwoty samymi cyframi: 1200.00, nie 1.2k.',
  'failure.costs-unreadable.day-order': '{file}: daty można odczytać od dnia albo od miesiąca ({example})',
  'failure.costs-unreadable.day-order.remedy':
    'Dodaj date-order: dmy lub date-order: mdy przy tym pliku w ustawieniach kosztów albo zapisz daty jak 2025-12-31.',
  'failure.costs-unreadable.sheet-counts':
    '{file}: kolumna {column} coś liczy lub planuje, a kolumna {other} nie mówi, że to wydatki',
  'failure.costs-unreadable.sheet-counts.remedy':
    'Nazwij tak kolumny wydatków (google spend, meta spend) albo pomiń pozostałe.',
  'failure.costs-unreadable.sheet-currencies': '{file}: kolumna {column} podaje walutę, a kolumna {other} nie',
  'failure.costs-unreadable.sheet-currencies.remedy':
    'Podaj walutę przy każdej kolumnie, jak w Google (EUR), Meta (USD), albo dodaj jedną kolumnę currency.',
  'failure.costs-unreadable.sheet-twice': '{file}: kanał {column} ma dwie kolumny',
  'failure.costs-unreadable.sheet-twice.remedy':
    'Nadaj im własne nazwy albo pomiń jedną: nie wiadomo, czy obie mają być dodane.',
  'failure.costs-unreadable.sheet-units':
    '{file}: kwoty w kolumnie {column} są w innej jednostce niż w kolumnie {other}',
  'failure.costs-unreadable.sheet-units.remedy':
    'Podaj wszystkie kolumny w tej samej jednostce: wszystkie w tysiącach albo wszystkie w pełnych kwotach.',
  'failure.costs-unreadable.sheet-year': '{file}: nie wiadomo, z którego roku są miesiące ({example})',
  'failure.costs-unreadable.sheet-year.remedy':
    'Podaj miesiące z rokiem, na przykład 2025-01 lub Jan 2025, albo jeden rok nad tabelą.',
  'failure.costs-unreadable.without-days.google':
    '{file} nie ma dni: jednej sumy za cały okres nie da się zestawić z klientami miesiąca',
  'failure.costs-unreadable.without-days.google.remedy':
    'W Google Ads otwórz raport, dodaj segment Czas > Dzień (lub kolumnę Dzień) i pobierz go ponownie.',
  'failure.costs-unreadable.without-days.meta':
    '{file} nie ma dni: jednej sumy za cały okres nie da się zestawić z klientami miesiąca',
  'failure.costs-unreadable.without-days.meta.remedy':
    'W Menedżerze reklam Meta wybierz Zestawienie > Według czasu > Dzień i wyeksportuj tabelę ponownie.',
  'failure.costs-unreadable.without-days.microsoft':
    '{file} nie ma dni: jednej sumy za cały okres nie da się zestawić z klientami miesiąca',
  'failure.costs-unreadable.without-days.microsoft.remedy':
    'W Microsoft Advertising ustaw jednostkę czasu raportu na Dzień i pobierz go ponownie.',
  'failure.costs-unreadable.without-days.other':
    '{file} nie ma kolumny dni: jednej sumy za cały okres nie da się zestawić z klientami miesiąca',
  'failure.costs-unreadable.without-days.other.remedy':
    'Wyeksportuj raport z podziałem na dni (wystarczą tygodnie lub miesiące), z kolumną taką jak data.',
  'failure.costs-unreadable.long-period.google':
    '{file}, wiersz {row}: jednej sumy za {days} dni ({from} – {to}) nie da się zestawić z klientami miesiąca',
  'failure.costs-unreadable.long-period.google.remedy':
    'W Google Ads otwórz raport, dodaj segment Czas > Dzień (lub kolumnę Dzień) i pobierz go ponownie.',
  'failure.costs-unreadable.long-period.meta':
    '{file}, wiersz {row}: jednej sumy za {days} dni ({from} – {to}) nie da się zestawić z klientami miesiąca',
  'failure.costs-unreadable.long-period.meta.remedy':
    'W Menedżerze reklam Meta wybierz Zestawienie > Według czasu > Dzień i wyeksportuj tabelę ponownie.',
  'failure.costs-unreadable.long-period.microsoft':
    '{file}, wiersz {row}: jednej sumy za {days} dni ({from} – {to}) nie da się zestawić z klientami miesiąca',
  'failure.costs-unreadable.long-period.microsoft.remedy':
    'W Microsoft Advertising ustaw jednostkę czasu raportu na Dzień i pobierz go ponownie.',
  'failure.costs-unreadable.long-period.other':
    '{file}, wiersz {row}: jednej sumy za {days} dni ({from} – {to}) nie da się zestawić z klientami miesiąca',
  'failure.costs-unreadable.long-period.other.remedy':
    'Wyeksportuj raport z podziałem na dni; wystarczą wiersze tygodnia lub miesiąca.',
  'costs.expects.share': 'udział, na przykład 40% lub 0.4',
  'costs.expects.money': 'kwota, na przykład 4.90, z nie większą liczbą miejsc dziesiętnych, niż ma waluta',
  'costs.expects.rate': 'kurs większy od 0, na przykład 0.92: ile jednostka tej waluty jest warta w walucie zamówień',
  'costs.expects.day': 'dzień, na przykład 2025-12-31',
  'costs.expects.other-day': 'inny dzień dla każdej wartości',
  'costs.expects.text': 'nazwa',
  'costs.expects.currency': 'kod waluty, na przykład EUR',
  'costs.expects.fee': 'opłata, na przykład 1.4% + 0.25, 1.4% lub 0.25',
  'costs.expects.allocation': 'order, customer lub revenue',
  'costs.expects.day-order': 'dmy lub mdy',
  'costs.expects.industry':
    'retail, subscription albo b2b-services; lub własny zakres z name, ltv-to-cac-from i ltv-to-cac-to',
  'costs.expects.fields': 'ustawienia z nazwami, na przykład margin: 40%',
  'costs.expects.indirect': 'albo monthly, albo amount razem z from i to',
  'costs.expects.retention': 'per-order lub share, albo oba',
  'failure.costs-invalid.value': '{file}, wiersz {line}: „{key}” nie może być „{value}”',
  'failure.costs-invalid.value.remedy': 'Wpisz: {expected}.',
  'failure.costs-invalid.key': '{file}, wiersz {line}: nie ma tu ustawienia „{name}”',
  'failure.costs-invalid.key.remedy': 'Ustawienia w tym miejscu: {allowed}.',
  'failure.costs-invalid.missing': '{file}, wiersz {line}: „{key}” nie ma pola {name}',
  'failure.costs-invalid.missing.remedy': 'Dodaj wiersz {name}: z wartością.',
  'failure.costs-invalid.syntax': '{file}, wiersz {line}: to nie jest poprawny YAML: {reason}',
  'failure.costs-invalid.syntax.remedy':
    'Popraw wiersz: nazwy kończą się dwukropkiem i spacją, a to, co do nich należy, stoi dalej w prawo.',
  'failure.costs-invalid.two-files': '{file} i {other} zawierają ustawienia kosztów',
  'failure.costs-invalid.two-files.remedy': 'Zostaw jeden z nich.',
  'failure.costs-invalid.file-missing': '{settings} wskazuje plik kosztów, którego nie ma: {file}',
  'failure.costs-invalid.file-missing.remedy':
    'Przywróć go albo usuń jego wiersz z ustawień. Ścieżki liczą się od folderu obszaru roboczego.',
  'failure.costs-invalid.other-kind': '{file} zawiera {found}, a ustawienia wymieniają go wśród: {asked}',
  'failure.costs-invalid.other-kind.remedy': 'Przenieś jego wiersz w ustawieniach tam, gdzie są: {found}.',
  'failure.costs-invalid.no-rate': '{what}: waluta {currency}, zamówienia w {orders}, brak kursu na {day}',
  'failure.costs-invalid.no-rate.remedy':
    'Ustaw, ile {orders} jest wart jeden {currency}: perennial costs set --rate {currency}=KURS --from DZIEŃ (od {day} lub wcześniej).',
  'failure.costs-invalid.dated': '{file} ma wartości „{key}” według dat; jedna bez daty zastąpiłaby wszystkie',
  'failure.costs-invalid.dated.remedy':
    'Podaj, od którego dnia obowiązuje: perennial costs set … --from DZIEŃ. Albo zmień sam plik.',
  'failure.costs-invalid.no-orders': '{files} to koszty, a nie ma jeszcze zamówień, których by dotyczyły',
  'failure.costs-invalid.no-orders.remedy': 'Podaj też zamówienia: {command_run} orders.csv {files}',
  'costs.kind.acquisition': 'wydatki na pozyskanie',
  'costs.kind.goods': 'koszty towarów',
  'costs.kind.tickets': 'zgłoszenia',
  'costs.settings': 'koszty z ustawień',
  'note.costs-spend-twice':
    '{rows, plural, one {# dzień kampanii jest} few {# dni kampanii są} many {# dni kampanii jest} other {# dnia kampanii jest}} w dwóch plikach: liczy się późniejszy, a {amount} z wcześniejszego nie',
  'note.costs-tickets-unknown':
    'zgłoszenia klientów, których nie ma w zamówieniach: {tickets} z {all}, na przykład {customers}; nie obciążają żadnego klienta. Zgłoszenia muszą nazywać klientów tak jak zamówienia',
  'run.costs': 'Koszty',
  'run.costs.file':
    '{file} to {kind}, a nie zamówienia: plik przyjęto jako koszty i odtąd jest wymieniony w {settings}.',
  'run.costs.set': '{key} {value} zapisano w {settings}: użyją tego też kolejne analizy.',
  'help.run.margin':
    'marża brutto, 40% lub 0.4: co zostaje z przychodu po koszcie towarów; zapamiętywana dla kolejnych analiz',
  'help.run.example.costs': 'z marżą i wydatkami na reklamę',
  'usage.why.fee': 'nie jest opłatą taką jak 1.4%+0.25',
  'usage.why.named': 'nie ma postaci NAZWA=WARTOŚĆ',
  'costs.title': 'Koszty: {file}',
  'costs.title.none': 'Koszty',
  'costs.none':
    'Nic nie jest ustawione: nie ma jeszcze pliku {file}. Tworzy go perennial costs set --margin 40%, a perennial costs add PLIK dopisuje do niego plik kosztów.',
  'costs.changed': 'To nie są koszty analizy {run}: nową analizę z nimi wykona {command_run}.',
  'costs.column.what': 'Co',
  'costs.column.value': 'Wartość',
  'costs.column.since': 'Od',
  'costs.column.month': 'Miesiąc',
  'costs.column.channel': 'Wydatki kanału',
  'costs.column.orders-channel': 'Zamówienia kanału',
  'costs.column.spend': 'Wydatki',
  'costs.column.customers': 'Nowi klienci',
  'costs.column.each': 'Na klienta',
  'costs.column.step': 'Wydatki',
  'costs.column.money': 'Kwota',
  'costs.since-ever': 'zawsze',
  'costs.value': '{value}',
  'costs.fee': '{share} + {fixed}',
  'costs.line.margin': 'marża brutto',
  'costs.line.category': 'marża brutto: {name}',
  'costs.line.fees': 'opłaty za płatności',
  'costs.line.benchmark': 'LTV:CAC porównywane z',
  'costs.line.shipping': 'opłacona wysyłka, na zamówienie',
  'costs.line.per-customer-month': 'obsługa, na klienta i miesiąc',
  'costs.line.per-ticket': 'obsługa, na zgłoszenie',
  'costs.line.per-minute': 'obsługa, na minutę',
  'costs.line.indirect-order': '{name}, dzielone na zamówienia',
  'costs.line.indirect-customer': '{name}, dzielone na klientów',
  'costs.line.indirect-revenue': '{name}, dzielone według przychodu',
  'costs.line.retention-order': '{name}, na zamówienie',
  'costs.line.retention-share': '{name}, od przychodu',
  'costs.line.channel': 'wydatki {name} dotyczą kanałów',
  'costs.line.rate': 'jeden {name} jest wart',
  'costs.files': 'Pliki',
  'costs.file': '{file}: {kind}, wierszy: {rows} z {all}',
  'costs.file.spent': '{money} od {first} do {last}; kanały: {channels}',
  'costs.file.products':
    '{products, plural, one {# produkt} few {# produkty} many {# produktów} other {# produktu}} z kosztem',
  'costs.file.left': 'pominięto: {left}',
  'costs.file.gone': 'pliku już nie ma: użyto tego, co odczytano wcześniej',
  'costs.file.unusable': '{file}: wymieniony jako {kind}, nie da się go użyć',
  'costs.gaps': 'Czego brakuje',
  'costs.without-rate': 'brak kursu {currency} na {day}: perennial costs set --rate {currency}=KURS --from {day}',
  'costs.gap.goods':
    'koszt towarów: plik produktów z kosztami, na przykład eksport produktów Shopify (Cost per item), lista sku i kosztów albo perennial costs set --margin 40%',
  'costs.gap.margin': 'marża dla produktów bez kosztu: perennial costs set --margin 40%',
  'costs.gap.fees': 'opłaty za płatności: perennial costs set --fee 1.4%+0.25',
  'costs.gap.shipping': 'wysyłka na koszt firmy: perennial costs set --shipping 4.90',
  'costs.gap.acquisition':
    'wydatki na pozyskanie: raport dzienny z Google Ads, Meta Ads, Microsoft Advertising lub innego programu albo lista: data, kanał, wydatek',
  'costs.gap.service': 'obsługa: perennial costs set --per-customer-month 0.50 albo --per-ticket 4 z plikiem zgłoszeń',
  'costs.gap.tickets': 'zgłoszenia, których dotyczy cena: plik z klientem, dniem i minutami',
  'costs.gap.indirect': 'koszty pośrednie, np. czynsz: perennial costs set --indirect rent=1500 --by order',
  'costs.gap.retention': 'rabaty, punkty i promocje poza zamówieniami: perennial costs set --retention points=1%',
  'costs.spend': 'Wydatki na pozyskanie obok nowych klientów (analiza {run})',
  'costs.all-channels': 'wszystkie',
  'costs.no-channel': '(bez kanału)',
  'costs.blended':
    'Zamówienia nie podają kanałów: wydatki miesiąca stoją obok wszystkich jego nowych klientów. Wskaż kolumnę opcją --channel przy imporcie.',
  'costs.match.setting': '{channel} {campaign}: według ustawień to {names}',
  'costs.match.campaign': 'kampania {campaign} kanału {channel}: według nazwy to {names}',
  'costs.match.name': '{channel}: według nazwy to {names}',
  'costs.match.alike':
    '{channel}: przyjęto, że to {names}, bo nazwy są podobne. Jeśli to błąd, podaj to w „channels” w ustawieniach.',
  'costs.match.ambiguous':
    '{channel}: może to być {names}, więc nie przyjęto żadnego. Podaj w „channels” w ustawieniach, który.',
  'costs.match.unknown':
    '{channel}: żaden kanał zamówień nie ma takiej nazwy. Podaj w „channels” w ustawieniach, który to.',
  'costs.bridge': 'Od wydatków do wydatków z klientami',
  'costs.bridge.total': 'wszystkie wydatki',
  'costs.bridge.unknownChannel': 'kanał nieznany zamówieniom',
  'costs.bridge.noCustomers': 'brak nowego klienta w tym miesiącu',
  'costs.bridge.outside': 'poza czasem zamówień',
  'costs.bridge.matched': 'obok nowych klientów',
  'costs.without-spend': 'Nowi klienci bez wydatków w swoim miesiącu: {channels}.',
  'costs.added': 'Dodano do {file}',
  'costs.set': '{key} {value} ustawiono w {file}',
  'costs.set.from': '{key} {value} od {from} ustawiono w {file}',
  'costs.check.title': 'Sprawdzenie kosztów: {file}',
  'help.costs.summary': 'pokaż, ustaw i sprawdź koszty',
  'help.costs':
    'Koszty: wartości i pliki kosztów w costs.yaml obszaru roboczego. Pokazuje, co i od kiedy jest ustawione, co jest w każdym pliku, wydatki obok nowych klientów i czego brakuje. Używa tego następny perennial run.',
  'help.costs.action': 'co zrobić: show (domyślnie), add, set lub check',
  'help.costs.paths': 'z add: pliki wydatków na pozyskanie, kosztów towarów lub zgłoszeń',
  'help.costs.margin': 'marża brutto, 40% lub 0.4',
  'help.costs.category': 'marża brutto kategorii, Buty=45%; można powtarzać',
  'help.costs.fee': 'opłata za płatność: udział, kwota za zamówienie lub oba',
  'help.costs.shipping': 'ile firma płaci za wysyłkę zamówienia',
  'help.costs.per-customer-month': 'koszt obsługi aktywnego klienta na miesiąc',
  'help.costs.per-ticket': 'koszt obsługi zgłoszenia',
  'help.costs.per-minute': 'koszt minuty obsługi',
  'help.costs.rate': 'wartość innej waluty w walucie zamówień, USD=0.92; można powtarzać',
  'help.costs.currency': 'z set: waluta kwot w ustawieniach; z add: pliku, który jej nie podaje',
  'help.costs.from': 'dzień, od którego wartości obowiązują (domyślnie: zawsze)',
  'help.costs.channel': 'z add: kanał wszystkich wierszy plików',
  'help.costs.account': 'z add: konto, gdy dwa mają kampanie o tych samych nazwach',
  'help.costs.example': 'Co jest ustawione, co jest w plikach i czego brakuje',
  'help.costs.example.set': 'Marża i koszt płatności',
  'help.costs.example.from': 'Wysyłka droższa od pewnego dnia',
  'help.costs.example.add': 'Raport wydatków i koszty produktów',
  'help.costs.example.check': 'Czy każdego pliku i każdej wartości można użyć',
  'help.placeholder.named': 'nazwa=wartość',
  'help.placeholder.fee': 'opłata',
  'help.placeholder.action': 'czynność',
  'usage.costs-paths': 'perennial costs przyjmuje pliki tylko z add, a z add są konieczne',
  'usage.costs-nothing-set': 'perennial costs set wymaga wartości, na przykład --margin 40%',
  'usage.costs-set-without-set': 'wartości ustawia perennial costs set',
  'note.costs-goods-missing':
    '{lines} z {all} wierszy zamówień ma produkty bez kosztu ({products}): zastępuje go marża kategorii lub ogólna',
  'note.costs-goods-missing.money':
    '{lines} z {all} wierszy zamówień ma produkty bez kosztu ({products}), o przychodzie {money}: zastępuje go marża kategorii lub ogólna',
  'note.costs-goods-unknown':
    '{lines} z tych wierszy nie ma też marży: koszt towarów ich zamówień nie jest znany i nie przyjęto 0. Ustawia ją perennial costs set --margin 40%',
  'note.costs-goods-import-again':
    'produkty zamówień z {files} nie są zachowane: podaj pliki ponownie ({command_run} PLIKI), jeśli mają wiersze produktów; do tego czasu zastępuje je marża',
  'costs.run': 'Uwagi analizy {run}',
  'run.costs.used':
    'Koszty pochodzą z {settings}{files, plural, one { i # pliku} few { i # plików} many { i # plików} other { i # pliku}}; pokazuje je perennial costs.',
  'run.costs.used.alone': 'Koszty pochodzą z {settings}; pokazuje je perennial costs.',
  'costs.check': 'Wartości: {values}, pliki: {files}; nie można użyć: {broken}.',
  'costs.check.well': 'Wartości: {values}, pliki: {files}; wszystkich można użyć.',
  'costs.left-out': '{reason} ({rows})',
  'failure.costs-invalid.orders-without-currency': '{what}: waluta {currency}, a zamówienia nie podają waluty',
  'failure.costs-invalid.orders-without-currency.remedy':
    'Zaimportuj zamówienia ponownie z walutą: {command_run} orders.csv --currency {currency}',
  'help.costs.indirect': 'koszt pośredni miesiąca, rent=1500, a z --to wszystkich dni od --from; można powtarzać',
  'help.costs.by': 'według czego dzielone są koszty pośrednie',
  'help.costs.retention':
    'koszt retencji klientów, points=1% przychodu albo coupons=0.30 na zamówienie; można powtarzać',
  'help.costs.channels':
    "kanały zamówień, za które stoi kanał lub kampania wydatków, 'google ads=google,adwords'; można powtarzać",
  'help.costs.benchmark': 'z czym porównać LTV:CAC: retail, subscription, b2b-services albo własny zakres, ours=3-5',
  'help.costs.to': 'ostatni dzień kosztu pośredniego za okres',
  'help.costs.example.indirect': 'Czynsz, dzielony według zamówień',
  'help.costs.example.channels': 'Nazwa w raporcie, którą zamówienia piszą inaczej',
  'usage.costs-by': '--indirect i --by podaje się razem: według order, customer czy revenue',
  'usage.costs-to': '--to dotyczy --indirect i wymaga --from',
  'usage.why.benchmark': 'to nie jest branża (retail, subscription, b2b-services) ani NAME=FROM-TO',
  'costs.set.period': '{key} {value} od {from} do {to} zapisano w {file}',
  'help.placeholder.range': 'zakres',
  'help.placeholder.what': 'co',
  'help.score.basis': 'podstawa kwot: to, co wpłynęło, albo to, co zostaje po kosztach',
  'help.score.example.basis': 'Po kim zostaje najwięcej po wszystkich kosztach',
  'failure.option-invalid.basis': '{value} nie jest podstawą tej analizy; znane: {known}',
  'failure.option-invalid.basis.remedy':
    'Do pozostałych prowadzą koszty: perennial costs set --margin 40%, potem perennial run.',
  'help.formulas.by': 'przy analizie: według grupy',
  'help.formulas.where': 'przy analizie: klienci, do których pasuje reguła, i wszyscy pozostali',
  'help.formulas.example.where': 'Klienci, do których pasuje reguła, obok wszystkich innych',
  'help.formulas.per': 'przy analizie: okres częstości i retencji',
  'help.formulas.example.by': 'Każdy kanał zamówień obok innych',
  'usage.formulas-of-a-study': '--by, --per i --where dotyczą zamówień z obszaru roboczego: pomiń liczby',
  'help.placeholder.basis': 'podstawa',
  'failure.costs-invalid.orders-without-money': 'zamówienia nie mają kwot, od których można by odjąć koszty',
  'failure.costs-invalid.orders-without-money.remedy':
    'Zaimportuj zamówienia z kwotami ({option_amount}). Jeśli wystarczą same liczby zamówień, nie podawaj kosztów i usuń {file}, jeśli jest w obszarze roboczym.',
};
