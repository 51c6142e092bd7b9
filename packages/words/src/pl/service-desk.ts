/** How to treat a customer who is in touch: the page and the card of the service desk. */
export const serviceDesk = {
  'service-desk.title': 'Obsługa klienta',
  'service-desk.asks': 'Jak potraktować tego klienta?',
  'service-desk.search': 'Pełny identyfikator klienta, adres e-mail albo numer zamówienia',
  'service-desk.look': 'Znajdź',
  'service-desk.none':
    'Nie znaleziono nikogo. Trzeba podać całość; osoby, których dane usunięto, też nie są pokazywane.',
  'service-desk.several': 'Pasuje kilku klientów:',
  'service-desk.by.id': 'identyfikator',
  'service-desk.by.email': 'adres e-mail',
  'service-desk.by.order': 'numer zamówienia',
  'service-desk.tier': 'Poziom',
  'service-desk.tier-none': 'Bez poziomu',
  'service-desk.tier-name.top': 'Najwyższy',
  'service-desk.tier-name.high': 'Wysoki',
  'service-desk.tier-name.middle': 'Średni',
  'service-desk.tier-name.low': 'Niski',
  'service-desk.tier.quantile':
    'Prognoza {expected} w ciągu {days} dni (przedział 80%: od {low} do {high}). Poziom „{tier}” ({group} klientów według prognozy) zaczyna się od {from}.',
  'service-desk.tier.configured':
    'Prognoza {expected} w ciągu {days} dni (przedział 80%: od {low} do {high}). Poziom „{tier}” zaczyna się od {from}, zgodnie z ustawieniami.',
  'service-desk.tier.anything':
    'Prognoza {expected} w ciągu {days} dni (przedział 80%: od {low} do {high}). Tak niewielu klientów ma cokolwiek przynieść, że poziom „{tier}” zaczyna się od każdej prognozy powyżej zera.',
  'service-desk.tier.low.quantile':
    'Prognoza {expected} w ciągu {days} dni (przedział 80%: od {low} do {high}). Poniżej {from} jest poziom „{tier}” ({group} klientów według prognozy).',
  'service-desk.tier.low.configured':
    'Prognoza {expected} w ciągu {days} dni (przedział 80%: od {low} do {high}). Poniżej {from} jest poziom „{tier}”, zgodnie z ustawieniami.',
  'service-desk.tier.doubt':
    'Przedział obejmuje poziomy: {tiers}. Prognoza sprawdza się dla wielu podobnych klientów, mniej dla jednego.',
  'service-desk.tier.not-profiled':
    'Brak zgody na profilowanie: bez poziomu i bez prognozy. Liczy się to, co się wydarzyło.',
  'service-desk.tier.no-forecast':
    'Bez prognozy, więc bez poziomu: nie jest znane żadne zamówienie albo żadna analiza nie daje prognozy.',
  'service-desk.tier.no-tiers': 'Bez poziomu: ostatnia analiza nie mówi, gdzie zaczynają się poziomy.',
  'service-desk.limit.title': 'Limit wszystkich rekompensat razem',
  'service-desk.limit':
    '{share} tego, co według prognozy zostanie: {margin} z {expected} w ciągu {days} dni. Opłaca się, jeśli podniesie przyszły przychód od klienta o {share} lub więcej.',
  'service-desk.limit.most':
    'Największa kwota na sprawę według ustawień: {most}. Według wartości byłoby to więcej: {share} z {margin} prognozy {expected}.',
  'service-desk.limit.nothing':
    'Nic, co kosztuje: {share} z {margin} prognozy {expected} w ciągu {days} dni to mniej niż najmniejsza moneta.',
  'service-desk.limit.margin':
    'Nie można wyliczyć limitu: nie wiadomo, ile zostaje z przychodu. Podaj koszty albo marżę w ustawieniach obsługi klienta; do tego czasu nic, co kosztuje, nie jest tu dozwolone.',
  'service-desk.limit.tier': 'Bez poziomu i prognozy nic, co kosztuje, nie jest tu dozwolone.',
  'service-desk.limit.no-money': 'Zamówienia nie mają kwot, więc nie można wyliczyć limitu.',
  'service-desk.remedies': 'Co możesz zrobić',
  'service-desk.remedies.none': 'Nic ponad to, co należy się każdemu.',
  'service-desk.remedy.explain': 'Powiedz, co się stało i do kiedy zostanie naprawione',
  'service-desk.remedy.first-in-line': 'Odpowiedz przed innymi',
  'service-desk.remedy.call-back': 'Niech oddzwoni ktoś, kto może decydować',
  'service-desk.remedy.replace': 'Wymień ponad to, co obiecuje regulamin',
  'service-desk.remedy.refund-shipping': 'Zwróć koszt dostawy',
  'service-desk.remedy.voucher': 'Daj bon na następne zamówienie',
  'service-desk.remedy.at-most': 'najwyżej {money}',
  'service-desk.remedy.no-cost': 'kosztuje tylko czas',
  'service-desk.avoid': 'Czego nie robić',
  'service-desk.avoid.not-profiled': 'Nie sprawdzaj ani nie zgaduj, ile wart jest ten klient: nie wyraził na to zgody.',
  'service-desk.avoid.buys-anyway':
    'Bez rabatu: ostatnio nic złego się nie stało, a prawdopodobieństwo, że to nadal klient, wynosi {chance}. Zapewne zamówi i bez niego.',
  'service-desk.avoid.given-back':
    'Ostatnie zwroty pieniędzy lub towaru: {times}. Najpierw ustal przyczynę, zanim dasz coś więcej.',
  'service-desk.avoid.marketing': 'Bez ofert marketingowych: ta osoba się wypisała.',
  'service-desk.avoid.above': 'Nic powyżej limitu bez osoby, która decyduje o wyjątkach.',
  'service-desk.avoid.any-money': 'Nic, co kosztuje, bez osoby, która decyduje o wyjątkach.',
  'service-desk.avoid.rights':
    'Nie wliczaj do limitu ani nie wstrzymuj tego, co prawo lub regulamin daje każdemu: rękojmi, odstąpienia, zwrotu za to, co nie dotarło.',
  'service-desk.avoid.telling': 'Nie mów klientowi, na jakim jest poziomie ani ile jest wart.',
  'service-desk.incidents': 'Co poszło źle w ostatnich {days} dniach, o ile mówią o tym zdarzenia i pliki',
  'service-desk.incidents.none': 'Nic, o czym mówiłyby zdarzenia lub pliki.',
  'service-desk.incident.delivery-late': 'Opóźniona dostawa',
  'service-desk.incident.delivery-failed': 'Nieudana dostawa',
  'service-desk.incident.return': 'Zwrot towaru',
  'service-desk.incident.refund': 'Zwrot pieniędzy',
  'service-desk.incident.complaint': 'Reklamacja',
  'service-desk.incident.ticket': 'Zgłoszenie, o ile wiadomo nierozwiązane',
  'service-desk.incident.ticket-filed': 'Zgłoszenie z pliku; plik nie mówi, czy je rozwiązano',
  'service-desk.unread.files':
    'Nie można było zajrzeć do zamówień i zgłoszeń z plików, bo trwa analiza: sprawdź ponownie za chwilę.',
  'service-desk.unread.cluster': 'Zamówienia leżą w klastrze: zgłoszenia z plików nie są tu pokazywane.',
  'service-desk.basis': 'Analiza nr {run}, stan na {date}; prognozy przychodu.',
  'service-desk.customer': 'Klient {customer}',
  'service-desk.key': 'Klucz obsługi klienta',
  'service-desk.key.why':
    'Wpisywany raz; zostaje w tej karcie do jej zamknięcia. Pozwala tu szukać klientów i na nic więcej.',
  'service-desk.key.use': 'Użyj',
  'service-desk.key.forget': 'Zapomnij klucz',
  'service-desk.key.refused': 'To nie jest klucz obsługi klienta albo przestał działać.',
  'service-desk.settings.is':
    'Jakie rekompensaty przysługują każdemu poziomowi i ile mogą kosztować: część tego, co według prognozy zostanie z pieniędzy klienta. Przez API można też ustawić, czego dotyczy każda rekompensata.',
  'service-desk.settings.share': 'Limit poziomu „{tier}” z tego, co zostaje',
  'service-desk.settings.most': 'Najwyżej na sprawę',
  'service-desk.settings.margin': 'Marża, gdy koszty nie są znane',
  'service-desk.settings.lately': 'Ile dni wstecz się liczy',
  'service-desk.settings.origins': 'Adresy stron, które mogą pokazać kartę w ramce, po jednym w wierszu',
} as const;
