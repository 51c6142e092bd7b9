export { type Random, type Seeded, seeded } from './numeric/random.ts';
export {
  drawBeta,
  drawCategorical,
  drawExponential,
  drawGamma,
  drawLogNormal,
  drawLogOfGamma,
  drawNormal,
  drawPoisson,
} from './numeric/samplers.ts';
