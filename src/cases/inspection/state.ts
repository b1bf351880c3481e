import type { Day } from '../../kernel/day.ts';
import type { Hands, Person } from '../act-rule.ts';
import type { InspectionAct } from './acts.ts';
import type { Announced, Target } from './records.ts';

type Begun = Announced & { readonly announcedBy: Person; readonly announcedOn: Day; readonly hands: Hands<InspectionAct> };
export type AnnouncedInspection = { readonly stage: 'announced' } & Begun;
export type DrawnInspection = { readonly stage: 'inspecting' | 'concluded' } & Begun & {
    readonly seed: string;
    readonly drawnOn: Day;
    readonly targets: readonly Target[];
  };
export type Inspection = { readonly stage: 'none' } | AnnouncedInspection | DrawnInspection;
