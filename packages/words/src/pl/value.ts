import type { value as en } from '../en/value.ts';

export const value: Record<keyof typeof en, string> = {
  'value.title': 'Wartość',
  'value.asks': 'Z kogo się składa?',
  'value.answer':
    'Najlepsza dziesiąta część z {customers} {customers, plural, one {klienta} few {klientów} many {klientów} other {klientów}} ma przynieść {share} tego, co przyjdzie; dotąd przyniosła {historic} tego, co przyszło.',
  'value.answer.interval':
    'Najlepsza dziesiąta część z {customers} {customers, plural, one {klienta} few {klientów} many {klientów} other {klientów}} ma przynieść {share} tego, co przyjdzie (przedział 80% od {low} do {high}); dotąd przyniosła {historic} tego, co przyszło.',
  'value.answer.few':
    '{customers} {customers, plural, one {klient} few {klienci} many {klientów} other {klienci}} to za mało, by mówić o dziesiątych częściach: poniższa lista to wszyscy.',
  'value.distribution': 'Jak rozkłada się wartość',
  'value.distribution.says':
    'Klienci według wartości, każdy krok osi to wielokrotność poprzedniego. Linia to przeszłość, wypełnienie to przyszłość.',
  'value.amount': 'Wartość na klienta (log)',
  'value.lorenz': 'Jak niewielu niesie jak wiele',
  'value.lorenz.says': 'Najlepsze x% klientów przynosi y% pieniędzy. Im dalej od przekątnej, tym mniej ich to niesie.',
  'value.lorenz.x': 'Udział klientów, od najlepszych',
  'value.lorenz.y': 'Udział pieniędzy',
  'value.density': 'Kto jeszcze jest i ile jest wart',
  'value.density.says':
    'Każde pole to grupa klientów; im mocniejszy kolor, tym jest ich więcej. U góry z lewej: warci odzyskania. U góry z prawej: do zatrzymania.',
  'value.past-future': 'Przeszłość obok przyszłości',
  'value.past-future.says': 'Na przekątnej klient ma w horyzoncie przynieść tyle, ile przyniósł dotąd.',
  'value.below-one': 'nic',
  'value.top': 'Po kim oczekuje się najwięcej',
  'value.bottom': 'Po kim oczekuje się najmniej',
  'value.bottom.says': 'Przy równych oczekiwaniach najpierw najlepsi z przeszłości: ci, których firma straciła.',
  'value.empty': 'Gdy będą klienci z zamówieniami, zobaczysz tu rozkład ich wartości.',
};
