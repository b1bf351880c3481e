import type { Stamp } from '../../recorded.ts';
import type { InvestmentAudit, ProjectEvent } from '../events.ts';
import type { Dossier } from '../state.ts';

const TYPES = ['evaluator-assigned', 'accountant-assigned', 'ties-compared', 'investment-audited'] as const;
/** Who verifies the project, what the registers say of them since, and what the accountant reports. */
export type EntrustingEvent = Extract<ProjectEvent, { type: (typeof TYPES)[number] }>;

export const isEntrustingEvent = (event: { readonly type: string }): event is EntrustingEvent =>
  (TYPES as readonly string[]).includes(event.type);

function auditOf({ audit }: Dossier): InvestmentAudit {
  if (audit === undefined) throw new RangeError('nothing of an audit that nobody was entrusted with');
  return audit;
}

function withTie(file: Dossier, { says, of }: Extract<EntrustingEvent, { type: 'ties-compared' }>, { on }: Stamp): Dossier {
  const compared = of === 'audit' ? auditOf(file).assignment : file.assignment;
  if (compared === undefined) throw new RangeError('ties of an evaluator that nobody entrusted');
  const { tie: _before, ...untied } = compared;
  const assignment = { ...untied, ...(says !== undefined && { tie: { says, on } }) };
  return of === 'audit' ? { ...file, audit: { ...auditOf(file), assignment } } : { ...file, assignment };
}

/** The file after the event. Throws on a history that no decision can have made. */
export function recordEntrusting(file: Dossier, event: EntrustingEvent, stamp: Stamp): Dossier {
  switch (event.type) {
    case 'evaluator-assigned':
      return { ...file, assignment: event.assignment };
    case 'accountant-assigned':
      return { ...file, audit: { assignment: event.assignment } };
    case 'investment-audited':
      return { ...file, audit: { ...auditOf(file), report: event.report } };
    case 'ties-compared':
      return withTie(file, event, stamp);
  }
}
