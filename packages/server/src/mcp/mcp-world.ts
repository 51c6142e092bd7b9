import type { WorkspaceReader } from '@perennial/study';
import type { Language } from '@perennial/words';
import type { LookUp } from '../service-desk/look-up.ts';

/** Of whom the tools tell, and how. */
export interface McpWorld {
  readonly version: string;
  readonly language: Language;
  readonly reader: () => Promise<WorkspaceReader>;
  /** The service desk, where a server knows what happened since the run; and whether whoever asks may ask that alone. */
  readonly desk?: {
    readonly lookUp: (search: string, language: Language) => Promise<LookUp>;
    readonly isAll: boolean;
  };
}
