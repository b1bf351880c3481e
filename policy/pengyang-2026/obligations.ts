import type { Obligation } from '../obligation.ts';
import { obligationsOfMeasures } from './obligations-of-measures.ts';
import { obligationsOfPlan } from './obligations-of-plan.ts';

/**
 * What the text demands, and what of this product carries it. Unlike the rules beside it this is not frozen with the pack: it
 * grows with the product.
 */
export const obligations: readonly Obligation[] = [...obligationsOfPlan, ...obligationsOfMeasures];
