import type { FundAct, FundStage } from './fund/acts.ts';
import type { FundEvent } from './fund/events.ts';
import type { FundInputs } from './fund/inputs.ts';
import type { Fund } from './fund/state.ts';
import type { NoticeAct, NoticeEvent, NoticeStage } from './notice/acts.ts';
import type { NoticeInputs } from './notice/inputs.ts';
import type { Notice } from './notice/state.ts';
import type { PanelAct, PanelEvent, PanelStage } from './panel/acts.ts';
import type { PanelInputs } from './panel/inputs.ts';
import type { Panel } from './panel/state.ts';
import type { ProjectAct } from './project/acts.ts';
import type { ProjectEvent } from './project/events.ts';
import type { ProjectInputs } from './project/inputs.ts';
import type { ProjectStage } from './project/stages.ts';
import type { Project } from './project/state.ts';
import type { RulingAct, RulingEvent, RulingStage } from './ruling/acts.ts';
import type { RulingInputs } from './ruling/inputs.ts';
import type { Ruling } from './ruling/state.ts';
import type { SelectionAct, SelectionEvent, SelectionStage } from './selection/acts.ts';
import type { SelectionInputs } from './selection/inputs.ts';
import type { Selection } from './selection/state.ts';

/** The lives, each with its words: what decides, records and offers is written once over this table. */
export type Kinds = {
  readonly project: { stage: ProjectStage; act: ProjectAct; state: Project; event: ProjectEvent; inputs: ProjectInputs };
  readonly selection: { stage: SelectionStage; act: SelectionAct; state: Selection; event: SelectionEvent; inputs: SelectionInputs };
  readonly panel: { stage: PanelStage; act: PanelAct; state: Panel; event: PanelEvent; inputs: PanelInputs };
  readonly notice: { stage: NoticeStage; act: NoticeAct; state: Notice; event: NoticeEvent; inputs: NoticeInputs };
  readonly ruling: { stage: RulingStage; act: RulingAct; state: Ruling; event: RulingEvent; inputs: RulingInputs };
  readonly fund: { stage: FundStage; act: FundAct; state: Fund; event: FundEvent; inputs: FundInputs };
};
export type CaseKind = keyof Kinds;
export type StageOf<K extends CaseKind> = Kinds[K]['stage'];
export type ActOf<K extends CaseKind> = Kinds[K]['act'];
export type StateOf<K extends CaseKind> = Kinds[K]['state'];
export type EventOf<K extends CaseKind> = Kinds[K]['event'];
export type InputOf<K extends CaseKind, A extends ActOf<K>> = A extends keyof Kinds[K]['inputs'] ? Kinds[K]['inputs'][A] : never;
