import type { value as en } from '../en/value.ts';

export const value: Record<keyof typeof en, string> = {
  'value.title': 'Wartość',
  'value.asks': 'Z jakich klientów się składa?',
  'value.answer':
    'Na 10% klientów z najwyższą prognozą (spośród {customers}) przypada według prognozy {share} przyszłego przychodu; na 10%, które dotąd wydało najwięcej, przypadało {historic} dotychczasowego.',
  'value.answer.interval':
    'Na 10% klientów z najwyższą prognozą (spośród {customers}) przypada według prognozy {share} przyszłego przychodu (przedział 80%: od {low} do {high}); na 10%, które dotąd wydało najwięcej, przypadało {historic} dotychczasowego.',
  'value.answer.few':
    '{customers} {customers, plural, one {klient} few {klienci} many {klientów} other {klienci}} to za mało, by wyróżnić 10% najlepszych: poniższa lista obejmuje wszystkich.',
  'value.distribution': 'Rozkład wartości klientów',
  'value.distribution.says':
    'Klienci według wartości, na osi logarytmicznej. Linia: dotychczasowy przychód. Wypełnienie: prognoza.',
  'value.amount': 'Wartość klienta (skala log.)',
  'value.lorenz': 'Koncentracja przychodu',
  'value.lorenz.says':
    'Na x% najlepszych klientów przypada y% przychodu. Im dalej od przekątnej, tym większa koncentracja.',
  'value.lorenz.x': 'Udział klientów, od najwyższej wartości',
  'value.lorenz.y': 'Udział przychodu',
  'value.density': 'Kto jest jeszcze aktywny i ile wydał',
  'value.density.says':
    'Każde pole to grupa klientów; im mocniejszy kolor, tym jest liczniejsza. U góry z lewej: wydali dużo, prawdopodobnie odeszli. U góry z prawej: warto utrzymać.',
  'value.past-future': 'Przeszłość a prognoza',
  'value.past-future.says': 'Na przekątnej prognoza w horyzoncie równa się dotychczasowemu przychodowi.',
  'value.below-one': 'brak',
  'value.top': 'Najwyższe oczekiwane wydatki',
  'value.bottom': 'Najniższe oczekiwane wydatki',
  'value.bottom.says':
    'Przy równej prognozie kolejność według dotychczasowego przychodu: na początku najlepsi z utraconych klientów.',
  'value.empty': 'Gdy będą klienci z zamówieniami, zobaczysz tu rozkład ich wartości.',
};
