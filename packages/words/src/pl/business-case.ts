/** What a page is worth against what it costs. */
export const businessCase = {
  'business-case.title': 'Uzasadnienie biznesowe',
  'business-case.why': 'Ile warta jest różnica wartości życiowej wobec kosztów strony.',
  'business-case.once': 'Koszt przygotowania, jednorazowo',
  'business-case.per-month': 'Koszt miesięczny',
  'business-case.per-person': 'Koszt na osobę, która ją widzi',
  'business-case.margin': 'Marża, która zostaje z przychodu',
  'business-case.none': 'Podaj koszty tutaj lub w studiu, a zostaną zestawione z tym, co przynosi strona.',
  'business-case.few': 'Na razie nic nie można powiedzieć: w jednej z grup jest mniej niż 30 osób.',
  'business-case.same':
    'Na razie nic nie można powiedzieć: każda osoba w obu grupach przyniosła dotąd tyle samo, więc nie ma po czym rozpoznać różnicy.',
  'business-case.sample-ratio':
    'Nic nie policzono: wielkości grup nie da się wyjaśnić przypadkiem, więc ich różnicy nie można ufać.',
  'business-case.nobody':
    'W ciągu ostatnich {days, plural, one {{days} dnia} few {{days} dni} many {{days} dni} other {{days} dnia}} nikt nie zobaczył strony, więc nic nie może ona przynieść: bez odwiedzających kosztuje {cost} przez 12 miesięcy.',
  'business-case.figure': 'Przez 12 miesięcy',
  'business-case.value': 'Wartość',
  'business-case.interval': '{expected} (przedział 95%: od {low} do {high})',
  'business-case.people': 'Osoby, które ją zobaczą',
  'business-case.people.count': '{people} ({perMonth} miesięcznie)',
  'business-case.difference': 'Różnica wartości życiowej na osobę',
  'business-case.cost': 'Koszty',
  'business-case.worth': 'Wartość po odjęciu kosztów',
  'business-case.break-even': 'Koszty zwracają się po',
  'business-case.after':
    '{months} mies., {people, plural, one {{people} osoba} few {{people} osoby} many {{people} osób} other {{people} osoby}}',
  'business-case.months': '{expected} (w najlepszym razie {soonest}, w najgorszym {latest})',
  'business-case.never': 'nigdy',
  'business-case.at-once': 'od razu',
  'business-case.needed': 'Różnica, która pokrywa koszty',
  'business-case.not-shown':
    'Niczego nie wykazano: test randomizacyjny nie odróżnia różnicy wartości życiowej od zera. Te liczby mówią, co dane dopuszczają, a nie co stwierdzono.',
  'business-case.standing.below': 'Nawet dolny kraniec przedziału pokrywa koszty 12 miesięcy.',
  'business-case.standing.above': 'Nawet górny kraniec przedziału nie pokrywa kosztów 12 miesięcy.',
  'business-case.standing.within':
    'Nie wykazano, czy się opłaca. Aby kontynuować, trzeba uwierzyć, że podnosi wartość życiową co najmniej o {needed} na osobę; wyniki dopuszczają od {low} do {high}.',
  'business-case.assumes':
    'Założono: co miesiąc zobaczy ją po raz pierwszy tyle osób, ile w ciągu ostatnich {days, plural, one {{days} dnia} few {{days} dni} many {{days} dni} other {{days} dnia}} ({people}), a każda przyniesie w końcu średnią różnicę, także ta, która przyjdzie w dwunastym miesiącu. Przedział dotyczy różnicy; koszty i liczbę osób przyjęto jako znane.',
  'business-case.short':
    'Strona jest pokazywana krócej niż cztery tygodnie: nie wiadomo jeszcze dobrze, ile osób miesięcznie ją zobaczy, a w pierwszych dniach przychodzą ci, którzy i tak przychodzą.',
  'business-case.revenue':
    'Wartość życiową liczono jako przychód: bez odjęcia kosztów towarów i dostawy. Podaj marżę poniżej 100%, aby liczyć zysk.',
  'business-case.margin-used': 'Liczy się {margin} różnicy, zgodnie z podaną marżą.',
} as const;
