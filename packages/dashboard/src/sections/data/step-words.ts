import type { BridgeStep, ReportData } from '@perennial/study';
import { isWordKey } from '@perennial/words';
import type { Report } from '../../report/context.ts';

/** A step of a bridge in words: that of its reason where it has one. */
export function stepWords(report: Report, { code, reason }: BridgeStep): string {
  if (reason === undefined) return report.say(`data.${code}`);
  const line = report.data.sections.data.excluded.find((each) => each.reason === reason);
  return reasonWords(report, line ?? { reason, words: reason });
}

type Line = Pick<ReportData['sections']['data']['excluded'][number], 'reason' | 'words'>;

/** Why rows were left out, in the page's language, or in the study's own words where the page knows no others. */
export function reasonWords({ say }: Report, { reason, words }: Line): string {
  const key = `reason.${reason}`;
  return isWordKey(key) ? say(key) : words;
}
