import { Failure, failureWords, type Language, makeSpeaker } from '@perennial/words';

export interface ToolAnswer {
  [name: string]: unknown;
  content: { type: 'text'; text: string }[];
  structuredContent?: Record<string, unknown>;
  isError?: boolean;
}

/** Of every tool: nothing is changed, and nobody else is asked. */
export const readsOnly = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

export function answer(structuredContent: Record<string, unknown>): ToolAnswer {
  return { content: [{ type: 'text', text: JSON.stringify(structuredContent) }], structuredContent };
}

/** What a person could act on is told as such; all else goes on as an error. */
export function failureResult(language: Language) {
  return <Asked>(work: (asked: Asked) => Promise<ToolAnswer>) =>
    async (asked: Asked): Promise<ToolAnswer> => {
      try {
        return await work(asked);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        const { message, remedy } = failureWords(error, makeSpeaker(language, { surface: 'api' }));
        return { content: [{ type: 'text', text: `${message}\n${remedy}` }], isError: true };
      }
    };
}
