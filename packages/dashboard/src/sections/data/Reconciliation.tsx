import type { DataResult } from '@perennial/study';
import { outcomeWords, reconciliationTable } from '@perennial/study/reports';
import { shorten } from '@perennial/words';
import { TableCard } from '../../figures/TableCard.tsx';
import { useReport } from '../../report/context.ts';
import { write } from '../../report/write.ts';
import type { SectionProps } from '../section-props.ts';

const LONGEST_EXAMPLE = 160;

/** What became of the source, with examples of what was left out. */
export function Reconciliation({ shown }: SectionProps<DataResult>) {
  const report = useReport();
  const { say } = report;
  const shownExamples = shown.result.excluded.filter(({ examples }) => examples.length > 0);
  return (
    <TableCard table={reconciliationTable(shown)}>
      {shownExamples.map(({ reason, examples }) => (
        <details key={reason} className="examples">
          <summary>
            {say('data.examples.of', { reason: { words: write(report, outcomeWords({ code: 'excluded', reason })) } })}
          </summary>
          <ul>
            {examples.map(({ file, line, content }) => (
              <li key={`${file} ${line}`}>
                <span className="quiet">
                  {line === null ? (
                    <bdi>{shorten(file)}</bdi>
                  ) : (
                    say('data.line', { file: { text: file }, line: { text: String(line) } })
                  )}
                </span>
                <code>
                  <bdi>{shorten(content, LONGEST_EXAMPLE)}</bdi>
                </code>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </TableCard>
  );
}
