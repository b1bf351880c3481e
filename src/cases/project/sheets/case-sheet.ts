import type { Month } from '../../../kernel/month.ts';
import type { Register } from '../../../registers/register.ts';
import type { Cells } from '../../../registers/kept/kept-register.ts';
import type { KnownProject } from '../../named-projects.ts';
import type { ProjectAct } from '../acts.ts';

/** What a sheet shows of one project: its lines, and what is said once for all of them. */
export type SheetContent = { readonly lines: readonly Cells[]; readonly said: Cells };

/** A list about projects that goes out, is edited elsewhere, and comes back as one act on each project. */
export type CaseSheet = {
  readonly register: Register;
  /** The act that carries every change, exactly as the page of the project does it. */
  readonly act: 'reportProgress' | 'draftPlan';
  /** What confirming it does not do. */
  readonly says: string;
  /** Columns that only help to find one's way, and the act that decides each: nobody changes them here. */
  readonly given: Readonly<Record<string, ProjectAct>>;
  /** Columns that are said once, at a project's first line. */
  readonly said: readonly string[];
  /** Whether lines may come and go; where not, a line left out stays as it is. */
  readonly open: boolean;
  /** Undefined where the project has no such list, or none of that month. */
  readonly contentOf: (project: KnownProject, month: Month | undefined) => SheetContent | undefined;
  /** The act's input, for its schema to check. */
  readonly inputOf: (content: SheetContent) => object;
};

/** The cells of a line that are there. */
export const filled = (cells: Readonly<Record<string, Cells[string] | undefined>>): Cells =>
  Object.fromEntries(Object.entries(cells).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
