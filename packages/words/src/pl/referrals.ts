import type { referrals as en } from '../en/referrals.ts';

export const referrals: Record<keyof typeof en, string> = {
  'referrals.title': 'Polecenia',
  'referrals.asks': 'Kto przyprowadza nowych klientów?',
  'referrals.answer.unsaid':
    'Nic nie mówi, którzy z {n} klientów są z polecenia i czyjego. Wypełni to kolumna z identyfikatorem albo adresem e-mail klienta, który polecił, w zamówieniach albo w pliku osób. Kolumna o zwykłej nazwie, np. „Polecony przez”, zostanie rozpoznana; inną wskazuje przy analizie --dimension referred_by=KOLUMNA.',
  'referrals.answer.none': 'Nikogo nie polecił inny klient. Polecający, którzy sami nie zamówili: {unknown}.',
  'referrals.answer.few': 'Klienci z polecenia: {n}, polecający: {referrers}. To za mało, by powiedzieć, co to daje.',
  'referrals.answer':
    'Klienci z polecenia: {n} ({share} wszystkich), polecający: {referrers}. Przynieśli {historic}, a w ciągu {days} dni mają przynieść {expected} ({low} do {high}).',
  'referrals.answer.apart':
    'Od klienta z polecenia oczekuje się {referred} (n = {n}), od innego {others} (n = {rest}): to więcej, niż sprawia przypadek.',
  'referrals.answer.alike':
    'Od klienta z polecenia oczekuje się {referred} (n = {n}), od innego {others} (n = {rest}): mógł to sprawić przypadek.',
  'referrals.answer.first':
    'Klient {customer} przyprowadził innych: {referred}. Własne: {own}, a z tego, co przyniosą tamci, {credit}, jeśli {part} liczy się temu, kto ich polecił.',
  'referrals.credit':
    '{part} tego, co przynoszą klienci z polecenia, liczy się temu, kto ich polecił, a im samym o tyle mniej: nic nie liczy się dwa razy. Inną część wskazuje --credit.',
  'referrals.do':
    'Kogo poprosić najpierw: w górnych 10% według prognozy jest {n} klientów, którzy nikogo jeszcze nie przyprowadzili. Połowę pominąć losowo i zobaczyć, o ilu więcej przyprowadzą pozostali.',
  'referrals.unknown':
    'Kolejnych {n} wskazuje kogoś, kto nigdy nie zamówił: nie liczą się jako poleceni przez klienta.',
  'referrals.selves': '{n} wskazuje samych siebie; nie liczą się jako poleceni.',
  'referrals.association':
    'Polecony może być innym klientem i mógłby przyjść i tak: to mówi, co idzie w parze, a nie, co dałaby prośba o polecenie.',
  'referrals.groups': 'Klienci z polecenia i pozostali',
  'referrals.group.referred': 'z polecenia',
  'referrals.group.own': 'inaczej',
  'referrals.tiers': 'Kto poleca, według poziomu prognozy',
  'referrals.tiers.says': 'Klienci każdego poziomu, a wśród nich ci, którzy kogoś przyprowadzili.',
  'referrals.referrers': 'Polecili',
  'referrals.share': 'Udział',
  'referrals.referred': 'Poleconych',
  'referrals.list': 'Kto przyprowadził najwięcej: {listed} z {n}',
  'referrals.list.says':
    'Co klienci przyprowadzeni przez każdego przynieśli i co mają przynieść; przedziały zakładają, że decydują niezależnie. {part} tego liczy się temu, kto ich polecił.',
  'referrals.brought-historic': 'Ich dotąd',
  'referrals.brought-expected': 'Ich oczekiwane',
  'referrals.own': 'Własne',
  'referrals.credit-column': 'Zaliczone',
  'referrals.with-credit': 'Razem',
  'referrals.to-ask': 'Kogo poprosić najpierw: {listed} z {n}',
  'referrals.bridge': 'Co przenosi zaliczenie',
  'referrals.bridge.says':
    'Dotąd i oczekiwane, od wszystkich klientów: co liczy się polecającym, ubywa poleconym, a suma zostaje.',
  'referrals.step.own': 'co przynoszą wszyscy',
  'referrals.step.taken': 'ubywa poleconym',
  'referrals.step.given': 'liczy się polecającym',
  'referrals.step.after': 'co przynoszą wszyscy po zaliczeniu',
  'report.option.credit': 'procent tego, co przynoszą poleceni, liczony temu, kto ich polecił (domyślnie: 50)',
};
