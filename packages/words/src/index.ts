export { Failure, type FailureCode, failures } from './failure.ts';
export { type Language, languages } from './language.ts';
export type { Message, MessageValue } from './message.ts';
