/** The pages of what happens now before anything has happened, and how a shop is connected. */
export const liveStart = {
  'live.none.day': 'W ostatnich 24 godzinach nic się nie wydarzyło.',
  'live.none.events': 'Nie nadeszły jeszcze żadne zdarzenia.',
  'live.none.events.why': 'Tę stronę wypełnią zdarzenia sklepu: odwiedziny, koszyki, zamówienia.',
  'live.none.events.do': 'Jak sklep je wysyła',
  'live.none.shop': 'Wypróbuj sklep pokazowy',
  'live.none.journey.why': 'Gdy sklep zacznie wysyłać zdarzenia, będzie tu widać, jak daleko dochodzą odwiedzający.',
  'live.none.sources.why': 'Wstaw poniższy wiersz do stron sklepu albo wypróbuj zdarzenie ręcznie.',
  'live.none.decisions.why':
    'Za każdym razem, gdy sklep pyta, co komu pokazać, zapisuje się to tutaj z powodem. Najpierw opublikuj stronę.',
  'live.none.found': 'Żadna decyzja nie pasuje.',
  'live.none.found.why': 'Podaj cały identyfikator osoby albo obejrzyj wszystkie strony.',
  'live.none.read-out':
    'Nikt jeszcze nie widział tej strony. Wynik będzie znany, gdy w każdej grupie znajdzie się 30 osób.',
  'live.none.read-outs.why':
    'Strona, którą widzą odwiedzający, jest porównywana z grupą kontrolną pod względem wartości życiowej. Zacznij od strony:',
  'live.board.quiet': 'W tabeli pominięto godziny, w których nic się nie wydarzyło.',
  'live.board.measure': 'Wykres',
  'live.decisions.all': 'wszystkie strony',
  'live.decisions.newest':
    '{n, plural, one {Najnowsza decyzja} few {{n} najnowsze decyzje} many {{n} najnowszych decyzji} other {{n} najnowszej decyzji}}',
  'live.decisions.brackets': 'W nawiasie: jak prawdopodobny był wariant dla kogoś takiego, czyli skłonność.',
  'live.early': 'ile przyniosło {n} odwiedzających, zwłaszcza podobnych',
  'live.early.orders':
    '{share} podobnych odwiedzających złożyło zamówienie; przedział dotyczy jednej osoby, więc zaczyna się, a czasem i kończy, na zerze',
  'live.next-action': 'Co zrobić:',
  'live.event': 'Zdarzenie',
  'live.event.says': 'Cała treść',
  'live.measures': 'Co przyniosła osoba w każdej z grup',
  'live.read-out.axis': 'Różnica wartości życiowej',
  'live.sources.from': 'Skąd przychodzą zdarzenia',
  'live.tag': 'Podłącz sklep',
  'live.tag.key':
    'Utwórz klucz dla sklepu. Pozwala wysyłać zdarzenia i pytać, co pokazać, i niczego więcej nie ujawnia, więc może stać na stronie. Działa tylko na stronach pod adresami sklepu.',
  'live.tag.key-name': 'sklep',
  'live.tag.page': 'Komponowana strona',
  'live.tag.no-page': 'żadna, tylko zdarzenia',
  'live.tag.make': 'Utwórz klucz',
  'live.tag.made': 'Klucz jest w wierszu poniżej. Widać go tylko ten jeden raz.',
  'live.tag.put': 'Wstaw ten wiersz do sekcji head każdej strony sklepu.',
  'live.tag.copy': 'Skopiuj wiersz',
  'live.tag.copied': 'Skopiowano',
  'live.tag.address': 'Adresy sklepu',
  'live.tag.agree':
    'Nic nie jest wysyłane, zanim odwiedzający się zgodzi: wywołaj wtedy perennial.consent(true). Zdarzenia pojawią się na tej stronie w ciągu kilku sekund.',
} as const;
