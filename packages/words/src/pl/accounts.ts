import type { accounts as en } from '../en/accounts.ts';

export const accounts: Record<keyof typeof en, string> = {
  'accounts.title': 'Firmy',
  'accounts.asks': 'Którą firmą zająć się najpierw?',
  'accounts.answer.unsaid':
    'Nic nie mówi, którzy z {n} klientów należą do jednej firmy. Wybierz: --by domain łączy tych z adresami e-mail jednej domeny; kolumna firm o zwykłej nazwie, np. „Nazwa firmy”, zostanie rozpoznana, a inną wskazuje przy analizie --dimension account=KOLUMNA.',
  'accounts.answer.none': 'Żaden klient nie należy do firmy według: {by}.',
  'accounts.answer':
    'Z {n} firm według: {by} najwięcej oczekuje się od {account} (kontakty: {contacts}): {money} w ciągu {days} dni (przedział 80%: od {low} do {high}).',
  'accounts.without': 'Klienci spoza firm: {n}.',
  'accounts.domain': 'domeny e-mail',
  'accounts.table': 'Firmy według: {by}',
  'accounts.says':
    'Suma tego, co kontakty firmy przyniosły i co mają przynieść; przedziały zakładają, że kontakty decydują niezależnie. Adresy, które może mieć każdy, nie tworzą firmy.',
  'accounts.account': 'Firma',
  'accounts.contacts': 'Kontakty',
  'accounts.orders': 'Zamówienia',
  'accounts.last': 'Ostatnie zamówienie',
};
