import type { Speaker } from '@perennial/words';

export type Say = Speaker['say'];
