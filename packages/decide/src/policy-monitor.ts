/** What a policy brought beside others, in words. Free of all else here, so that a page in a browser can have it alone. */
export { type JudgedPolicy, monitorRefusals, policyLines, regretLine } from './trial/policy-lines.ts';
