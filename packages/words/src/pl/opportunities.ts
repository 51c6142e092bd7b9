import type { opportunities as en } from '../en/opportunities.ts';

export const opportunities: Record<keyof typeof en, string> = {
  'opportunities.title': 'Co zrobić teraz',
  'opportunities.asks': 'Co teraz najbardziej się opłaca?',
  'opportunities.answer': 'Najpierw: {what}. {why}',
  'opportunities.answer.none':
    'Nic, co znaleziono, nie opiera się na 30 klientach: lepiej przyjrzeć się każdemu z osobna.',
  'opportunities.line': '{place}. {what}: {takes} {check}',
  'opportunities.assumed':
    'Założono: oferta kosztuje {contact} na klienta (--contact), z przychodu zostaje {margin} (--margin), a efekt jest taki jak w tabeli (--effect). Nic z tego nie jest pewne przed próbą.',
  'opportunities.overlap': 'Za kilkoma z nich mogą stać ci sami klienci: nie sumują się.',
  'opportunities.what.slipping': 'napisz do oddalających się klientów ({n})',
  'opportunities.what.win-back': 'odzyskaj tych, którzy przestali ({n})',
  'opportunities.what.second-order': 'doprowadź nowych do drugiego zamówienia ({n})',
  'opportunities.what.keep': 'dbaj o najlepszych klientów ({n})',
  'opportunities.what.bad-spend': 'wydawaj mniej na {subject} (n = {n})',
  'opportunities.what.buy-more': 'kupuj więcej klientów z {subject} (n = {n})',
  'opportunities.what.better-channel': 'szukaj klientów takich jak z {subject} (n = {n})',
  'opportunities.what.newer-worse': 'ustal, co się pogorszyło u nowych klientów z {subject} (n = {n})',
  'opportunities.what.driver': 'pozyskuj więcej nowych klientów z cechą {trait}: {subject} (n = {n})',
  'opportunities.what.costly': 'zmień warunki dla klientów, którzy kosztują za dużo ({n})',
  'opportunities.what.concentration': 'zadbaj o nielicznych, od których wiele zależy ({n})',
  'opportunities.why.slipping':
    'Przynieśli dużo, a spóźniają się wobec własnego rytmu: gdyby wszyscy byli aktywni, w ciągu {days} dni przyszłoby o {money} więcej.',
  'opportunities.why.win-back':
    'Przynieśli dużo i pewnie przestali: gdyby wszyscy byli aktywni, w ciągu {days} dni przyszłoby o {money} więcej.',
  'opportunities.why.second-order':
    'Kto wraca, robi to mniej więcej teraz: gdyby wszyscy byli aktywni, w ciągu {days} dni przyszłoby o {money} więcej.',
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
  'opportunities.why.concentration':
    'Jeden na stu klientów niesie {money} z tego, czego oczekuje się w ciągu {days} dni.',
  'opportunities.worth':
    'Jeśli uda się zdobyć {effect} z tego, jest to warte {money} (przedział 80%: od {low} do {high}) w ciągu {days} dni.',
  'opportunities.worth.all':
    'Zatrzymanie tego jest warte {money} (przedział 80%: od {low} do {high}) w ciągu {days} dni.',
  'opportunities.takes.list':
    'kosztuje {cost} i opłaca się, jeśli zostanie dzięki temu co najmniej {effect} odchodzących.',
  'opportunities.takes.keep': 'kosztuje {cost} i opłaca się, jeśli przyniosą dzięki temu co najmniej {effect} więcej.',
  'opportunities.takes.never': 'za {cost} nie może się opłacić: zrób to taniej albo zacznij od góry listy.',
  'opportunities.takes.free': 'opłaca się o tyle, o ile działa.',
  'opportunities.takes.spend':
    'przesuwaj pieniądze krokami i przestań, gdy kolejny klient kosztuje więcej niż górna granica.',
  'opportunities.takes.offer': 'opłaca się, jeśli zachęceni zostaną tak samo jak ci, którzy wybrali to sami.',
  'opportunities.takes.terms': 'działają na to opłaty, minimalne zamówienie i płatne zwroty.',
  'opportunities.takes.look': 'zanim wydasz pieniądze, sprawdź, co się zmieniło lub zagraża.',
  'opportunities.check.lot':
    'Sprawdzenie: pomiń połowę losowo; {needed} z {available} klientów pokaże to w {weeks} tyg.',
  'opportunities.check.few':
    'Sprawdzenie: pomiń połowę losowo przez {weeks} tyg.; potrzeba {needed} klientów, a jest {available}, którzy pokażą dopiero efekt {shows} lub większy.',
  'opportunities.check.weeks':
    'Sprawdzenie: rób to co drugi tydzień; różnicę pokaże {needed} nowych klientów, około {weeks} tyg.',
  'opportunities.check.long':
    'Sprawdzenie: tak małą zmianę widać dopiero po {needed} nowych klientach: zrób większą albo porównaj regiony.',
  'opportunities.check.split': 'Sprawdzenie: zaproponuj to losowo połowie nowych klientów.',
  'opportunities.check.none': 'Sprawdzenie: za mało na test; ta sama liczba w następnej analizie.',
  'opportunities.check.report': 'Sprawdzenie: ta sama liczba w następnej analizie.',
  'opportunities.table': 'Co zrobić, od tego, co po kosztach daje najwięcej',
  'opportunities.answer.none-pays':
    'Nic nie zarabia na swój koszt, gdy oferta kosztuje {contact} na klienta: potań ją albo najpierw wypróbuj na części klientów.',
  'opportunities.table.says':
    'Warte: co z tego wyniknie w ciągu {days} dni przy założonym efekcie. Opłaca się od: efekt, przy którym zwraca się koszt. Wiersze mające mniej niż 30 klientów i te, które mógł stworzyć przypadek, są na końcu.',
  'opportunities.what': 'Co',
  'opportunities.subject': 'Czego dotyczy',
  'opportunities.worth.column': 'Warte',
  'opportunities.cost': 'Koszt',
  'opportunities.break-even': 'Opłaca się od',
  'opportunities.assumed.column': 'Efekt',
  'opportunities.at-stake': 'Stawka',
  'opportunities.firm': 'Dość klientów',
  'opportunities.check': 'Sprawdzenie',
  'opportunities.check.weeks.column': 'Tygodnie testu',
  'opportunities.check.needs': 'Test wymaga',
  'opportunities.list': 'Kto',
  'opportunities.next': 'Wszystkie ({n}), jako tabela lub plik: perennial report opportunities',
};
