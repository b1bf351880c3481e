import { requestAcceptance } from './request-acceptance.ts';
import { passAcceptance } from './pass-acceptance.ts';
import { auditInvestment } from './audit-investment.ts';
import { failAcceptance } from './fail-acceptance.ts';
import { completeRectification } from './complete-rectification.ts';
import type { ProjectDeed } from '../project-deed.ts';
import type { AcceptanceAct } from './acts.ts';

export const ACCEPTANCE_DEEDS: { readonly [A in AcceptanceAct]: ProjectDeed<A> } = {
  requestAcceptance,
  auditInvestment,
  passAcceptance,
  failAcceptance,
  completeRectification,
};
