import type { Day } from '../../kernel/day.ts';
import type { Hands, Person } from '../act-rule.ts';
import type { PanelAct, PanelEvent } from './acts.ts';
import type { Convened, Departed, Seat } from './records.ts';

export type Conclusion = Omit<Extract<PanelEvent, { type: 'panel-concluded' }>, 'type'> & { readonly chair: string };

type Begun = Convened & { readonly convenedBy: Person; readonly convenedOn: Day; readonly hands: Hands<PanelAct> };
type Seated = Begun & {
  readonly seed: string;
  readonly drawnOn: Day;
  readonly seats: readonly Seat[];
  readonly departed: readonly Departed[];
  readonly conclusion?: Conclusion;
  /** Why the approver sent the minutes back. */
  readonly returned?: string;
};
export type ConvenedPanel = { readonly stage: 'convened' } & Begun;
export type DrawnPanel = { readonly stage: 'drawn' | 'sealed' | 'revealed' } & Seated;
export type ConcludedPanel = { readonly stage: 'concluded' } & Seated & { readonly conclusion: Conclusion };
export type ApprovedPanel = { readonly stage: 'approved' } & Seated & {
    readonly conclusion: Conclusion;
    readonly approved: { readonly by: string; readonly on: Day };
  };
export type SeatedPanel = DrawnPanel | ConcludedPanel | ApprovedPanel;
export type Panel = { readonly stage: 'none' } | ConvenedPanel | SeatedPanel;
