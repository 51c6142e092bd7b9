import type { customers as en } from '../en/customers.ts';

export const customers: Record<keyof typeof en, string> = {
  'customers.title': 'Klienci',
  'customers.asks': 'Jaka jest prognoza dla tego klienta i skąd wynika?',
  'customers.answer':
    'Klient {customer}: prognoza na najbliższe {days} {days, plural, one {dzień} few {dni} many {dni} other {dni}} to {orders} {orders, plural, one {dzień} few {dni} many {dni} other {dnia}} z zamówieniem i {money} przychodu; szansa, że jest nadal aktywny: {alive}.',
  'customers.mostly-nothing':
    'Najpewniej nic: dziewięciu na dziesięciu takich klientów niczego nie zamawia. {expected} to średnia ze wszystkich.',
  'customers.mostly-less':
    'Najpewniej mniej: dziewięciu na dziesięciu takich klientów przynosi najwyżej {high}. {expected} to średnia ze wszystkich, bo nieliczni przynoszą znacznie więcej.',
  'customers.mostly-nothing.list':
    'Klienci, których oczekiwana wartość leży powyżej przedziału 80%: {n}. Większość takich klientów nie przynosi nic, nieliczni dużo, a oczekiwana wartość to średnia.',
  'customers.search': 'Znajdź klienta po identyfikatorze',
  'customers.search.hint':
    'Można tu znaleźć {n} {n, plural, one {klienta} few {klientów} many {klientów} other {klientów}}.',
  'customers.search.partial':
    'Ten plik zawiera {n} z {total} klientów: z najwyższymi prognozami oraz wszystkich z list na tej stronie.',
  'customers.none': 'Żaden klient w tym pliku nie ma takiego identyfikatora.',
  'customers.any-other': 'Pozostałych pokaże w terminalu, z folderem analizy: perennial score ID --workspace FOLDER',
  'customers.empty': 'Gdy będą klienci, będzie można ich tu znaleźć.',
  'customers.found': 'Znaleziono: {n}',
  'customers.assume': 'Założenia',
  'customers.horizon': 'Horyzont',
  'customers.horizon.value': '{days} {days, plural, one {dzień} few {dni} many {dni} other {dni}}',
  'customers.discount': 'Roczna stopa dyskontowa',
  'customers.margin': 'Marża',
  'customers.reset': 'Przywróć',
  'customers.fixed': 'To wartości z analizy: ta strona nie zna modelu, którym je obliczono.',
  'customers.as-study': 'Tak jak w analizie.',
  'customers.recomputed': 'Przeliczono na tej stronie według Twoich założeń.',
  'customers.timeline': 'Dotychczasowe zamówienia',
  'customers.course': 'Szansa, że jest nadal aktywny',
  'customers.course.says':
    'Spada, gdy nie ma zamówień, i rośnie skokowo z każdym zamówieniem. Przerywana: gdyby nie było już zamówień.',
  'customers.value': 'Oczekiwany przychód',
  'customers.value.margin': 'Oczekiwana marża',
  'customers.margin.of': 'marża {margin} z podstawy:',
  'customers.why.margin': 'Wszystkie kwoty to {margin} przychodu: marża, którą przyjmujesz.',
  'customers.discounted': 'Zdyskontowana',
  'customers.lifetime': 'Wartość życiowa',
  'customers.lifetime.is': 'dotąd i bez końca, jeśli będzie kupować jak dotąd',
  'customers.lifetime.none': 'przy tej stopie nie jest skończona',
  'customers.next': 'Następne zamówienie',
  'customers.next.value': '{date}',
  'customers.next.none': 'mało prawdopodobne w horyzoncie prognozy',
  'customers.orders': 'Oczekiwane dni z zamówieniem',
  'customers.why': 'Dlaczego',
  'customers.why.rhythm':
    'Liczba powrotów: {x} w ciągu {tx} {tx, plural, one {dnia} few {dni} many {dni} other {dni}}, średnio co {gap} dnia; ostatnie zamówienie {silence} {silence, plural, one {dzień} few {dni} many {dni} other {dni}} temu, czyli {ratio} zwykłego odstępu.',
  'customers.why.once':
    'Jedno zamówienie, {silence} {silence, plural, one {dzień} few {dni} many {dni} other {dni}} temu, i jeszcze bez powrotu. Jedno zamówienie mówi niewiele, więc prognoza opiera się głównie na podobnych klientach.',
  'customers.why.alive.high': 'Taka przerwa jest u tego klienta zwyczajna: szansa, że jest nadal aktywny, to {alive}.',
  'customers.why.alive.low':
    'Tak długa przerwa jest u tego klienta nietypowa: szansa, że jest nadal aktywny, to tylko {alive}.',
  'customers.why.alive.half': 'Taka przerwa niczego jeszcze nie rozstrzyga: szansa, że jest nadal aktywny, to {alive}.',
  'customers.why.spend':
    'Dzień z zamówieniem przynosił średnio {mean} (liczba dni: {orders}). Łącznie ze średnią wszystkich klientów, {overall}, daje to prognozę {expected} na taki dzień.',
  'customers.why.spend.own':
    'Dzień z zamówieniem przynosił średnio {mean} (liczba dni: {orders}). Kilku klientów wydaje tak dużo więcej od pozostałych, że nie ma średniej, z którą można by ją połączyć; prognoza to {expected} na taki dzień.',
  'customers.why.sum': 'Oczekiwane dni z zamówieniem: {orders} po {expected}, razem {money}.',
  'customers.order': 'Zamówienie',
  'customers.older': 'Starszych zamówień nie ma w tym pliku; model uwzględnił wszystkie.',
};
