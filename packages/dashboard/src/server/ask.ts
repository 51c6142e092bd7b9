import { Failure, type FailureMessageCode, type Language, type MessageValues } from '@perennial/words';

export interface Question {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** JSON, or a file as it is. */
  readonly body?: unknown;
  readonly language: Language;
}

/** Asks the server that the page came from. Rejects with the failure that it tells, or with a TypeError where it does not answer. */
export async function ask<Answer>(address: string, { method = 'GET', body, language }: Question): Promise<Answer> {
  const isFile = body instanceof Blob;
  const answer = await fetch(address, {
    method,
    headers: {
      'accept-language': language,
      ...(body !== undefined && { 'content-type': isFile ? 'application/octet-stream' : 'application/json' }),
    },
    ...(body !== undefined && { body: isFile ? body : JSON.stringify(body) }),
  });
  if (answer.ok) return (await answer.json()) as Answer;
  throw await failureOf(answer);
}

/** What the server tells of what it refused. */
export async function failureOf(answer: Response): Promise<Failure> {
  const { code, values } = (await answer.json()) as { code: FailureMessageCode; values: MessageValues };
  return new Failure(code, values);
}
