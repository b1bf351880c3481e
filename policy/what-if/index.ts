export { FUND_NUMBERS, type FundOutlook, outlookOf, promisedFen } from './fund.ts';
export { cutPieces, type Pieces, simulatedPieces } from './pieces.ts';
export type { Bought, OnFile, StoredCase } from './population.ts';
export { joinRedecisions, reDecide, type Redecision } from './re-decide.ts';
export { readChange, readFen } from './read-change.ts';
export { type Shift, whyOf } from './shift.ts';
export { simulatePopulation } from './simulate-population.ts';
export { type Sides, sidesOf } from './under.ts';
export { type Cause, summarise, type WhatIf } from './summary.ts';
