import type { DataResult } from '@perennial/study';
import { hasOrders } from '@perennial/study/reports';
import { useMemo } from 'react';
import { ReportContext } from '../../report/context.ts';
import { makeReport } from '../../report/make-report.ts';
import { Bridge } from '../../sections/data/Bridge.tsx';
import { Reconciliation } from '../../sections/data/Reconciliation.tsx';
import type { PageProps } from '../page-props.ts';
import { linksOnServer } from '../place/links.ts';
import { useAnswer } from '../use-answer.ts';

/** From the files to what the newest run stands on: rows, orders, customers and money, step by step. */
export function BridgeOfRun({ speaker, session, preferred }: PageProps) {
  const { language } = speaker;
  const { answer } = useAnswer('GET /api/report', { query: { reports: 'data' }, language });
  const report = useMemo(
    () => answer && makeReport(answer, language, preferred, { links: linksOnServer(session) }),
    [answer, language, preferred, session],
  );
  if (!report || !hasOrders(report.data)) return null;
  const result: DataResult | undefined = report.data.reports.data;
  if (!result) return null;
  const shown = { record: report.data.record, result };
  return (
    <ReportContext value={report}>
      <Bridge shown={shown} />
      <Reconciliation shown={shown} />
    </ReportContext>
  );
}
