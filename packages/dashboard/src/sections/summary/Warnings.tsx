import { StudyWords } from '../../figures/StudyWords.tsx';
import { useReport } from '../../report/context.ts';
import { warningWords } from './warning-words.ts';

/** What a reader must know before using a figure. */
export function Warnings() {
  const report = useReport();
  const { data, say } = report;
  const { warnings } = data.record;
  if (warnings.length === 0) return null;
  return (
    <aside className="card warnings" aria-label={say('summary.warnings')}>
      <h3>{say('summary.warnings')}</h3>
      <ul>
        {warnings.map((warning) => (
          <li key={warning.code + warning.words}>
            <StudyWords translated={warningWords(report, warning)} own={warning.words} />
          </li>
        ))}
      </ul>
    </aside>
  );
}
