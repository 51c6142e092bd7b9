import { isWordKey } from '@perennial/words';
import { basisWords } from '../../figures/basis-line.ts';
import { currencyWords } from '../../figures/currency-words.ts';
import { DataTable } from '../../figures/DataTable.tsx';
import { useReport } from '../../report/context.ts';

/** All that decides the figures besides the data. */
export function Settings() {
  const report = useReport();
  const { data, say, format } = report;
  const { settings, fingerprint, software, run } = data.record;
  const rows: readonly (readonly [name: string, value: string])[] = [
    [say('method.as-of'), format.date(settings.asOf)],
    [say('method.horizon'), say('method.days', { days: { days: settings.horizonDays } })],
    [say('method.discount'), format.shareFine(settings.annualDiscount)],
    [say('method.currency'), currencyWords(report)],
    [say('method.basis'), basisWords(report, settings.basis)],
    [say('method.time-zone'), settings.timeZone],
    [
      say('method.rules'),
      format.list(
        Object.entries(settings.rules).map(([rule, choice]) => {
          const key = `rule.${rule}.${choice}`;
          return isWordKey(key) ? say(key) : `${rule} ${choice}`;
        }),
      ),
    ],
    [say('method.seed'), settings.seed],
    [say('method.fingerprint'), fingerprint],
    [say('method.software'), software],
    [say('method.run'), format.count(run)],
  ];
  return (
    <div className="card">
      <h3>{say('method.settings')}</h3>
      <DataTable
        caption={say('method.settings')}
        rows={rows}
        columns={[
          { key: 'setting', title: say('method.setting'), value: ([name]) => name },
          { key: 'value', title: say('method.value'), value: ([, value]) => value },
        ]}
      />
    </div>
  );
}
