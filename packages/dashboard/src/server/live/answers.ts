import type { Answer } from '@perennial/server';

type Item<List extends readonly unknown[]> = List[number];

/** What the routes of the live pages answer, by the names that the pages use. */
export type LiveHour = Item<Answer<'GET /api/live'>['hours']>;
export type DecisionLine = Item<Answer<'GET /api/decisions'>>;
export type ExperienceVersion = Item<Answer<'GET /api/experiences/:key/versions'>>;
export type ToldOrders = NonNullable<Answer<'GET /api/sources'>['told']>;
export type UncountedRefund = Item<Answer<'GET /api/sources'>['uncountedRefunds']>;
export type GalleryLine = Item<Answer<'GET /api/gallery'>>;
export type FunnelResult = Answer<'GET /api/gallery/:name/result'>;
export type PersonNow = Answer<'GET /v1/customers/:id'>;
export type Decision = Answer<'GET /api/decisions/:id'>;
export type Previewed = Answer<'POST /api/experience-preview'>;
export type PreviewedPerson = Answer<'POST /api/experience-preview/person'>;

/** How to treat a customer, and what came of looking for one. */
export type ServiceNow = Answer<'GET /api/customers/:id/service'>;
export type DeskLookUp = Answer<'GET /api/service-desk'>;

/** What a page did: each measure, each variant, and what was found. */
export type ReadOut = Answer<'GET /api/experiences/:key/read-out'>;
export type VariantOutcome = Item<ReadOut['variants']>;
export type VariantMean = VariantOutcome['value'];
/** A difference with its interval. */
export type Comparison = Pick<
  NonNullable<ReadOut['measures']['value']['comparison']>,
  'difference' | 'low95' | 'high95'
>;

/** What each variant of a page got of its decisions over time. */
export type Allocation = Answer<'GET /api/experiences/:key/allocation'>;
export type SlotAllocation = Item<Allocation['slots']>;

/** What the policies of a page brought, beside what others would have brought. */
export type PolicyMonitor = Answer<'GET /api/experiences/:key/policy-monitor'>;
export type MonitoredSlot = Item<PolicyMonitor['slots']>;
