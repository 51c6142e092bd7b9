import type { exports as en } from '../en/exports.ts';

export const exports: Record<keyof typeof en, string> = {
  'export.without-address':
    '{customers} {customers, plural, one {klient pominięty} few {klientów pominiętych} many {klientów pominiętych} other {klienta pominiętego}}: bez adresu e-mail ani numeru telefonu, którego można użyć',
  'export.without-consent':
    '{customers} {customers, plural, one {klient pominięty} few {klientów pominiętych} many {klientów pominiętych} other {klienta pominiętego}}: bez zgody w pliku kontaktów',
  'export.suppressed':
    '{customers} {customers, plural, one {klient pominięty} few {klientów pominiętych} many {klientów pominiętych} other {klienta pominiętego}}: na liście osób, z którymi nie wolno się kontaktować',
  'export.value': 'Wartością klienta jest w nim {column}',
  'export.log.none': 'Nic nie opuściło tego obszaru roboczego.',
  'export.log.at': 'Kiedy (UTC)',
  'export.log.who': 'Kto',
  'export.log.list': 'Lista',
  'export.log.format': 'Format',
  'export.log.rows': 'Wiersze',
  'export.log.file': 'Plik',
  'export.log.hash': 'SHA-256',
};
