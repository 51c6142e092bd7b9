export { isWordKey, type WordKey, type Words, words } from './catalogue.ts';
export { Failure, type FailureMessageCode, type FailureWords, failureWords } from './failure.ts';
export { type FailureCode, type FailureKind, failures } from './failures.ts';
export { holeNames } from './fill.ts';
export { type Business, chooseLocale, type Format, makeFormat, NO_CURRENCY, ORDERS_ONLY } from './format.ts';
export type { InSum } from './in-sum.ts';
export { type Language, languageNames, languageOf, languages } from './language.ts';
export type {
  CodesOf,
  Message,
  MessageValue,
  MessageValues,
  ProgressMessage,
  SettingValue,
  StepName,
} from './message.ts';
export { minorUnitsOf } from './minor-units.ts';
export { shorten } from './shorten.ts';
export { type Audience, type Hole, type Holes, makeSpeaker, type Say, type Speaker } from './speaker.ts';
export { stageWords } from './stage-words.ts';
export { type CommandName, commands, type OptionName, options, type Surface } from './surface.ts';
