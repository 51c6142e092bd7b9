import { caseLines, experienceCase, FREE } from '@perennial/decide/business-case';
import type { Speaker } from '@perennial/words';
import { useSearchParams } from 'wouter';
import { SimpleTable } from '../../../figures/SimpleTable.tsx';
import type { ReadOut } from '../answers.ts';
import { amounts, CostFields, type CostName } from '../CostFields.tsx';
import { moneyIn } from '../money.ts';

interface Props {
  readonly experience: string;
  readonly answer: ReadOut;
  readonly speaker: Speaker;
}

const names = [...amounts, 'margin'] as const satisfies readonly CostName[];

/** What a page is worth against what it costs: costs of its configuration, or those that the address says. */
export function BusinessCase({ experience, answer, speaker }: Props) {
  const { say, language, format } = speaker;
  const configured = answer.businessCase?.cost;
  const { typed, type } = useTyped(experience);
  const isKnown = configured !== undefined || Object.keys(typed).length > 0;
  const { people, sampleRatio, measures, met, currency } = answer;
  const basis = { people, sampleRatio, comparison: measures.value.comparison, met };
  const told = { say, format, money: moneyIn(currency, language) };
  const found = isKnown ? caseLines(experienceCase(basis, { ...FREE, ...configured, ...typed }), basis, told) : null;
  const title = `${experience}: ${say('business-case.title')}`;
  return (
    <>
      <h3>{say('business-case.title')}</h3>
      <p className="quiet">{say('business-case.why')}</p>
      <CostFields costs={typed} standing={configured} currency={currency} say={say} onCost={type} />
      {!found && <p>{say('business-case.none')}</p>}
      {found?.says.map((sentence) => (
        <p key={sentence} role="status">
          {sentence}
        </p>
      ))}
      {found && found.figures.length > 0 && (
        <SimpleTable
          title={title}
          isStacked
          columns={[
            { key: 'figure', title: say('business-case.figure') },
            { key: 'value', title: say('business-case.value'), isNumber: true },
          ]}
          rows={found.figures.map(({ title: name, value }) => ({ key: name, cells: [name, value] }))}
        />
      )}
      {found?.assumes.map((sentence) => (
        <p key={sentence} className="quiet">
          {sentence}
        </p>
      ))}
    </>
  );
}

/** What somebody has typed for a page, by the address: pages stand below each other, so each has names of its own. */
function useTyped(experience: string) {
  const [params, setParams] = useSearchParams();
  const typed: Partial<Record<CostName, number>> = {};
  for (const name of names) {
    const text = params.get(`${experience}.${name}`);
    if (text !== null && isPossible(name, Number(text))) typed[name] = Number(text);
  }
  const type = (name: CostName, value: number | undefined) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === undefined) next.delete(`${experience}.${name}`);
        else next.set(`${experience}.${name}`, String(value));
        return next;
      },
      { replace: true },
    );
  return { typed, type };
}

function isPossible(name: CostName, value: number): boolean {
  return Number.isFinite(value) && (name === 'margin' ? value >= 0.01 && value <= 1 : value >= 0);
}
