import type { ExperienceConfiguration } from '@perennial/decide';
import { ChoiceField } from '../../../fields/ChoiceField.tsx';
import { NumberField } from '../../../fields/NumberField.tsx';
import type { Say } from '../say.ts';
import { changed } from './edit-page.ts';
import type { TierValue } from './use-tier-values.ts';

type BaselineConfiguration = NonNullable<ExperienceConfiguration['baseline']>;

interface Props {
  readonly page: ExperienceConfiguration;
  readonly say: Say;
  /** By which the limits of a tier lookup begin; none where no run is in the page's currency. */
  readonly tiers: readonly TierValue[];
  readonly onPage: (page: ExperienceConfiguration) => void;
}

const kinds = ['none', 'tiers', 'without-value'] as const;
const FIRST_SHARE = 0.1;

/** The other way to decide that the page is compared with, and for which share of its visitors. */
export function BaselineFields({ page, say, tiers, onPage }: Props) {
  const { baseline, currency } = page;
  const put = (next: BaselineConfiguration | undefined) => onPage(changed(page, 'baseline', next));
  return (
    <fieldset>
      <legend>{say('studio.baseline')}</legend>
      <p className="quiet">{say('studio.baseline.why')}</p>
      <div className="form-line">
        <ChoiceField
          label={say('studio.baseline.kind')}
          value={baseline?.kind ?? 'none'}
          options={kinds.map((kind) => ({ value: kind, words: say(`studio.baseline.${kind}`) }))}
          onChange={(kind) => put(baselineOf(kind, baseline?.share ?? FIRST_SHARE, tiers))}
        />
        {baseline && (
          <NumberField
            label={say('studio.baseline.share')}
            isShare
            isRequired
            value={baseline.share}
            onChange={(share = 0) => put({ ...baseline, share })}
          />
        )}
        {baseline?.kind === 'tiers' &&
          (['middleFrom', 'topFrom'] as const).map((limit) => (
            <NumberField
              key={limit}
              label={say(`studio.baseline.${limit}`)}
              currency={currency}
              isRequired
              value={baseline[limit]}
              onChange={(from = 0) => put({ ...baseline, [limit]: from })}
            />
          ))}
      </div>
    </fieldset>
  );
}

/** Limits lie half way between what customers of neighbouring tiers are expected to bring; without a run they wait to be typed. */
function baselineOf(
  kind: (typeof kinds)[number],
  share: number,
  tiers: readonly TierValue[],
): BaselineConfiguration | undefined {
  if (kind === 'none') return undefined;
  if (kind === 'without-value') return { kind, share };
  const meanOf = (name: TierValue['tier']) => tiers.find(({ tier }) => tier === name)?.mean ?? 0;
  const between = (lower: TierValue['tier'], upper: TierValue['tier']) =>
    Math.round((meanOf(lower) + meanOf(upper)) / 2);
  return { kind, share, middleFrom: between('low', 'middle'), topFrom: between('middle', 'high') };
}
