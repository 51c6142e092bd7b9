import { businessName } from '@perennial/study/reports';
import { basisLine } from '../figures/basis-line.ts';
import { usePage } from '../report/context.ts';

/** What stands at the foot of every printed page, so that a page that is passed on alone still says what its figures are. */
export function PaperFoot() {
  const report = usePage();
  const { base, settings } = report.data.record;
  const brand = report.data.brand?.name ? `${report.data.brand.name} · ` : '';
  const line = `${brand}${report.say('page.title.of', { business: { text: businessName(report.data.record) } })} · ${basisLine(report, { n: base.customers, horizonDays: settings.horizonDays })}`;
  return <style>{`@page { @bottom-left { content: "${asStyleText(line)}"; } }`}</style>;
}

/** A text within quotes of a style sheet: whatever could end it, or the element around it, is written by its number. */
function asStyleText(text: string): string {
  return text.replace(/[^\p{L}\p{N} ·,.]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
}
