import type { subscriptions as en } from '../en/subscriptions.ts';

/** A study of subscriptions: what it reads, and what it shows. */
export const subscriptions: Record<keyof typeof en, string> = {
  'subscriptions.part.id': 'identyfikator subskrypcji',
  'subscriptions.part.customer': 'klient',
  'subscriptions.part.plan': 'plan',
  'subscriptions.part.quantity': 'liczba',
  'subscriptions.part.currency': 'waluta',
  'subscriptions.part.interval': 'okres rozliczeniowy',
  'subscriptions.part.intervalCount': 'liczba okresów',
  'subscriptions.part.amount': 'kwota',
  'subscriptions.part.status': 'status',
  'subscriptions.part.started': 'początek',
  'subscriptions.part.trialEnd': 'koniec okresu próbnego',
  'subscriptions.part.cancelled': 'rezygnacja',
  'subscriptions.part.ended': 'koniec',
  'subscriptions.title': 'Subskrypcje: {file}',
  'subscriptions.base':
    'Subskrypcje: {subscriptions}, klienci: {customers}, stan na {date}: trwa {running}, w okresie próbnym {trials}, zakończono {ended}. Miesięczny przychód powtarzalny (MRR): {revenue}.',
  'subscriptions.columns': 'Użyte kolumny: {columns}.',
  'subscriptions.column': '{part} = {column}',
  'subscriptions.still-running':
    'Zrezygnowano, lecz opłacono na dłużej: {count}; liczą się jako trwające. Z --ends-at cancelled liczą się jako zakończone od dnia rezygnacji.',
  'subscriptions.retained':
    'Z MRR sprzed dwunastu miesięcy zostało {gross} (gross revenue retention); z klientami, którzy płacą więcej, {net} (net revenue retention).',
  'subscriptions.movements': 'Co zmieniło miesięczny przychód powtarzalny',
  'subscriptions.month': 'Do',
  'subscriptions.opening': 'Otwarcie',
  'subscriptions.fresh': 'Nowe',
  'subscriptions.expansion': 'Wzrost',
  'subscriptions.contraction': 'Spadek',
  'subscriptions.churn': 'Churn',
  'subscriptions.reactivation': 'Powroty',
  'subscriptions.closing': 'Zamknięcie',
  'subscriptions.customers': 'Klienci',
  'subscriptions.movements.foot':
    'Otwarcie i zmiany sumują się do zamknięcia. Okres próbny to jeszcze nie klient; plan roczny liczy się po jednej dwunastej na miesiąc.',
  'subscriptions.plans': 'Ilu zostaje, według planu',
  'subscriptions.plan': 'Plan',
  'subscriptions.all-plans': '(bez planu)',
  'subscriptions.running': 'Trwa',
  'subscriptions.mrr': 'MRR',
  'subscriptions.after': '{months} mies.',
  'subscriptions.plans.foot':
    'Część, która jest nadal po tylu miesiącach: zaobserwowana (Kaplan–Meier), a w nawiasie według modelu {model}, w którym plany o niewielu subskrybentach opierają się na pozostałych.',
  'subscriptions.forecast': 'Następne {months} miesięcy, z {running} trwających teraz',
  'subscriptions.forecast.running':
    'Nadal będzie trwać: {count} (80%: {low80} do {high80}; 95%: {low95} do {high95}). Ich MRR: {revenue} (80%: {lowRevenue} do {highRevenue}).',
  'subscriptions.forecast.payments':
    'Płatności do tego czasu: {payments}, dyskontowane stopą {discount} rocznie. Bez nowych subskrypcji.',
  'subscriptions.tests': 'Jak takie prognozy sprawdziły się wcześniej',
  'subscriptions.tests.from': 'Prognoza z',
  'subscriptions.tests.running': 'Trwało wtedy',
  'subscriptions.tests.method': 'Metoda',
  'subscriptions.tests.expected': 'Oczekiwano',
  'subscriptions.tests.actual': 'Zostało',
  'subscriptions.tests.score': 'Log score',
  'subscriptions.tests.foot.scores':
    'Użyto {model}: jego log score (średni logarytm prawdopodobieństwa nadanego temu, co się stało) jest najwyższy spośród modeli.',
  'subscriptions.tests.foot.criterion':
    'Użyto {model}, według kryterium Akaikego: historia jest za krótka, by sprawdzić prognozy.',
  'subscriptions.constant-rate': 'Stała stopa',
  'subscriptions.too-few':
    'Odeszło zbyt niewielu, by powiedzieć, ilu zostanie: potrzeba co najmniej dziesięciu subskrypcji, w tym trzech zakończonych.',
};
