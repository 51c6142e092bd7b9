export { type BusinessName, businesses } from './businesses.ts';
export { type DemoRequest, defaultDemo, LARGEST_DEMO } from './demo-request.ts';
export type { PlainProcess, PlainSpec } from './plain-business.ts';
export { simulateBusiness } from './simulate-business.ts';
export type { DemoTruth } from './truth.ts';
export type { WrittenBusiness } from './write-business.ts';
export { writeDemo } from './write-demo.ts';
export { writeSimulation } from './write-simulation.ts';
