export { type Composed, type CompositionRequest, composePage } from './compose-page.ts';
