import { Empty } from '../../figures/Empty.tsx';
import { Section } from '../../figures/Section.tsx';
import { useReport } from '../../report/context.ts';
import { valueAnswer } from './answer.ts';
import { CustomerList } from './CustomerList.tsx';
import { AliveAndValue, PastAndFuture } from './Densities.tsx';
import { Distribution } from './Distribution.tsx';
import { Lorenz } from './Lorenz.tsx';

/** Who is the value made of? */
export function Value() {
  const report = useReport();
  const { data, say } = report;
  const { totals, top, bottom } = data.sections.value;
  return (
    <Section id="value" answer={valueAnswer(report)}>
      {totals.customers === 0 ? (
        <Empty title={say('chart.empty')}>{say('value.empty')}</Empty>
      ) : (
        <>
          <div className="pair">
            <Distribution />
            <Lorenz />
          </div>
          <div className="pair on-screen">
            <AliveAndValue />
            <PastAndFuture />
          </div>
          <CustomerList name="top" title={say('value.top')} rows={top} />
          <div className="on-screen">
            <CustomerList name="bottom" title={say('value.bottom')} says={say('value.bottom.says')} rows={bottom} />
          </div>
        </>
      )}
    </Section>
  );
}
