import type { CaseSheet } from './case-sheet.ts';
import { planSheet } from './plan-sheet.ts';
import { progressSheet } from './progress-sheet.ts';

/** Every list about projects that comes back edited. */
export const CASE_SHEETS = { progress: progressSheet, plan: planSheet } as const satisfies Record<string, CaseSheet>;
export type CaseSheetName = keyof typeof CASE_SHEETS;
export const CASE_SHEET_NAMES = Object.keys(CASE_SHEETS) as readonly CaseSheetName[];
