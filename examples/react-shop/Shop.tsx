import type { Client } from '@perennial/sdk';
import type { Slots } from './defaults.ts';
import type { Events, Experiences } from './home.ts';

interface Props {
  readonly slots: Slots;
  /** Null while a server renders. */
  readonly client: Pick<Client<Experiences, Events>, 'track' | 'consent'> | null;
}

const espresso = { product_id: 'espresso', name: 'Espresso', category: 'espresso', price: 12 };

export function Shop({ slots: { hero, proof, next }, client }: Props) {
  return (
    <main>
      <section data-slot="hero">
        <h1>{hero.content.title}</h1>
        <p>{hero.content.text}</p>
      </section>
      <p data-slot="proof">
        <strong>{proof.content.title}</strong>
      </p>
      <p data-slot="next">
        {next.content.title}: {next.content.recommended.join(', ')}
      </p>
      <button type="button" id="add" onClick={() => client?.track('Product Added', espresso)}>
        Espresso, 12 EUR
      </button>
      <button type="button" id="agree" onClick={() => client?.consent(true)}>
        May this page suit itself to you?
      </button>
    </main>
  );
}
