import type { playbook as en } from '../en/playbook.ts';

export const playbook: Record<keyof typeof en, string> = {
  'playbook.heading': 'Plan działania: kto, co i do jakiego kosztu',
  'playbook.title': 'Plan działania',
  'playbook.says':
    'Co opiera się na dość licznych klientach, po kolei i krok po kroku. Limit to wartość klienta z listy przy przyjętych założeniach: kontakt i oferta razem nie mogą kosztować więcej.',
  'playbook.place': 'Nr',
  'playbook.step': 'Krok',
  'playbook.what': 'Co zrobić',
  'playbook.owner': 'Kto',
  'playbook.limit.column': 'Limit na klienta',
  'playbook.owned': 'Odpowiedzialność: {owner}.',
  'playbook.limit': 'Limit: {money} na klienta, kontakt i oferta razem; powyżej kosztuje więcej, niż przynosi.',
  'playbook.owner.marketing': 'marketing',
  'playbook.owner.service': 'obsługa klienta',
  'playbook.owner.finance': 'finanse',
  'playbook.owner.product': 'zarządzanie produktem',
  'playbook.slipping.1':
    'Krok 1: wyeksportować listę, pominąć połowę wybraną losowo i usunąć tych, którzy nie chcą kontaktu.',
  'playbook.slipping.1.all':
    'Krok 1: wyeksportować listę i usunąć tych, którzy nie chcą kontaktu; jest ich za mało, by porównać połowy, więc pisze się do wszystkich.',
  'playbook.slipping.2': 'Krok 2: najpierw napisać bez oferty: co nowego od ostatniego zamówienia i co kupili.',
  'playbook.slipping.3':
    'Krok 3: kto po dwóch tygodniach nie zamówi, dostaje jedną ofertę w granicach limitu; potem przestać.',
  'playbook.win-back.1':
    'Krok 1: wyeksportować listę, pominąć połowę wybraną losowo i zacząć od tych, którzy jako aktywni są warci najwięcej.',
  'playbook.win-back.1.all':
    'Krok 1: wyeksportować listę i zacząć od tych, którzy jako aktywni są warci najwięcej; jest ich za mało, by porównać połowy.',
  'playbook.win-back.2':
    'Krok 2: zapytać, dlaczego przestali, i zaproponować w granicach limitu to, co by ich przywróciło.',
  'playbook.win-back.3':
    'Krok 3: do kogo dwa razy pisano bez odpowiedzi, do tego więcej nie pisać; to oszczędza koszt następnej kampanii.',
  'playbook.second-order.1': 'Krok 1: wyeksportować listę i pominąć połowę wybraną losowo.',
  'playbook.second-order.1.all':
    'Krok 1: wyeksportować listę; jest ich za mało, by porównać połowy, więc nikogo się nie pomija.',
  'playbook.second-order.2':
    'Krok 2: około zwykłego dnia drugiego zamówienia pokazać, co inni brali po takim samym pierwszym.',
  'playbook.second-order.3': 'Krok 3: dać powód, by wrócić teraz, w granicach limitu i tylko raz.',
  'playbook.keep.1': 'Krok 1: wskazać każdemu osobę, która odpowiada, i dać pierwsze miejsce w kolejce obsługi.',
  'playbook.keep.2': 'Krok 2: zapytać, czego brakuje; naprawić to, co wymienia kilku.',
  'playbook.keep.3': 'Krok 3: podziękować czymś, co nie przekracza limitu: raczej wcześniejszym dostępem niż rabatem.',
  'playbook.bad-spend.1': 'Krok 1: sprawdzić, czy koszty i zamówienia kanału są pełne za te same dni.',
  'playbook.bad-spend.2': 'Krok 2: obniżyć budżet o jedną piątą, zaczynając od najgorszych kampanii.',
  'playbook.bad-spend.3':
    'Krok 3: po zwykłym czasie zwrotu porównać nowych klientów i ich wartość; obniżać dalej albo zamknąć.',
  'playbook.acquire.1': 'Krok 1: podnosić budżet albo otworzyć podobny kanał, po jednej piątej.',
  'playbook.acquire.2': 'Krok 2: nie przekraczać najwyższego kosztu pozyskania, który podaje raport o kanałach.',
  'playbook.acquire.3':
    'Krok 3: porównać klientów za dodane pieniądze z wcześniejszymi w tym samym wieku; przestać, gdy są warci mniej, niż kosztują.',
  'playbook.newer-worse.1':
    'Krok 1: zobaczyć w kohortach i czynnikach, co się zmieniło: kanał, pierwszy produkt, cena, dostawa.',
  'playbook.newer-worse.2': 'Krok 2: cofnąć albo naprawić zmianę, która była pierwsza.',
  'playbook.newer-worse.3': 'Krok 3: śledzić wskaźnik jakości następnych kohort w tym samym wieku.',
  'playbook.driver.1':
    'Krok 1: ułatwić znalezienie takiego pierwszego zamówienia połowie nowych odwiedzających, wybranej losowo.',
  'playbook.driver.2': 'Krok 2: niczego innego w tym czasie nie zmieniać i nie dawać za to rabatu.',
  'playbook.driver.3':
    'Krok 3: wdrożyć tylko wtedy, gdy połowa ze zmianą przynosi więcej; do tego czasu to współwystępowanie.',
  'playbook.costly.1': 'Krok 1: zobaczyć przy każdym, który koszt jest duży: towar, zwroty, obsługa, rabaty.',
  'playbook.costly.2':
    'Krok 2: zmienić warunki, które go powodują: minimum zamówienia, płatne zwroty, uzgodniony rabat.',
  'playbook.costly.3': 'Krok 3: uprzedzić klientów, a tych z umową traktować według jej warunków.',
  'playbook.concentration.1': 'Krok 1: wyznaczyć osobę odpowiedzialną za każdego z największych klientów.',
  'playbook.concentration.2':
    'Krok 2: porozmawiać z każdym w tym kwartale i zapisać, co mogłoby go skłonić do odejścia.',
  'playbook.concentration.3': 'Krok 3: zaplanować budżet na wypadek odejścia największego z nich.',
  'playbook.loyalty.1':
    'Krok 1: ustalić nagrodę, od jakich wydatków i kiedy punkty wygasają; zobowiązanie ująć w księgach.',
  'playbook.loyalty.2': 'Krok 2: otworzyć program dla połowy klientów, wybranej losowo.',
  'playbook.loyalty.3':
    'Krok 3: kontynuować tylko wtedy, gdy po nagrodach ta połowa, uczestnicy i inni razem, zostawia więcej.',
  'playbook.shift-budget.1': 'Krok 1: uzgodnić kwotę z osobą odpowiedzialną za kanał.',
  'playbook.shift-budget.2': 'Krok 2: przesunąć jedną piątą i zachować grupę kontrolną listy, na którą trafia.',
  'playbook.shift-budget.3': 'Krok 3: następną piątą przesunąć dopiero, gdy następna analiza pokaże efekt.',
  'playbook.refer.1': 'Krok 1: najpierw prosić tych, których ostatnie zamówienie dotarło bez skargi.',
  'playbook.refer.2': 'Krok 2: dać im własny kod, z takim samym upominkiem dla obu stron, w granicach limitu.',
  'playbook.refer.3': 'Krok 3: wypłacić, gdy nowy klient zatrzyma pierwsze zamówienie.',
  'playbook.call.1': 'Krok 1: zadzwonić w ciągu dwóch dni roboczych; przeprosić i powiedzieć, co zrobiono.',
  'playbook.call.2':
    'Krok 2: zrekompensować do kwoty, na jaką zasady obsługi pozwalają przy tym poziomie klienta; więcej zatwierdza kierownik zespołu.',
  'playbook.call.3':
    'Krok 3: zapisać w zgłoszeniu przyczynę i wynik, a powtarzające się przyczyny przekazać zarządzającym produktem.',
  'playbook.next-product.1': 'Krok 1: wyeksportować listę i pominąć połowę wybraną losowo.',
  'playbook.next-product.2': 'Krok 2: pokazać produkt w liście albo na stronie, którą i tak widzą, bez rabatu.',
  'playbook.next-product.3':
    'Krok 3: porównać, co obie połowy zamawiają w ciągu zwykłej liczby dni między zamówieniami.',
  'playbook.fallen.1': 'Krok 1: przed kontaktem obejrzeć ostatnie zamówienia, zwroty i zgłoszenia każdego z nich.',
  'playbook.fallen.2': 'Krok 2: zapytać osobiście, co się zmieniło; zapisać odpowiedź.',
  'playbook.fallen.3': 'Krok 3: zaproponować to, co naprawia, w granicach limitu; gdy nic nie pomaga, pozwolić odejść.',
};
