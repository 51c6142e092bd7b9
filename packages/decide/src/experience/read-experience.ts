import { Failure } from '@perennial/words';
import type { z } from 'zod';
import { checkExperience } from './check-experience.ts';
import { type Experience, experienceSchema } from './schema.ts';

/**
 * The experience that a configuration describes.
 *
 * @param file what it is called in a failure
 * @throws Failure `experience-invalid`, with the place in the file, what stands there and what may
 */
export function readExperience(value: unknown, file: string): Experience {
  const read = experienceSchema.safeParse(value, { reportInput: true });
  if (!read.success) throw invalid(read.error.issues[0]!, file);
  checkExperience(read.data, file);
  return read.data;
}

/** The first thing that is wrong, in words of the catalogue. */
export function invalid(issue: z.core.$ZodIssue, file: string): Failure {
  const place = { file: { text: file }, place: { text: issue.path.map(String).join('.') || '.' } };
  if (issue.code === 'unrecognized_keys')
    return new Failure('experience-invalid.key', { ...place, keys: { customers: issue.keys } });
  if (issue.code === 'invalid_union' && 'discriminator' in issue)
    return new Failure('experience-invalid.policy', { ...place, value: { text: shown(kindOf(issue.input)) } });
  const value = { text: shown(issue.input) };
  if (issue.input === undefined) return new Failure('experience-invalid.missing', place);
  return new Failure('experience-invalid.value', { ...place, value, expected: { text: expectedOf(issue) } });
}

function kindOf(policy: unknown): unknown {
  return typeof policy === 'object' && policy !== null && 'kind' in policy ? policy.kind : policy;
}

/** What may stand there, in terms of JSON. */
function expectedOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'invalid_value') return issue.values.map((each) => JSON.stringify(each)).join(' | ');
  if (issue.code === 'too_small') return `≥ ${issue.minimum}`;
  if (issue.code === 'too_big') return `≤ ${issue.maximum}`;
  if (issue.code === 'invalid_format') return issue.pattern ?? issue.format;
  return issue.code;
}

const LONGEST = 60;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
