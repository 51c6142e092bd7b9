import type { actions as en } from '../en/actions.ts';

export const actions: Record<keyof typeof en, string> = {
  'actions.title': 'Listy klientów',
  'actions.asks': 'Do kogo odezwać się najpierw?',
  'actions.answer':
    'Zacznij od klientów, którzy się oddalają ({n}): wydali dotąd {historic} i można ich jeszcze zatrzymać. Jeśli zostaną wszyscy, wydadzą o {money} więcej, niż mówi prognoza, w ciągu najbliższych {days} {days, plural, one {dnia} few {dni} many {dni} other {dni}}; więcej nie da żadna kampania.',
  'actions.answer.stay':
    'Zacznij od klientów, którzy się spóźniają ({n}): wydali dotąd {historic} i milczą ponad dwa razy dłużej niż zwykle. Użyta metoda nie widzi prawie żadnych odejść, więc nie powie, ile da ich zatrzymanie.',
  'actions.answer.others':
    'Nikt z wydających dużo się nie spóźnia. Zacznij od tej listy: {who}, {n} {n, plural, one {klient} few {klienci} many {klientów} other {klienci}}.',
  'actions.answer.first': 'Zacznij od tej listy, pierwszej z list w części „Co zrobić teraz”: {who} ({n}).',
  'actions.answer.none': 'Klientów jest jeszcze za mało na listy: obejrzyj każdego z osobna poniżej.',
  'actions.line': '{list} ({n}): {what}',
  'actions.overview': 'Listy i ich wartość',
  'actions.order':
    'W kolejności tego, co zostaje z ich zwykłego efektu, gdy dotarcie do klienta kosztuje {contact}, a marża wynosi {margin} przychodu.',
  'actions.order.orders': 'W kolejności tego, co daje ich zwykły efekt.',
  'actions.list': 'Lista',
  'actions.list.n': '{list} ({n})',
  'actions.list.keep': 'Najlepsi klienci do zatrzymania',
  'actions.list.slipping': 'Klienci, którzy się oddalają',
  'actions.list.second-order': 'Pora na drugie zamówienie',
  'actions.list.win-back': 'Klienci do odzyskania',
  'actions.who.keep':
    '{expected} klientów z najwyższą prognozą: więcej niż jedno zamówienie, prawdopodobnie aktywni i bez spóźnienia, jeśli należą do {historic} z najwyższym dotychczasowym przychodem.',
  'actions.who.slipping':
    '{historic} klientów z najwyższym dotychczasowym przychodem, którzy milczą ponad dwa razy dłużej niż zwykle między zamówieniami, a szansa, że są aktywni, wynosi co najmniej 20%.',
  'actions.who.second-order':
    'Jedno zamówienie, od {low} do {high} dni temu: tak często zamawia połowa powracających klientów. Szansa, że są aktywni, wynosi co najmniej 20%.',
  'actions.who.win-back':
    '{historic} klientów z najwyższym dotychczasowym przychodem, którzy prawdopodobnie odeszli: szansa, że są aktywni, jest mniejsza niż 20%.',
  'actions.do.keep':
    'Bez rabatu, i tak zamówią. Podziękuj im, pokazuj nowości najpierw im, a do pierwszej dziesiątki zadzwoń osobiście, gdy coś pójdzie źle.',
  'actions.do.slipping':
    'Napisz do nich w tym tygodniu, osobiście, od góry listy. Losowo wybraną połowę pomiń: tylko porównanie pokaże, co to dało.',
  'actions.do.second-order':
    'Wyślij jedną rekomendację pasującą do pierwszego zamówienia, bez rabatu. Losowo wybraną połowę pomiń, aby zobaczyć, co to dało.',
  'actions.do.win-back':
    'Jedna dobra oferta, jeden raz, dla tych, którzy zamawiali ostatnio. Wróci niewielu; potem już nie pisz.',
  'actions.most':
    'Najwyżej {money} w ciągu najbliższych {days} {days, plural, one {dnia} few {dni} many {dni} other {dni}}: tyle wydaliby ponad prognozę, gdyby wszyscy byli na pewno aktywni.',
  'actions.most.keep':
    'Stawką jest {money} w ciągu najbliższych {days} {days, plural, one {dnia} few {dni} many {dni} other {dni}}: tyle wydadzą według prognozy.',
  'actions.most.stay': 'Nie wiadomo: użyta metoda nie widzi prawie żadnych odejść.',
  'actions.sure':
    'Aktywnych jest około {active} z {n}. Razem wszyscy ({n}) wydadzą według prognozy {money} (przedział 80%: od {low} do {high}); pojedynczy klient może wydać dużo więcej lub dużo mniej.',
  'actions.sure.together':
    'Razem wszyscy ({n}) wydadzą według prognozy {money} (przedział 80%: od {low} do {high}); pojedynczy klient może wydać dużo więcej lub dużo mniej.',
  'actions.sure.together.none': 'Prognoza nie przewiduje wydatków tych klientów ({n}).',
  'actions.sure.none': 'Aktywnych jest około {active} z {n}; prognoza nie przewiduje wydatków.',
  'actions.sure.stay': 'Użyta metoda prawie nie widzi odejść: aktywnych może być mniej i mniej może przyjść, niż mówi.',
  'actions.sure.undecided': 'Metody są niezgodne co do tego, kto odszedł.*',
  'actions.undecided':
    '* Nie jest pewne, kto odszedł: {most} podaje, że aktywnych jest {highest} wszystkich klientów, {least}, że {lowest}.',
  'actions.heading.do': 'Co zrobić',
  'actions.heading.most': 'Ile to może dać',
  'actions.heading.sure': 'Na ile to pewne',
  'actions.why': 'Dlaczego',
  'actions.why.keep':
    'Zamawia co {gap} dnia, ostatnio {silence} {silence, plural, one {dzień} few {dni} many {dni} other {dni}} temu; oczekiwane dalsze dni z zamówieniem: {next}.',
  'actions.why.slipping':
    'Zwykle zamawia co {gap} dnia; milczy od {silence} {silence, plural, one {dnia} few {dni} many {dni} other {dni}}, czyli {ratio} zwykłego odstępu.',
  'actions.why.second-order':
    'Pierwsze zamówienie {silence} {silence, plural, one {dzień} few {dni} many {dni} other {dni}} temu; powracający zamawiają co {low} do {high} dni.',
  'actions.why.win-back':
    '{orders} {orders, plural, one {zamówienie} few {zamówienia} many {zamówień} other {zamówienia}}, potem żadnego od {silence} {silence, plural, one {dnia} few {dni} many {dni} other {dni}}.',
  'actions.silence': 'Dni od ostatniego zamówienia',
  'actions.gap': 'Zwykły odstęp w dniach',
  'actions.if-active': 'Więcej, jeśli aktywni',
  'actions.more': 'CSV zawiera pierwszych {listed} z {n}.',
  'actions.more.file': 'Wszyscy są w pliku scores.csv w folderze analizy.',
  'actions.more.table': 'Wszyscy są w tabeli {table}.',
};
