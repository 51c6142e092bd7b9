import { usePage } from '../../report/context.ts';

/** What a reader must know before using a figure. */
export function Warnings() {
  const { data, say, tell } = usePage();
  const { warnings } = data.record;
  if (warnings.length === 0) return null;
  return (
    <aside className="card warnings" aria-label={say('summary.warnings')}>
      <h3>{say('summary.warnings')}</h3>
      <ul>
        {warnings.map((warning) => (
          <li key={JSON.stringify(warning)}>{tell('warning', warning)}</li>
        ))}
      </ul>
    </aside>
  );
}
