import type { BasisName } from '@perennial/study';
import { basisWords } from '@perennial/study/reports';
import { useReport } from '../report/context.ts';
import { write } from '../report/write.ts';

/** The basis that figures of money are to be on, where more than one is known. */
export function BasisChoice({ onChoose }: { readonly onChoose: (basis: BasisName) => void }) {
  const report = useReport();
  const { data, basis, say } = report;
  const { figures } = data.record.bases;
  if (figures.length < 2) return null;
  return (
    <label>
      <span>{say('basis.choose')}</span>
      <select
        value={basis}
        onChange={(event) => onChoose(figures.find((each) => each.basis === event.target.value)?.basis ?? 'revenue')}
      >
        {figures.map((each) => (
          <option key={each.basis} value={each.basis}>
            {write(report, basisWords(each.basis))}
          </option>
        ))}
      </select>
    </label>
  );
}
