import { proposePilot } from './propose-pilot.ts';
import { listPilot } from './list-pilot.ts';
import { returnPilot } from './return-pilot.ts';
import { openNotice } from './open-notice.ts';
import { confirmPilot } from './confirm-pilot.ts';
import { removePilot } from './remove-pilot.ts';
import type { ProjectDeed } from '../project-deed.ts';
import type { SelectionAct } from './acts.ts';

export const SELECTION_DEEDS: { readonly [A in SelectionAct]: ProjectDeed<A> } = {
  proposePilot,
  listPilot,
  returnPilot,
  openNotice,
  confirmPilot,
  removePilot,
};
