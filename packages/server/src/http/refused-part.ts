/** An error of the validator, as far as it is told. */
export interface ValidatorError {
  readonly instancePath?: string;
  readonly schemaPath?: string;
  readonly keyword?: string;
  readonly message?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
}

/** The value is told where its kind or size is wrong; a password that is too short is not. */
const tellsValue = new Set(['type', 'enum', 'const', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum']);
const isSecret = /password|secret|token|key/i;
const LONGEST_VALUE = 80;

/** Which part of a request is not as it has to be, and why: what it has to be, and what it is. */
export function refusedPart(errors: readonly ValidatorError[], context: string) {
  const error = errorToTell(errors);
  const { instancePath = '', message = '', params = {} } = error ?? {};
  const { additionalProperty, allowedValues } = params;
  const named = additionalProperty ?? (Array.isArray(allowedValues) ? allowedValues.join(', ') : undefined);
  const expected = `${message}${named === undefined ? '' : ` (${String(named)})`}`;
  return { place: `${context}${instancePath}`, reason: `${expected}${error ? valueTold(error) : ''}` };
}

/** Of several shapes of which none fits, the one is meant whose constants do. */
function errorToTell(errors: readonly ValidatorError[]): ValidatorError | undefined {
  const branchOf = ({ schemaPath = '' }: ValidatorError) => /^#\/anyOf\/\d+/.exec(schemaPath)?.[0] ?? '';
  const others = new Set(errors.filter(({ keyword }) => keyword === 'const').map(branchOf));
  return errors.find((each) => branchOf(each) !== '' && !others.has(branchOf(each))) ?? errors[0];
}

function valueTold({ keyword = '', instancePath = '', data }: ValidatorError): string {
  if (!tellsValue.has(keyword) || isSecret.test(instancePath) || data === undefined) return '';
  const text = JSON.stringify(data);
  return `; it is ${text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text}`;
}
