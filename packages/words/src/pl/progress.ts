import type { progress as en } from '../en/progress.ts';

export const progress: Record<keyof typeof en, string> = {
  'step.import': 'import',
  'step.summarise': 'agregacja',
  'step.fit': 'dopasowanie',
  'step.backtest': 'test wsteczny',
  'step.score': 'prognoza',
  'step.ledger': 'rejestr',
  'step.report': 'raport',
  'step.export': 'eksport',
  'step.simulate': 'symulacja',
  'step.write-demo': 'zapis plików',
  'progress.imported': 'wiersze: {rows} → zamówienia: {orders}, klienci: {customers}',
  'progress.summarised': 'klienci: {customers}, różne historie: {histories}',
  'progress.summarised-until': 'klienci: {customers}, różne historie: {histories}, bez zamówień po {date} ({later})',
  'progress.fitted': '{fits}',
  'progress.fit': '{model} {status}',
  'progress.backtested':
    '{cutOffs} {cutOffs, plural, one {data odcięcia} few {daty odcięcia} many {dat odcięcia} other {daty odcięcia}} po {days} {days, plural, one {dniu} few {dni} many {dni} other {dnia}}; używana metoda: {method}',
  'progress.cut-offs':
    '{cutOffs} {cutOffs, plural, one {data odcięcia} few {daty odcięcia} many {dat odcięcia} other {daty odcięcia}}',
  'progress.no-backtest': 'bez testu wstecznego: {why}',
  'progress.scored': '{customers} {customers, plural, one {klient} few {klienci} many {klientów} other {klienta}}',
  'progress.recorded': 'analiza nr {run}',
  'progress.written': '{file}',
  'progress.written-size': '{size} MB',
  'progress.exported':
    '{customers} {customers, plural, one {klient} few {klienci} many {klientów} other {klienta}} → {file}',
  'progress.simulated':
    '{business}: {orders} {orders, plural, one {zamówienie} few {zamówienia} many {zamówień} other {zamówienia}}, {customers} {customers, plural, one {klient} few {klienci} many {klientów} other {klienta}}',
  'progress.splits': 'podzadania: {done} z {total}, odczytane wiersze: {rows}',
  'fit-status.converged': 'zbieżny',
  'fit-status.ridge': 'płaska wiarygodność',
  'fit-status.boundary': 'na brzegu',
  'fit-status.too-little-data': 'za mało danych',
  'fit-status.not-converged': 'niezbieżny',
  'progress.subscriptions-read': 'subskrypcje: {subscriptions}, z wierszy: {rows}',
};
