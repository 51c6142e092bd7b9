import type { opportunities as en } from '../en/opportunities.ts';

export const opportunities: Record<keyof typeof en, string> = {
  'opportunities.title': 'Co zrobić teraz',
  'opportunities.asks': 'Co teraz najbardziej się opłaca?',
  'opportunities.answer': 'Najpierw: {what}. Wartość: {worth}',
  'opportunities.answer.none':
    'Nic, co znaleziono, nie opiera się na 30 klientach: lepiej przyjrzeć się każdemu z osobna.',
  'opportunities.answer.nearest':
    'Nic nie zarabia na swój koszt, gdy oferta kosztuje {contact} na klienta. Najbliżej jest to: {what}; opłaca się, gdy oferta kosztuje najwyżej {most}.',
  'opportunities.answer.none-pays':
    'Nic nie zarabia na swój koszt, gdy oferta kosztuje {contact} na klienta: potań ją albo najpierw wypróbuj na części klientów.',
  'opportunities.line': '{place}. {what}. Wartość: {worth} Na ile to pewne: {sure} Sprawdzenie: {check}',
  'opportunities.line.names':
    '{place}. {what}, zaczynając od {names}. Wartość: {worth} Na ile to pewne: {sure} Sprawdzenie: {check}',
  'opportunities.unvalued':
    'Poza tą kolejnością, bo użyta metoda prawie nie widzi odejść i nie powie, ile warte jest zatrzymanie tych klientów: {lists}. Napisz do wylosowanej połowy listy; to, co zrobi druga połowa, pokaże, ile to warte.',
  'opportunities.undecided':
    '* Nie wiadomo, ilu klientów jest jeszcze aktywnych ({most} mówi {highest}, {least} {lowest}): wartość zatrzymania lub odzyskania jest mniej pewna, niż mówi jej przedział.',
  'opportunities.assumed':
    'Założenia: dotarcie do klienta kosztuje {contact} razem z upominkiem lub ofertą, a marża wynosi {margin} przychodu. Efektu nie zna się, zanim się nie spróbuje.',
  'opportunities.assumed.usual':
    'Założenia: dotarcie do klienta kosztuje {contact} razem z upominkiem lub ofertą (jedna dziesiąta średniego zamówienia), a marża wynosi {margin} przychodu. Efektu nie zna się, zanim się nie spróbuje.',
  'opportunities.overlap': 'Ci sami klienci mogą być policzeni w kilku z nich, więc ich wartości nie wolno dodawać.',
  'opportunities.what.slipping': 'napisz do oddalających się klientów ({n})',
  'opportunities.what.win-back': 'odzyskaj tych, którzy przestali kupować ({n})',
  'opportunities.what.second-order': 'doprowadź nowych do drugiego zamówienia ({n})',
  'opportunities.what.keep': 'dbaj o najlepszych klientów ({n})',
  'opportunities.what.bad-spend': 'wydawaj mniej na {subject} (n = {n})',
  'opportunities.what.buy-more': 'pozyskuj więcej klientów przez {subject} (n = {n})',
  'opportunities.what.better-channel': 'szukaj klientów takich jak z {subject} (n = {n})',
  'opportunities.what.newer-worse': 'ustal, co się pogorszyło u nowych klientów z {subject} (n = {n})',
  'opportunities.what.driver': 'zachęć więcej nowych klientów, by zaczynali tak: {trait} {subject} (n = {n})',
  'opportunities.what.costly': 'zmień warunki dla klientów, którzy kosztują za dużo ({n})',
  'opportunities.what.concentration':
    'przydziel osobistego opiekuna każdemu z klientów z najwyższą prognozą (1% wszystkich, {n})',
  'opportunities.what.refer': 'poproś najlepszych klientów, którzy nikogo nie polecili, o polecenie ({n})',
  'opportunities.what.after-ticket': 'dzwoń do nowych klientów po zgłoszeniu (n = {n})',
  'opportunities.what.after-refund': 'dzwoń do nowych klientów po zwrocie (n = {n})',
  'opportunities.what.loyalty': 'oddawaj klientom część tego, co wydają: program lojalnościowy ({n})',
  'opportunities.what.shift-budget':
    'przeznacz część kosztu nowych klientów na oferty dla tych, którzy mogą odchodzić ({n})',
  'opportunities.what.next-product': 'pokaż {subject} tym, którzy zaczęli od {other} ({n})',
  'opportunities.what.fallen': 'zapytaj tych, którzy byli wśród najlepszych i już nie są, co się zmieniło ({n})',
  'opportunities.why.slipping':
    'Przynieśli dużo, a zamawiają później niż zwykle: gdyby wszyscy byli aktywni, w ciągu {days} dni przyniosłoby to o {money} więcej.',
  'opportunities.why.win-back':
    'Przynieśli dużo i prawdopodobnie przestali kupować: gdyby wszyscy byli aktywni, w ciągu {days} dni przyniosłoby to o {money} więcej.',
  'opportunities.why.second-order':
    'Kto wraca, robi to mniej więcej teraz: gdyby wszyscy byli aktywni, w ciągu {days} dni przyniosłoby to o {money} więcej.',
  'opportunities.why.keep': 'Od nich oczekuje się najwięcej: {money} w ciągu {days} dni.',
  'opportunities.why.bad-spend':
    'Jego klienci kosztują więcej, niż są warci, nawet na górnym końcu przedziału: {money} straty w ciągu {days} dni przy dotychczasowym tempie.',
  'opportunities.why.buy-more':
    'Jego klienci są warci najwięcej wobec kosztu: ci z {days} dni przynoszą o {money} więcej, niż kosztują.',
  'opportunities.why.better-channel':
    'Jego klienci przynoszą w tym samym wieku więcej niż z najsłabszego kanału: {money}, gdyby wszyscy tamci z {days} dni byli jak oni.',
  'opportunities.why.newer-worse':
    'W tym samym wieku przynoszą mniej niż wcześniejsi: {money} mniej od nowych klientów z {days} dni.',
  'opportunities.why.driver':
    'Kto tak zaczyna, przynosi potem więcej; to współwystępowanie, jeszcze nie przyczyna: {money}, gdyby robili tak wszyscy nowi z {days} dni.',
  'opportunities.why.costly':
    'Są wysoko według przychodu, a niewiele z niego zostaje: o {money} mniej niż u innych z takim samym.',
  'opportunities.why.concentration': 'Na 1% klientów przypada {money} prognozy na {days} dni.',
  'opportunities.why.refer':
    'Są warci najwięcej i nikogo jeszcze nie polecili: {money} w {days} dni, jeśli każdy przyprowadzi jednego takiego jak poleceni dotąd.',
  'opportunities.why.after-ticket':
    'Przynoszą mniej niż inni, którzy zamawiali równie często: brakuje {money} od tych z {days} dni; to współwystępowanie, jeszcze nie przyczyna.',
  'opportunities.why.after-refund':
    'Przynoszą mniej niż inni, którzy zamawiali równie często: brakuje {money} od tych z {days} dni; to współwystępowanie, jeszcze nie przyczyna.',
  'opportunities.why.loyalty':
    'Bez programu oczekuje się od nich {money} w {days} dni; nagrody płaci się także od całej tej kwoty.',
  'opportunities.why.shift-budget':
    'Kolejny nowy klient kosztuje więcej niż przeciętny, a ci, u których zagrożone jest najwięcej, kosztują po jednej ofercie: {money} więcej w {days} dni za ten sam budżet.',
  'opportunities.why.next-product':
    'Ci, którzy tak zaczynają i wracają, biorą to częściej niż inni, ponad przypadek: {money} w {days} dni, jeśli wszyscy, którzy nie wrócili, zamówią jeszcze raz.',
  'opportunities.why.fallen':
    'W poprzedniej analizie należeli do 10% z najwyższą prognozą: oczekuje się od nich o {money} mniej w {days} dni niż wtedy.',
  'opportunities.worth': '{money} (przedział 80%: od {low} do {high}) w ciągu {days} dni, {if}.',
  'opportunities.worth.cost': '{money} (przedział 80%: od {low} do {high}) w ciągu {days} dni, {if}; koszt {cost}.',
  'opportunities.worth.left':
    '{money} (przedział 80%: od {low} do {high}) w ciągu {days} dni, {if}; koszt {cost}, zostaje {left}.',
  'opportunities.if.leaving': 'jeśli dzięki temu zostanie {effect} odchodzących',
  'opportunities.if.keep': 'jeśli dzięki temu przyniosą o {effect} więcej',
  'opportunities.if.stopped': 'jeśli to się zatrzyma',
  'opportunities.if.more': 'jeśli przyjdzie ich o {effect} więcej',
  'opportunities.if.like-them': 'jeśli {effect} klientów z {other} będzie takich jak oni',
  'opportunities.if.mended': 'jeśli wróci {effect} tego, czego brakuje',
  'opportunities.if.begun': 'jeśli tak zacznie {effect} nowych klientów',
  'opportunities.if.lost': 'jeśli bez tego przepadłoby {effect} tego, co przynoszą',
  'opportunities.if.refer': 'jeśli {effect} z nich przyprowadzi jedną osobę',
  'opportunities.if.ordered': 'jeśli {effect} z nich to zamówi',
  'opportunities.if.shifted': 'jeśli oferty zatrzymają jednego na dziesięciu odchodzących',
  'opportunities.if.kept': '{if}, a z przychodu zostaje {kept}',
  'opportunities.sure.assumed': 'efekt {effect} to założenie, nie pomiar; opłaca się od {from}.',
  'opportunities.sure.free': 'efekt {effect} to założenie, nie pomiar.',
  'opportunities.sure.not': 'nie zarabia na swój koszt: opłaca się od efektu {from}, a założono {effect}.',
  'opportunities.sure.never': 'nie zarabia na swój koszt przy żadnym efekcie.',
  'opportunities.sure.undecided': 'Metody są niezgodne co do tego, kto odszedł.*',
  'opportunities.sure.fewer': 'Mniej niż 30 klientów to za mało, by na tym polegać.',
  'opportunities.sure.bad-spend': 'kosztują więcej, niż są warci, nawet na górnym końcu przedziału.',
  'opportunities.sure.buy-more':
    'są warci więcej, niż kosztują, nawet na dolnym końcu przedziału; czy za więcej pieniędzy przyjdą równie dobrzy, nie wiadomo.',
  'opportunities.sure.better-channel':
    'to, że przynoszą więcej, nie jest przypadkiem; czy da się zdobyć więcej takich, nie wiadomo.',
  'opportunities.sure.newer-worse': 'to, że przynoszą mniej, nie jest przypadkiem; przyczyna nie jest znana.',
  'opportunities.sure.driver': 'to, że idzie z tym więcej, nie jest przypadkiem; że to daje więcej, nie dowiedziono.',
  'opportunities.sure.costly': 'ich koszty są policzone; że wróci {effect} z nich, jest założone.',
  'opportunities.sure.concentration':
    'to, co przyniosą, jest prognozą; że zagrożone jest {effect} z tego, to założenie, a kosztu potrzebnego czasu nie policzono.',
  'opportunities.sure.service':
    'że przynoszą mniej, wykracza poza przypadek; że telefon to odwróci, nie jest dowiedzione.',
  'opportunities.sure.shift-budget':
    'to, co zagrożone, jest prognozą; co zatrzyma oferta i ile kosztuje kolejny nowy klient, jest założone.',
  'opportunities.sure.next-product':
    'że biorą to częściej, wykracza poza przypadek; że {effect} więcej zamówi, gdy to zobaczy, jest założone.',
  'opportunities.test.lot': 'pomiń losowo połowę i porównaj po {weeks} tyg.',
  'opportunities.test.few':
    'pomiń losowo połowę i porównaj po {weeks} tyg.; przy tej liczbie klientów ({available}) widać dopiero efekt {shows} lub większy.',
  'opportunities.test.hopeless':
    'bez testu: przy tej liczbie klientów ({available}) widać dopiero efekt {shows} lub większy. Spójrz na tę samą liczbę w następnej analizie.',
  'opportunities.test.weeks': 'rób to co drugi tydzień i licz nowych klientów przez {weeks} tyg.',
  'opportunities.test.long':
    'co drugi tydzień pokazałoby to dopiero po ponad roku: zrób to tylko w części regionów i porównaj je.',
  'opportunities.behind': 'Dlaczego, czego to wymaga i pełne sprawdzenie',
  'opportunities.behind.worth': '{worth} {takes}',
  'opportunities.behind.check': 'Sprawdzenie: {check}',
  'opportunities.heading.worth': 'Wartość',
  'opportunities.heading.sure': 'Na ile to pewne',
  'opportunities.heading.check': 'Sprawdzenie',
  'opportunities.heading.who': 'Kto',
  'opportunities.part': '{name}: {text}',
  'opportunities.who.names': '{names}…',
  'opportunities.back': 'Co zrobić teraz: {place}',
  'opportunities.see': 'Więcej w sekcji',
  'opportunities.whole-list': 'Ich lista',
  'opportunities.names': 'Pierwsi z nich:',
  'opportunities.further': 'Dalsze ({n}), także te, które nie zarabiają na swój koszt',
  'opportunities.compare': 'Wszystkie ({n}) obok siebie',
  'opportunities.small':
    '{n, plural, one {{n} dalsze działanie jest warte} few {{n} dalsze działania są warte} many {{n} dalszych działań jest wartych} other {{n} dalszego działania jest warte}} mniej niż {least}, tysięczną część tego, czego się oczekuje; pominięto.',
  'opportunities.assumes': 'założono {effect} z {stake}, czyli {money} (od {low} do {high});',
  'opportunities.assumes.kept': 'założono {effect} z {stake}, z czego zostaje {kept}: {money} (od {low} do {high});',
  'opportunities.assumes.all': 'zatrzymanie tego oszczędza {money} (od {low} do {high});',
  'opportunities.takes.list':
    'kosztuje {cost} i opłaca się, jeśli zostanie dzięki temu co najmniej {effect} odchodzących.',
  'opportunities.takes.keep': 'kosztuje {cost} i opłaca się, jeśli przyniosą dzięki temu co najmniej {effect} więcej.',
  'opportunities.takes.never': 'za {cost} nie może się opłacić: zrób to taniej albo zacznij od góry listy.',
  'opportunities.takes.free': 'opłaca się o tyle, o ile działa.',
  'opportunities.takes.spend':
    'przesuwaj pieniądze krokami i przestań, gdy kolejny klient kosztuje więcej niż górna granica.',
  'opportunities.takes.offer':
    'to, że idzie z tym więcej, nie dowodzi, że to daje więcej, dlatego stoi za innymi; opłaca się, jeśli zachęceni zostaną tak samo jak ci, którzy wybrali to sami.',
  'opportunities.takes.terms': 'działają na to opłaty, minimalne zamówienie i płatne zwroty.',
  'opportunities.takes.look': 'zanim wydasz pieniądze, sprawdź, co się zmieniło lub zagraża.',
  'opportunities.takes.refer':
    'kosztuje {cost} i opłaca się, jeśli co najmniej {effect} z nich przyprowadzi jedną osobę.',
  'opportunities.takes.mended': 'kosztuje {cost} i opłaca się, jeśli wróci co najmniej {effect} tego, co utracone.',
  'opportunities.takes.loyalty':
    'nagrody kosztują {cost}, większość od tego, co i tak byłoby kupione; opłaca się, jeśli uczestnicy wydadzą co najmniej o {effect} więcej.',
  'opportunities.takes.shifted': 'nie kosztuje więcej niż teraz: przesuwaj pieniądze krok po kroku.',
  'opportunities.takes.service': 'wymaga telefonu lub listu w pierwszym miesiącu.',
  'opportunities.takes.shown': 'wymaga miejsca w liście lub na stronie, którą i tak widzą.',
  'opportunities.check.lot':
    'pomiń losowo połowę i porównaj po {weeks} tyg. Efekt {effect} widać przy {needed} klientach w tym, kto znów zamawia, a przy {neededForMoney} w tym, ile wydają; jest ich {available}.',
  'opportunities.check.few':
    'pomiń losowo połowę i porównaj po {weeks} tyg. Efekt {effect} byłoby widać przy {needed} klientach w tym, kto znów zamawia, a przy {neededForMoney} w tym, ile wydają; jest ich {available} i pokażą dopiero efekt {shows} lub większy.',
  'opportunities.check.weeks':
    'rób to co drugi tydzień i licz nowych klientów z {subject}. Zmianę o {effect} widać przy {needed} z nich, po około {weeks} tyg.; wartość to ich liczba razy to, co przynosi jeden.',
  'opportunities.check.long':
    'rób to co drugi tydzień i licz nowych klientów z {subject}. Zmianę o {effect} widać dopiero przy {needed} z nich, a tylu nie przychodzi w ciągu roku: zrób większą albo porównaj regiony.',
  'opportunities.check.split': 'zaproponuj to losowo połowie nowych klientów.',
  'opportunities.check.halves': 'pomiń losowo połowę z nich i porównaj w następnej analizie, ile wydają obie połowy.',
  'opportunities.check.referred': 'pomiń losowo połowę z nich i policz, kogo przyprowadza każda połowa.',
  'opportunities.check.happened': 'dzwoń do losowo wybranej połowy tych, których to spotkało, i porównaj, kto wraca.',
  'opportunities.check.members':
    'zaproponuj to losowo połowie klientów i porównuj całą połowę, uczestników i innych razem.',
  'opportunities.check.none':
    'za mało klientów, by test pokazał jakikolwiek efekt; spójrz na tę samą liczbę w następnej analizie.',
  'opportunities.check.report': 'ta sama liczba w następnej analizie.',
  'opportunities.check.lot.money':
    'pomiń losowo połowę i po {weeks} tyg. porównaj, ile wydają. Efekt {effect} widać przy {neededForMoney} klientach; jest ich {available}.',
  'opportunities.check.few.money':
    'pomiń losowo połowę i po {weeks} tyg. porównaj, ile wydają. Efekt {effect} byłoby widać przy {neededForMoney} klientach; jest ich {available} i pokażą dopiero efekt {shows} lub większy.',
  'opportunities.table': 'Co zrobić, od tego, co po kosztach daje najwięcej',
  'opportunities.table.says':
    'Wartość: założony efekt razy stawka w ciągu {days} dni, o ile zostaje po kosztach. Opłaca się od: efekt, przy którym zwraca się koszt. Wiersze mające mniej niż 30 klientów i te, które mogą być przypadkiem lub samym współwystępowaniem, są na końcu.',
  'opportunities.what': 'Co',
  'opportunities.subject': 'Czego dotyczy',
  'opportunities.worth.column': 'Wartość',
  'opportunities.cost': 'Koszt',
  'opportunities.left': 'Zostaje po koszcie',
  'opportunities.cost.each': 'Koszt na klienta',
  'opportunities.assumed.column': 'Założono',
  'opportunities.break-even': 'Opłaca się od',
  'opportunities.at-stake': 'Stawka',
  'opportunities.firm': 'Dość klientów',
  'opportunities.check': 'Sprawdzenie',
  'opportunities.check.weeks.column': 'Tygodnie testu',
  'opportunities.check.needs': 'Test wymaga',
  'opportunities.check.needs-money': 'Test wymaga, według kwot',
  'opportunities.list': 'Kto',
  'opportunities.next': 'Wszystkie ({n}), jako tabela lub plik; --contact, --margin i --effect zmieniają założenia:',
};
