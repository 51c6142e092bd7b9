import type { mail as en } from '../en/mail.ts';

export const mail: Record<keyof typeof en, string> = {
  'mail.subject': 'Perennial: przebieg {run}, stan na {date}',
  'mail.run': 'Przebieg {run} jest gotowy, stan na {date}.',
  'mail.expected':
    'W ciągu najbliższych {days} {days, plural, one {dnia} other {dni}} od klientów ({customers}) oczekuje się {expected} (80%: od {low} do {high}).',
  'mail.changes':
    'Od przebiegu {run}: nowe zamówienia {orders} ({money}), nowi klienci {customers}. Oczekiwana kwota zmieniła się z {before} na {now}, z powodu:',
  'mail.first': 'To pierwszy przebieg; nie ma go z czym porównać.',
  'mail.business-changed': 'Dnia {date} oznaczono zmianę w firmie: dane sprzed tej daty i po niej nie są porównywalne.',
  'mail.failed.subject': 'Perennial: odświeżenie nie powiodło się',
  'mail.failed': 'Odświeżenie nie powiodło się ({code}). Dane pochodzą z poprzedniego przebiegu.',
  'mail.foot': 'Całość: {address}',
};
