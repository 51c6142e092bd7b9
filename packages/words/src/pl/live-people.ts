/** A person at this moment, what to do for them, what came of a page, and webhooks. */
export const livePeople = {
  'failure.webhook-refused': 'webhook nie jest podpisany tak, jak mówi {header}',
  'failure.webhook-refused.remedy':
    'Podaj serwerowi sekret, którym podpisuje nadawca, i wyślij treść tak, jak ją podpisano, w ciągu pięciu minut.',
  'failure.webhook-refused.no-secret': 'serwer nie zna sekretu tego webhooka',
  'failure.webhook-refused.no-secret.remedy': 'Uruchom go ze zmienną środowiskową {variable}.',
  'person.reason.never-ordered': 'Nie złożył jeszcze zamówienia: wiadomo tylko, ile przynosili podobni odwiedzający.',
  'person.reason.not-scored':
    'Zamawiał, ale nie ma prognozy: zamówienia miały wartość zero, zwrócono je w całości lub są w innej walucie, albo nie ma jeszcze analizy.',
  'person.reason.one-order': 'Złożył jedno zamówienie; nie wiadomo jeszcze, czy wróci.',
  'person.reason.many-orders': 'Liczba zamówień: {orders}, ostatnie dnia {day}.',
  'person.reason.overdue': 'Od ostatniego zamówienia minęło więcej czasu niż zwykle u tej osoby.',
  'person.reason.trouble': 'Coś poszło źle: zwroty, reklamacje lub opóźnione dostawy: {count}.',
  'person.reason.price': 'Decyduje cena: dotyczy jej {share} tego, co ta osoba pokazuje.',
  'person.action.recover': 'Najpierw napraw to, co poszło źle, dopiero potem coś proponuj.',
  'person.action.first-order': 'Pomóż znaleźć to, czego potrzeba; nic więcej jeszcze nie wiadomo.',
  'person.action.second-order': 'Zachęć do drugiego zamówienia: ono decyduje, czy klient zostanie.',
  'person.action.win-back': 'Odzyskaj klienta, o ile kosztuje to mniej niż zagrożona wartość.',
  'person.action.save': 'Pokaż długoterminową wartość i oszczędności zamiast większego zakupu.',
  'person.action.commit': 'Zaproponuj zobowiązanie albo coś lepszego.',
  'person.action.leave': 'Nie zmieniaj niczego.',
  'person.observed': 'Prognoza według stanu na {date}: do tego dnia wiadomo, kto zamówił.',
  'person.observed.behind':
    'Prognoza nieaktualna: stan na {date}, sprzed {days} {days, plural, one {dnia} few {dni} many {dni} other {dnia}}. Nie wiadomo, czy od tego czasu były zamówienia. Przeprowadź analizę nowszych zamówień albo wysyłaj zamówienia jako zdarzenia.',
  'read-out.answer.more':
    'Osoby, które widziały spersonalizowaną stronę, mają wartość życiową wyższą niż grupa kontrolna o {difference} na osobę (przedział 95%: od {low} do {high}).',
  'read-out.answer.less':
    'Osoby, które widziały spersonalizowaną stronę, mają wartość życiową niższą niż grupa kontrolna o {difference} na osobę (przedział 95%: od {low} do {high}).',
  'read-out.answer.unclear':
    'Nie wiadomo jeszcze, czy strona podnosi, czy obniża wartość życiową: różnica wynosi {difference} na osobę, a jej przedział 95%, od {low} do {high}, zawiera zero.',
  'read-out.finding.sample-ratio': 'Wielkości grup nie tłumaczy przypadek: nie należy ufać temu, co niżej.',
  'read-out.finding.few-people': 'Mniej niż 30 osób w grupie: nic jeszcze nie można powiedzieć.',
  'read-out.finding.nobody-ordered':
    'W żadnej z grup nikt jeszcze nie zamówił, odkąd pierwszy raz zobaczył lub mógł zobaczyć tę stronę. Nie można powiedzieć, czym różnią się zamówienia i przychody.',
  'read-out.finding.unequal-shares':
    'Osoby poza obiema grupami: {people}. Strony lub ich wersje miały różne udziały grupy kontrolnej, a te osoby należały do niej tylko na części z nich.',
  'read-out.finding.converts-but-loses': 'Wygrywa konwersją, a traci na wartości życiowej.',
  'read-out.finding.baseline-better':
    'Strona przynosi mniej wartości życiowej niż jej punkt odniesienia: prostszy sposób wyboru jest lepszy.',
  'read-out.finding.guardrail': 'Nasila coś niepożądanego: {measure}.',
} as const;
