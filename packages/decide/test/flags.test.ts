import { describe, expect, it } from 'vitest';
import type { Json } from '../src/conditions/condition.ts';
import { holds } from '../src/conditions/holds.ts';
import { evaluateFlag } from '../src/flags/evaluate-flag.ts';
import type { Experiment, FlagContext } from '../src/flags/flag.ts';
import { keyOf } from '../src/flags/remembered.ts';
import type { Remembered, RememberedVariants } from '../src/flags/remembered-variants.ts';
import { runExperiment } from '../src/flags/run-experiment.ts';
import { hasConformance, sharedCases } from './conformance.ts';

/** The shared cases write the flags of a context under another name. */
type SharedContext = Omit<FlagContext, 'flags'> & { readonly features?: FlagContext['flags'] };

function contextOf({ features, ...context }: SharedContext): FlagContext {
  return { ...context, attributes: context.attributes ?? {}, ...(features && { flags: features }) };
}

describe.runIf(hasConformance)('flags as in the shared cases', () => {
  it.each(sharedCases<[string, SharedContext, string, object]>('feature'))('%s', (_, context, id, expected) => {
    expect(evaluateFlag(id, contextOf(context))).toMatchObject(withTextIds(expected));
  });
});

describe.runIf(hasConformance)('experiments as in the shared cases', () => {
  it.each(sharedCases<[string, SharedContext, Experiment, Json, boolean, boolean]>('run'))(
    '%s',
    (_, shared, experiment, value, inExperiment, hashUsed) => {
      const context = contextOf(shared);
      const found = runExperiment(experiment, context, (prerequisites) =>
        prerequisites.every(({ id, condition }) => holds(condition, { value: evaluateFlag(id, context).value })),
      );
      expect({ value: found.value, inExperiment: found.inExperiment, hashUsed: found.hashUsed }).toEqual({
        value,
        inExperiment,
        hashUsed,
      });
    },
  );
});

describe.runIf(hasConformance)('remembered variants as in the shared cases', () => {
  it.each(
    sharedCases<[string, SharedContext, Remembered[], string, object | null, RememberedVariants]>('stickyBucket'),
  )('%s', (_, shared, kept, id, expected, after) => {
    const remembered = Object.fromEntries(kept.map((each) => [keyOf(each.attributeName, each.attributeValue), each]));
    const outcome = evaluateFlag(id, { ...contextOf(shared), remembered }).experimentResult;
    const { toRemember, ...found } = outcome ?? {};
    expect(outcome ? found : null).toEqual(expected);
    const added = toRemember && { [keyOf(toRemember.attributeName, toRemember.attributeValue)]: toRemember };
    expect({ ...ofPerson(remembered, shared.attributes), ...added }).toEqual(after);
  });
});

/** A person's id is text here, whatever it was in the attributes. */
function withTextIds(expected: object): object {
  const { experimentResult } = expected as { readonly experimentResult?: { readonly hashValue: Json } };
  if (!experimentResult) return expected;
  return { ...expected, experimentResult: { ...experimentResult, hashValue: String(experimentResult.hashValue) } };
}

/** The shared cases list only what is remembered of this person. */
function ofPerson(remembered: RememberedVariants, attributes: FlagContext['attributes']): RememberedVariants {
  const isOurs = (each: Remembered) => attributes[each.attributeName] === each.attributeValue;
  return Object.fromEntries(Object.entries(remembered).filter(([, each]) => isOurs(each)));
}
