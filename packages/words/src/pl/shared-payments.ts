/** Płatności, które są i wśród zamówień, i wśród subskrypcji. */
export const sharedPayments = {
  'together.answer.shared':
    'Razem oczekuje się {total} (przedział 80%: od {low} do {high}): {orders} z zamówień, z czego {shared} to płatności za subskrypcje, liczone przy nich, oraz {subscriptions} z subskrypcji, klientów jest {customers}, oba ma {both}.',
  'together.answer.unclear':
    'Zamówień (oczekiwane {orders}) i subskrypcji (oczekiwane {subscriptions}) nie dodano: część płatności może być w obu. Klientów jest {customers}, oba ma {both}.',
  'together.apart':
    'Z {due} płatności należnych z umów {found} jest wśród zamówień (ten sam klient, ta sama kwota, w swoim dniu lub do dwóch tygodni później), więc to różne płatności i liczą się w całości.',
  'together.shared':
    'Z {due} płatności należnych z umów {found} to także zamówienia (ten sam klient, ta sama kwota, w swoim dniu lub do dwóch tygodni później, albo numer umowy). Liczą się raz: to, co przyniosły, według zamówień, to, co przyniosą, według umów.',
  'together.missing':
    '{money} było należne z umów, a nie ma zamówienia obok innych ze swojego planu: płatność się nie udała lub ją zwrócono, więc się nie liczy.',
  'together.nobody-in-both':
    'Żaden klient nie jest w obu plikach. Klientów rozpoznaje się po tym samym identyfikatorze: jeśli każdy plik ma własne, płatności obecne w obu liczą się dwa razy.',
  'together.unclear.some':
    '{plan}: {found} z {due} należnych płatności jest wśród zamówień, za mało na wszystkie i za dużo na przypadek.',
  'together.unclear.amounts':
    '{plan}: w większości dni, na które przypada któraś z {due} płatności, klient ma zamówienie na inną kwotę (z podatkiem, po rabacie?).',
  'together.unclear.days':
    '{plan}: klienci mają zamówienia na kwotę planu, ale w innych dniach, niż przypada {due} jego płatności.',
  'together.unclear.do':
    'Usuń płatności za subskrypcje z zamówień albo zbadaj plik subskrypcji w osobnym folderze ({option_workspace}); wtedy można je dodać.',
  'together.payments': 'Co przyniosło jedno i drugie, każda płatność raz',
  'together.step': 'Krok',
  'together.step.orders': 'zamówienia',
  'together.step.due': 'płatności należne z umów',
  'together.step.same': 'te same płatności, w obu',
  'together.step.missing': 'należne, ale nie wpłynęły',
  'together.step.total': 'razem',
  'together.plans': 'Płatności należne i znalezione wśród zamówień',
  'together.plan': 'Plan',
  'together.due': 'Należne',
  'together.found': 'Także zamówienia',
  'together.found-share': 'Udział',
  'together.verdict': 'Są to',
  'together.verdict.apart': 'inne płatności',
  'together.verdict.shared': 'te same płatności',
  'together.verdict.some': 'niejasne: część z nich',
  'together.verdict.amounts': 'niejasne: inne kwoty',
  'together.verdict.days': 'niejasne: inne dni',
  'together.shared-money': 'W obu',
} as const;
