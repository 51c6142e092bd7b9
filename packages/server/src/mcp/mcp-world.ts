import type { WorkspaceReader } from '@perennial/study';
import type { Language } from '@perennial/words';

/** Of whom the tools tell, and how. */
export interface McpWorld {
  readonly version: string;
  readonly language: Language;
  readonly reader: () => Promise<WorkspaceReader>;
}
