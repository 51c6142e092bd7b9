/** What a page is worth against what it costs. Free of all else here, so that a page in a browser can have it alone. */
export { type BaselineBasis, baselineLine } from './business-case/baseline-line.ts';
export { broughtLine } from './business-case/brought-line.ts';
export { type CaseLines, caseLines } from './business-case/case-lines.ts';
export { type CaseBasis, type ExperienceCase, experienceCase, FREE } from './business-case/experience-case.ts';
