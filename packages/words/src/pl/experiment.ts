/** Co dał eksperyment: wynik, co jest nie tak z plikiem przydziałów, oraz polecenie. */
export const experiment = {
  'experiment.title': 'Co dał eksperyment z pliku {file}',
  'experiment.base':
    '{people, plural, one {{people} osoba} few {{people} osoby} many {{people} osób} other {{people} osoby}} w {variants, plural, one {{variants} wariancie} few {{variants} wariantach} many {{variants} wariantach} other {{variants} wariantach}}, przydzielane od {from}, stan na {asOf}. Porównanie z „{control}”.',
  'experiment.groups': 'Grupy (i planowane udziały): {groups}.',
  'experiment.without-orders':
    '{people, plural, one {{people} osoba nigdy nie zamówiła} few {{people} osoby nigdy nie zamówiły} many {{people} osób nigdy nie zamówiło} other {{people} osoby nigdy nie zamówiło}}; liczą się, z zerem.',
  'experiment.two-variants':
    'Pominięto: {people, plural, one {{people} osobę} few {{people} osoby} many {{people} osób} other {{people} osoby}} z dwoma wariantami.',
  'experiment.later':
    'Pominięto: {people, plural, one {{people} osobę przydzieloną} few {{people} osoby przydzielone} many {{people} osób przydzielonych} other {{people} osoby przydzielonej}} po ostatnim dniu zamówień.',
  'experiment.blank':
    'Pominięto: {rows, plural, one {{rows} wiersz} few {{rows} wiersze} many {{rows} wierszy} other {{rows} wiersza}} bez osoby lub wariantu.',
  'experiment.no-days':
    'Plik nie ma dnia przydziału: liczy się wszystko, co osoba kiedykolwiek kupiła, co ukrywa małe efekty.',
  'experiment.sample-ratio':
    'Nie ufaj temu, co poniżej: grupy takiej wielkości powstają przypadkiem w {chance} eksperymentów podzielonych zgodnie z planem. Osoby zgubiono albo źle przydzielono.',
  'experiment.better': '„{variant}” podniósł {measure}.',
  'experiment.worse': '„{variant}” obniżył {measure}.',
  'experiment.unclear': 'Nie da się jeszcze powiedzieć, czy „{variant}” zmienił {measure}.',
  'experiment.measure.value': 'wartość klientów (zaobserwowaną i przewidywaną)',
  'experiment.measure.converted': 'odsetek osób, które zamówiły',
  'experiment.measure.revenue': 'przychód',
  'experiment.measure.orders': 'liczbę zamówień',
  'experiment.measure.returned': 'kwotę zwrotów',
  'experiment.converts-but-loses':
    '„{variant}” zdobywa więcej zamówień i traci wartość: patrząc na samą konwersję, wybrano by zły wariant.',
  'experiment.few-buyers':
    'Mniej niż 100 osób z „{variant}” albo z grupy kontrolnej złożyło zamówienie: przedziały są przybliżone.',
  'experiment.title.value': 'Wartość na osobę: dotychczasowy przychód i to, czego się jeszcze oczekuje',
  'experiment.title.revenue': 'Przychód na osobę, po zwrotach',
  'experiment.title.orders': 'Zamówienia na osobę',
  'experiment.title.converted': 'Osoby, które zamówiły',
  'experiment.title.returned': 'Zwroty na osobę',
  'experiment.column.variant': 'Wariant',
  'experiment.column.mean': 'Średnia',
  'experiment.column.difference': 'Różnica',
  'experiment.column.interval': 'Przedział 95%',
  'experiment.column.lift': 'Względnie',
  'experiment.column.chance': 'Przypadkiem',
  'experiment.from-to': '{low} do {high}',
  'experiment.points': '{points} p.p.',
  'experiment.title.targeting': 'Na kogo działa „{variant}”: wartość na osobę według {column}, od najwyższej',
  'experiment.advantage':
    'Wybieranie osób według {column} daje na osobę objętą działaniem o {money} więcej niż losowy wybór tylu samo osób, średnio po wszystkich liczbach wybranych. Ocena, która nic nie mówi, daje równie dużą różnicę w {chance} eksperymentów.',
  'experiment.qini': 'Współczynnik Qini dla złożenia zamówienia: {qini} (1 to najlepsza możliwa kolejność, 0 losowa).',
  'experiment.without-score': 'Pominięte osoby bez oceny: {people}.',
  'experiment.column.highest': 'Najwyższe',
  'experiment.column.people': 'Osoby',
  'experiment.column.gain': 'Łącznie',
  'experiment.how':
    'Każdy liczy się w wariancie, do którego go przydzielono, od tego dnia. „Przypadkiem”: jak często osoby podzielone na nowo losowo różnią się tak samo (test randomizacyjny, dokładny co do wariancji i skośności, więc kilka dużych zamówień nikogo nie zmyli). Wartość dodaje to, co klienci mają przynieść w ciągu {days, plural, one {{days} dnia} few {{days} dni} many {{days} dni} other {{days} dnia}}; błąd wspólny wszystkim prognozom jest w jej przedziale.',
  'failure.column-missing.assignments': '{file} nie ma kolumny {column}; jego kolumny to {columns}',
  'failure.column-missing.assignments.remedy': 'Podaj nazwę jednej z tych kolumn.',
  'failure.column-not-recognised.assignments':
    'nie wiadomo, które kolumny {file} to osoba i wariant; jego kolumny to {columns}',
  'failure.column-not-recognised.assignments.remedy':
    'Wskaż je przez --customer i --variant. Osoba musi być klientem z zamówień.',
  'failure.option-invalid.experiment-on-cluster':
    'eksperymenty nie są jeszcze odczytywane, gdy zamówienia leżą na klastrze',
  'failure.option-invalid.experiment-on-cluster.remedy': 'Wyeksportuj zamówienia i uruchom analizę na pliku.',
  'failure.option-invalid.one-variant': 'kolumna „{column}” w {file} ma mniej niż dwa warianty: {variants}',
  'failure.option-invalid.one-variant.remedy':
    'Podaj plik, w którym osoby podzielono między warianty, i sprawdź kolumnę przez --variant.',
  'failure.option-invalid.no-such-variant': 'nie ma wariantu {value} w {file}; są {variants}',
  'failure.option-invalid.no-such-variant.remedy': 'Wskaż jeden z nich jako kontrolny.',
  'failure.option-invalid.no-share': 'brak planowanego udziału wariantu {value}; są {variants}',
  'failure.option-invalid.no-share.remedy': 'Podaj udział każdego: --planned "control=50%,new=50%".',
  'usage.why.shares': 'to nie są udziały według nazw, np. control=90%,new=10%',
  'help.experiment.summary': 'co eksperyment zrobił z zamówieniami i wartością życiową',
  'help.experiment':
    'Czyta, kto dostał który wariant, łączy to z zamówieniami obszaru roboczego i mówi, co każdy wariant zrobił z konwersją, przychodem oraz zaobserwowaną i przewidywaną wartością życiową, z przedziałami, które są prawdziwe także wtedy, gdy kilku klientów ma większość pieniędzy.',
  'help.experiment.file': 'kto dostał który wariant: kolumny klienta, wariantu i najlepiej dnia',
  'help.experiment.control': 'nazwa wariantu, z którym się porównuje',
  'help.experiment.planned': 'jak miano podzielić osoby; bez podania po równo',
  'help.experiment.customer': 'kolumna klienta, jak w zamówieniach',
  'help.experiment.variant': 'kolumna wariantu',
  'help.experiment.date': 'kolumna dnia przydziału',
  'help.experiment.score': 'kolumna oceny znanej przed przydziałem: czy wskazuje tych, na których wariant działa',
  'help.experiment.example': 'kto co dostał i od kiedy',
  'help.experiment.example.planned': 'co dziesiąty dostał nowy wariant',
  'help.placeholder.shares': 'udziały',
} as const;
