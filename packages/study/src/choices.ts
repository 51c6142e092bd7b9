/** What commands offer to choose from. By itself it loads nothing of a study: help is there at once. */
export { type Platform, platforms } from './activation/platform-names.ts';
export { actionLists } from './reports/actions/actions-result.ts';
