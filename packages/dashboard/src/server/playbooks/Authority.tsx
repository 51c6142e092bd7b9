import type { Speaker } from '@perennial/words';
import { SimpleTable } from '../../figures/SimpleTable.tsx';
import { useAnswer } from '../use-answer.ts';

const tiers = ['top', 'high', 'middle', 'low'] as const;
const remedies = ['explain', 'first-in-line', 'call-back', 'replace', 'refund-shipping', 'voucher'] as const;

/** What the help desk may do for a customer of each tier of value, and up to which part of what is expected to stay. */
export function Authority({ speaker }: { readonly speaker: Speaker }) {
  const { say, format, language } = speaker;
  const { answer } = useAnswer('GET /api/settings', { language });
  if (!answer) return null;
  const { service } = answer;
  return (
    <div className="card">
      <h2>{say('playbooks.authority')}</h2>
      <p className="quiet">{say('playbooks.authority.says')}</p>
      <SimpleTable
        title={say('playbooks.authority')}
        isStacked
        columns={[
          { key: 'tier', title: say('playbooks.authority.tier') },
          { key: 'share', title: say('playbooks.authority.share'), isNumber: true },
          { key: 'remedies', title: say('playbooks.authority.remedies') },
        ]}
        rows={tiers.map((tier) => ({
          key: tier,
          cells: [
            say(`service-desk.tier-name.${tier}`),
            format.share(service.share[tier]),
            remedies
              .filter((remedy) => service.remedies[remedy]?.tiers.includes(tier))
              .map((remedy) => say(`service-desk.remedy.${remedy}`))
              .join(' · '),
          ],
        }))}
      />
      <p>
        <a href="/settings">{say('settings.title')}</a> · <a href="/live/service-desk">{say('service-desk.title')}</a>
      </p>
    </div>
  );
}
