import { stageWords } from '@perennial/words';
import type { Say } from '../say.ts';
import { readCondition } from './condition-form.ts';
import type { Condition } from './edit-page.ts';

/** A condition in a line; one that no form can show as it stands in the file. */
export function conditionWords(condition: Condition, say: Say): string {
  const form = readCondition(condition);
  if (form === null) return JSON.stringify(condition);
  const { stages, valueFrom, valueBelow, priceFrom, priceBelow, need, region } = form;
  const parts = [
    stages.map((stage) => stageWords(stage, say)).join(', '),
    valueFrom === undefined ? '' : `${say('studio.if.value-from')} ${valueFrom}`,
    valueBelow === undefined ? '' : `${say('studio.if.value-below')} ${valueBelow}`,
    priceFrom === undefined ? '' : `${say('studio.if.price-from')} ${percent(priceFrom)}`,
    priceBelow === undefined ? '' : `${say('studio.if.price-below')} ${percent(priceBelow)}`,
    need === '' ? '' : `${say('studio.if.need')} ${need}`,
    region,
  ].filter((part) => part !== '');
  return parts.length === 0 ? say('studio.if.everybody') : parts.join(' · ');
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(12))}%`;
}
