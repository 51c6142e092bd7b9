export type { Attributes, Condition, Json, SavedGroups } from './conditions/condition.ts';
export { holds } from './conditions/holds.ts';
export { exampleExperience } from './experience/example.ts';
export { namesOf, type VariantNames } from './experience/names-of.ts';
export { isPromoted, promoteVariant } from './experience/promote-variant.ts';
export { readExperience } from './experience/read-experience.ts';
export {
  type Baseline,
  type Experience,
  type ExperienceConfiguration,
  experienceSchema,
  type Guardrail,
  guardrails,
  offers,
  type Policy,
  type Slot,
  type Variant,
} from './experience/schema.ts';
export { testInSegment } from './experience/test-in-segment.ts';
export { typesOf } from './experience/types-of.ts';
export { evaluateFlag, type FlagResult, type FlagSource } from './flags/evaluate-flag.ts';
export type { Experiment, Flag, FlagContext, FlagRule } from './flags/flag.ts';
export { keyOf } from './flags/remembered.ts';
export type { Remembered, RememberedVariants } from './flags/remembered-variants.ts';
export { type ExperimentResult, runExperiment } from './flags/run-experiment.ts';
export { bucketOf } from './hash/bucket.ts';
export type { Barred } from './page/barred.ts';
export { controlBucketOf } from './page/control-bucket.ts';
export { decidePage } from './page/decide-page.ts';
export { type PageDecision, reasonsOf, type SlotDecision } from './page/decision.ts';
export { fillPage, recommends, withProducts } from './page/fill-page.ts';
export { baselineKindOf, type Group, groupOf } from './page/group.ts';
export { isForMany, onceForMany } from './page/shared-pages.ts';
export type { Because } from './policies/choice.ts';
export { namedBecause } from './policies/named-because.ts';
export {
  comparePolicies,
  type PolicyArm,
  type PolicyComparison,
  type PolicyName,
} from './population/compare-policies.ts';
export { type FunnelState, type FunnelStates, funnelStates } from './population/funnel-states.ts';
export type { Population } from './population/population.ts';
export { readPopulation } from './population/read-population.ts';
export { type FunnelMeasure, type FunnelResult, simulateFunnel } from './population/simulate-funnel.ts';
export { tierLookup } from './population/tier-lookup.ts';
export type { ProductLead, ProductLeads, ProductNext } from './recommend/product-leads.ts';
export type { Recommended } from './recommend/recommended.ts';
export { type Dimension, dimensions } from './segments/neighbours.ts';
export {
  noneSimilar,
  type SimilarSegment,
  type SimilarSegments,
  similarSegments,
} from './segments/similar-segments.ts';
export type { StateDistance } from './segments/state-distance.ts';
export {
  type AllowedRemedy,
  decideService,
  type ServiceCase,
  type ServiceDecision,
} from './service/decide-service.ts';
export {
  faultOfPolicy,
  type RemedyKind,
  remedyKinds,
  type ServicePolicy,
  type ServiceTier,
  servicePolicySchema,
  serviceTiers,
  situations,
  usualServicePolicy,
} from './service/policy.ts';
export { extendRanges } from './split/extend-ranges.ts';
export type { Range } from './split/ranges.ts';
export { type LoggedDecision, loggedRewards } from './trial/logged-rewards.ts';
export {
  type CumulativeRegret,
  FEWEST_EFFECTIVE,
  type MonitoredPolicy,
  monitorPolicy,
  type OtherPolicyValue,
  type PolicyValues,
  type TimedDecision,
} from './trial/monitor-policy.ts';
export {
  type Arrival,
  afterEvent,
  attributesOf,
  type Behaviour,
  type Happening,
  joined,
  LAPSES_AFTER,
  needsOf,
  newcomer,
  priceSensitivity,
  type Signal,
  signalOf,
  signals,
  stageOf,
} from './visitor/behaviour.ts';
export { type Incident, type IncidentKind, incidentKinds, openIncidents } from './visitor/incidents.ts';
export { type GivenRemedy, remedyEvents } from './visitor/remedies.ts';
export type { PredictedValue, Visitor } from './visitor/visitor.ts';
