import type { Deed } from '../deed.ts';
import type { FactsOf } from '../needs.ts';
import type { PanelAct, PanelEvent } from './acts.ts';
import type { PanelInputs } from './inputs.ts';
import type { ConvenedPanel, Panel, SeatedPanel } from './state.ts';

type StateFor<A extends PanelAct> = A extends 'convenePanel' ? Panel : A extends 'drawPanel' ? ConvenedPanel : SeatedPanel;
/** Every act but the first finds a list; every act after the draw finds seats. */
export type PanelDeed<A extends PanelAct> = Deed<StateFor<A>, PanelInputs[A], FactsOf<A>, PanelEvent>;
