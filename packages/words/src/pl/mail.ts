import type { mail as en } from '../en/mail.ts';

export const mail: Record<keyof typeof en, string> = {
  'mail.subject': 'Perennial: analiza {run}, stan na {date}',
  'mail.run': 'Analiza {run} jest gotowa, stan na {date}.',
  'mail.expected':
    'W ciągu najbliższych {days} {days, plural, one {dnia} few {dni} many {dni} other {dni}} od klientów ({customers}) oczekuje się {expected} (80%: od {low} do {high}).',
  'mail.subscriptions':
    'Opłacane subskrypcje: {running}, MRR: {revenue}. W ciągu najbliższych {days} {days, plural, one {dnia} few {dni} many {dni} other {dni}} oczekuje się od nich {expected} (80%: od {low} do {high}).',
  'mail.subscriptions.few': 'Opłacane subskrypcje: {running}, MRR: {revenue}. Jest ich za mało na prognozę.',
  'mail.changes':
    'Od analizy {run}: nowe zamówienia {orders} ({money}), nowi klienci {customers}. Oczekiwana kwota zmieniła się z {before} na {now}, z powodu:',
  'mail.first': 'To pierwsza analiza; nie ma jej z czym porównać.',
  'mail.business-changed': 'Dnia {date} oznaczono zmianę w firmie: dane sprzed tej daty i po niej nie są porównywalne.',
  'mail.shifted':
    'Klienci różnią się od klientów poprzedniej analizy pod względem: {features}. Jak bardzo, mówi strona „Nadzór”.',
  'mail.failed.subject': 'Perennial: odświeżenie nie powiodło się',
  'mail.failed': 'Odświeżenie nie powiodło się ({code}). Dane pochodzą z poprzedniej analizy.',
  'mail.foot': 'Całość: {address}',
};
