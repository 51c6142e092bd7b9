export const readOuts = {
  'help.read-out.summary': 'co strony serwera zrobiły z wartością życiową',
  'help.read-out':
    'Mówi, co strona, o której decyduje serwer, zrobiła z tymi, którzy ją widzieli, obok grupy kontrolnej: konwersja, zamówienia, przychód, wartość życiowa, zwroty i reklamacje, każde z 95-procentowym przedziałem. Bez strony: co zrobiły wszystkie razem. Można pytać, gdy serwer działa.',
  'help.read-out.experience': 'strona, według jej klucza',
  'help.read-out.kept': 'co o niej mówiono wcześniej i co stało się od tego czasu',
  'help.read-out.once': 'koszt wykonania, jednorazowo, w walucie strony, zamiast tego z jej konfiguracji',
  'help.read-out.per-month': 'koszt miesięczny',
  'help.read-out.per-person': 'koszt na osobę, która ją widzi',
  'help.read-out.margin': 'część przychodu, która zostaje po towarach i dostawie, np. 40%',
  'help.read-out.example.cost': 'ile jest warta wobec tych kosztów',
  'help.read-out.example.all': 'wszystkie strony razem',
  'help.read-out.example': 'strona i jej warianty',
  'help.read-out.example.kept': 'co mówiono i co się stało',
  'help.trial.summary': 'co przyniosłaby robocza wersja strony',
  'help.trial':
    'Mówi, miejsce po miejscu, co przyniosłaby konfiguracja, której nikt jeszcze nie widział, na podstawie tego, co wcześniej pokazano losowo: metodą podwójnie odporną oraz odwrotnych prawdopodobieństw z wagami sumującymi się do 1 i bez nich, każde z 95-procentowym przedziałem. Nikomu nic się nie pokazuje. Można pytać, gdy serwer działa.',
  'help.trial.file': 'konfiguracja, jako JSON',
  'help.trial.experience': 'strona, dla której jest próbowana; domyślnie klucz z pliku',
  'help.trial.example': 'co przyniosłaby zamiast strony w użyciu',
  'help.placeholder.key': 'klucz',
  'help.placeholder.experience': 'strona',
  'usage.cost-of-what':
    'koszty zestawia się z tym, co przyniosła jedna strona: podaj ją, jak w „perennial read-out home --once 6000”, bez --kept',
  'usage.not-served':
    'ten obszar roboczy nie był jeszcze udostępniany, więc nie pokazano żadnej strony i nie ma wyników: zacznij od „perennial serve”',
  'read-out.title': 'Co zrobiła „{experience}”',
  'read-out.kept.title': 'Co mówiono o „{experience}” i co stało się od tego czasu',
  'read-out.kept.title.all': 'Co mówiono o wszystkich stronach razem i co stało się od tego czasu',
  'read-out.kept.none':
    'Nic jeszcze nie jest przechowywane: serwer przechowuje wyniki każdej strony i wszystkich razem raz na trzydzieści dni, gdy tylko jakaś analiza prognozuje i zamówi ktoś, kto stronę widział.',
  'trial.title': 'Co przyniosłaby wersja robocza „{experience}”',
  'trial.rests-on':
    '{people, plural, one {{people} osoba, która mówi} few {{people} osoby, które mówią} many {{people} osób, które mówią} other {{people} osoby, które mówią}} tyle, co {effective}, które widziałyby wersję roboczą. Średnia waga {weight}: bliska 1, gdy zapisane prawdopodobieństwa ją obejmują.',
  'trial.starts.learned':
    'Próbkowanie Thompsona zaczyna od tego, czego strona nauczyła się do {at}. Uczyła się na tych samych osobach, więc to, co zdaje się dodawać, jest raczej zawyżone.',
  'trial.starts.file':
    'Próbkowanie Thompsona zaczyna od wyników podanych w pliku: strona nie nauczyła się jeszcze niczego o tym miejscu.',
  'trial.starts.nothing':
    'Próbkowanie Thompsona zaczyna od równych szans wszystkich wariantów: ani strona, ani plik nie wie, ile przyniosły.',
  'trial.value': 'Wartość życiowa na osobę',
  'trial.interval': '95-procentowy przedział',
  'trial.observed': 'jak pokazano',
  'trial.doublyRobust': 'wersja robocza, estymator podwójnie odporny',
  'trial.snips': 'wersja robocza, wagi sumujące się do 1 (SNIPS)',
  'trial.ips': 'wersja robocza, odwrotne prawdopodobieństwa (IPS)',
} as const;
