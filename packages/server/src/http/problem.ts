import { Failure, type FailureMessageCode, failures, failureWords, type Language, makeSpeaker } from '@perennial/words';
import type { FastifyError, FastifyReply } from 'fastify';
import { storeFailure } from '../store/store-lost.ts';
import { refusedPart } from './refused-part.ts';

/** RFC 9457, with the code of the failure and what stands in its sentence, so that a page can say it in its own terms. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** This very failure. */
  readonly instance: string;
  readonly code: FailureMessageCode;
  readonly values: unknown;
  readonly requestId: string;
}

/** What the framework refuses, as a failure of the table. */
const refusals: Readonly<Record<string, FailureMessageCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'request-invalid.media-type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'request-invalid.json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'request-invalid.json',
  FST_ERR_NOT_FOUND: 'not-found',
};

/** Whatever was thrown, as a failure. What nobody foresaw is `server-failed`, and says nothing of what it was. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const { code = '', validation, validationContext, statusCode } = error as Partial<FastifyError>;
  if (validation) {
    const { place, reason } = refusedPart(validation, validationContext ?? '');
    return new Failure('request-invalid', { place: { text: place }, reason: { text: reason } }, error);
  }
  const refused = refusals[code];
  if (refused) return new Failure(refused, {}, error);
  if (statusCode === 429) return new Failure('too-many-requests', {}, error);
  return storeFailure(error) ?? new Failure('server-failed', {}, error);
}

export function problemOf(failure: Failure, language: Language, requestId: string): Problem {
  const { message, remedy } = failureWords(failure, makeSpeaker(language, { surface: 'api' }));
  return {
    type: `urn:perennial:problem:${failure.code}`,
    title: message,
    status: failures[failure.code].status,
    detail: remedy,
    instance: `urn:perennial:request:${requestId}`,
    code: failure.words.code,
    values: failure.words.values,
    requestId,
  };
}

/** Answers with a problem, and with what it has besides: members of its own, as the RFC calls them. */
export function sendProblem(reply: FastifyReply, problem: Problem & Readonly<Record<string, unknown>>): FastifyReply {
  return reply
    .code(problem.status)
    .type('application/problem+json; charset=utf-8')
    .serializer((value: unknown) => JSON.stringify(value))
    .send(problem);
}
