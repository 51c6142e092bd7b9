import type { journeys as en } from '../en/journeys.ts';

export const journeys: Record<keyof typeof en, string> = {
  'journeys.title': 'Ścieżki',
  'journeys.asks': 'Które punkty styku idą w parze z wartością i z pozostaniem?',
  'journeys.answer.none':
    'Nic nie wiadomo o tym, z czym klienci zetknęli się poza zamówieniami. Plik punktów styku (klient albo adres e-mail, czas, zdarzenie albo kanał), podany przy analizie, będzie tu porównany.',
  'journeys.answer.young':
    'Zbyt niewielu klientów jest znacznie dłużej niż {first} dni, by powiedzieć, co następuje po punkcie styku.',
  'journeys.answer.few':
    'Żaden punkt styku nie objął i nie ominął co najmniej {least} klientów: za mało, by porównywać.',
  'journeys.answer.before':
    'Zetknęło się z {touchpoint} w ciągu {way} dni przed pierwszym zamówieniem: {n} klientów, z nich {mean} wróciło w ciągu {days} dni; z innych z tego samego czasu {others} ({difference}, {low} do {high}): więcej, niż sprawia przypadek.',
  'journeys.answer.before.alike':
    'Żaden z porównanych punktów styku nie idzie w parze z tym, że wraca więcej albo mniej klientów, niż sprawia przypadek. Najdalej odbiega {touchpoint}: zetknęło się z nim przed pierwszym zamówieniem {n} klientów, z nich {mean} wróciło w ciągu {days} dni; z innych z tego samego czasu {others} ({difference}, {low} do {high}).',
  'journeys.answer.after':
    'Zetknęło się z {touchpoint} w ciągu {first} dni po pierwszym zamówieniu: {n} klientów, z nich {mean} wróciło potem, do {days} dni od pierwszego zamówienia; z innych podobnych {others} ({difference}, {low} do {high}): więcej, niż sprawia przypadek.',
  'journeys.answer.after.alike':
    'Żaden z porównanych punktów styku nie idzie w parze z tym, że wraca więcej albo mniej klientów, niż sprawia przypadek. Najdalej odbiega {touchpoint}: zetknęło się z nim w ciągu {first} dni po pierwszym zamówieniu {n} klientów, z nich {mean} wróciło potem; z innych podobnych {others} ({difference}, {low} do {high}).',
  'journeys.association':
    'To współwystępowanie, nie skutek: kto otwiera wiadomość albo widzi reklamę, często i tak kupiłby więcej. Obok siebie stoją klienci, których pierwsze zamówienie przypadło na ten sam kwartał; po pierwszym zamówieniu także z taką samą liczbą zamówień w pierwszych {first} dniach, a liczy się, co zrobili potem.',
  'journeys.recorded': 'Porównani są klienci, którzy przyszli, gdy zapisywano punkty styku: od {from} do {to}.',
  'journeys.without':
    'Klienci, których nie ma w żadnym pliku punktów styku: {n}. Liczą się jako ci, którzy nie zetknęli się z żadnym.',
  'journeys.do':
    'Co zrobić: zanim przesunie się pieniądze, pominąć {touchpoint} u połowy klientów, wybranej losowo, i porównać, kto wraca.',
  'journeys.of.value': 'Co przynieśli do dnia {days}, według punktu styku',
  'journeys.of.return': 'Kto wrócił do dnia {days}, według punktu styku',
  'journeys.of.active': 'Kto jest nadal aktywny, według punktu styku',
  'journeys.says':
    'Przed: w ciągu {way} dni do pierwszego zamówienia. Po: w ciągu {first} dni po nim; tam liczy się tylko to, co przyszło po tych dniach. Dwanaście punktów styku, które objęły najwięcej klientów; różnice są ściągane ku zeru o tyle, o ile mógł je sprawić przypadek.',
  'journeys.stage': 'Kiedy',
  'journeys.stage.before': 'przed',
  'journeys.stage.after': 'po',
  'journeys.touchpoint': 'Punkt styku',
  'journeys.met': 'Zetknęli się',
  'journeys.paths.value': 'Co przynieśli do dnia {days}, według ścieżki do pierwszego zamówienia',
  'journeys.paths.return': 'Kto wrócił do dnia {days}, według ścieżki do pierwszego zamówienia',
  'journeys.paths.active': 'Kto jest nadal aktywny, według ścieżki do pierwszego zamówienia',
  'journeys.paths.says':
    'Punkty styku z {way} dni przed pierwszym zamówieniem, jeden po drugim; powtórzony kilka razy z rzędu liczy się raz, a z długich ścieżek podano ostatnie kroki (do {steps}).',
  'journeys.path': 'Ścieżka',
  'journeys.path.none': 'nic nie zapisano',
  'journeys.converted': 'Kto złożył pierwsze zamówienie w ciągu {way} dni od punktu styku',
  'journeys.converted.says':
    'Osoby, które zetknęły się z nim, zanim coś zamówiły, co najmniej {way} dni przed datą, na którą liczono. Do jednego zamówienia prowadzi wiele punktów styku: wiersze się nie sumują.',
  'journeys.people': 'Osoby',
  'journeys.share': 'Udział',
  'touchpoints.file': '{file} zawiera punkty styku: raporty o ścieżkach i o obsłudze porównują według nich klientów.',
  'touchpoints.known': '{file}: punktami styku jest {used} z {rows} wierszy, według „{person}”, „{at}” i {what}.',
  'touchpoints.people':
    'Z osób, których dotyczą punkty styku ({people}), klientami jest {customers}; klienci bez żadnego: {without}.',
  'touchpoints.rows':
    'Niewykorzystane wiersze pliku {file}: nieczytelne {unreadable}, bez osoby {nameless}, bez czasu {undated}, bez punktu styku {empty}, będące zamówieniami {orders}.',
  'failure.touchpoints-invalid.columns':
    '{file} nie ma czasu albo kolumny, która mówi, z czym się zetknięto; jego kolumny to {columns}',
  'failure.touchpoints-invalid.columns.remedy':
    'Wyeksportuj go z klientem albo adresem e-mail, czasem (timestamp, data) oraz zdarzeniem, kanałem albo odpowiedzią (event, kanal, nps, csat).',
  'failure.touchpoints-invalid.scale': 'odpowiedzi w kolumnie {column} nie są z żadnej znanej skali: {cell}',
  'failure.touchpoints-invalid.scale.remedy':
    'Użyj skali od 0 do 10 (NPS), od 1 do 5 albo 0 i 1 (CSAT), albo słów takich jak good i bad.',
  'failure.touchpoints-invalid.on-cluster': 'punkty styku działają tylko w obszarze roboczym leżącym w swoim folderze',
  'failure.touchpoints-invalid.on-cluster.remedy': 'Przeanalizuj zamówienia bez {option_engine}.',
  'failure.touchpoints-invalid.without-orders':
    'punkty styku porównuje się według zamówień klientów, a są tu same subskrypcje',
  'failure.touchpoints-invalid.without-orders.remedy': 'Pomiń plik punktów styku.',
  'help.run.touchpoints':
    'z czym zetknęli się ludzie i kiedy: klient albo adres e-mail, czas oraz zdarzenie, kanał albo odpowiedź taka jak NPS (można powtarzać)',
  'help.run.no-touchpoints': 'zapomnij, co wcześniejsze pliki mówiły o punktach styku',
};
