import { usePage } from '../report/context.ts';

/** Where this page came from. */
export function Foot() {
  const { data, say } = usePage();
  const { madeAt, software, run, fingerprint } = data.record;
  return (
    <footer className="foot">
      <p className="quiet">
        {say('page.made', {
          date: { date: madeAt.slice(0, 10) },
          software: { text: software },
          run: { count: run },
          fingerprint: { text: fingerprint },
        })}
      </p>
    </footer>
  );
}
