import type { Answer } from '@perennial/server';

type Item<List extends readonly unknown[]> = List[number];

/** What the routes of the live pages answer, by the names that the pages use. */
export type LiveHour = Item<Answer<'GET /api/live'>['hours']>;
export type DecisionLine = Item<Answer<'GET /api/decisions'>>;
export type ExperienceVersion = Item<Answer<'GET /api/experiences/:key/versions'>>;
export type GalleryLine = Item<Answer<'GET /api/gallery'>>;
export type FunnelResult = Answer<'GET /api/gallery/:name/result'>;
export type PersonNow = Answer<'GET /v1/customers/:id'>;
export type Decision = Answer<'GET /api/decisions/:id'>;
export type Previewed = Answer<'POST /api/experience-preview'>;

/** A configuration as its file has it, where what is usual may be left out. */
export type Configuration = GalleryLine['configuration'];

type ReadOut = Answer<'GET /api/experiences/:key/read-out'>['measures']['converted'];

/** What a figure was with a page and without it. */
export interface Measure extends Pick<ReadOut, 'control' | 'treated'> {
  readonly comparison: Pick<NonNullable<ReadOut['comparison']>, 'difference' | 'low95' | 'high95'> | null;
}
