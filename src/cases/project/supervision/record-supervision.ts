import type { Stamp } from '../../recorded.ts';
import type { Dossier } from '../state.ts';
import type { SupervisionEvent } from './events.ts';
import type { FiledInspection, Finding, InspectionOnFile } from './records.ts';
import { SUPERVISION_WORDS } from './words.ts';

/** Whether the inspections' own page of the record keeps this event. */
export const isSupervisionEvent = (event: { readonly type: string }): event is SupervisionEvent =>
  Object.hasOwn(SUPERVISION_WORDS, event.type);

const filed = ({ finding, ...inspection }: InspectionOnFile, { on }: Stamp): FiledInspection => ({
  ...inspection,
  concludedOn: on,
  ...(finding && { finding: { ...finding, step: 'open', answers: [] } }),
});

function moved(finding: Finding, event: Exclude<SupervisionEvent, { type: 'inspection-filed' }>, { actor, on }: Stamp): Finding {
  const { returned: _answered, ...rest } = finding;
  switch (event.type) {
    case 'finding-answered':
      return { ...rest, step: 'answered', answers: [...finding.answers, event.answer] };
    case 'finding-closed':
      return { ...rest, step: 'closed', closed: { opinion: event.opinion, by: actor.name, on } };
    case 'finding-returned':
      return { ...rest, step: 'open', dueOn: event.dueOn, returned: event.reason };
  }
}

/** The file with one more event of an inspection on it. */
export function recordSupervision(file: Dossier, event: SupervisionEvent, stamp: Stamp): Dossier {
  const { inspections = [] } = file;
  if (event.type === 'inspection-filed') return { ...file, inspections: [...inspections, filed(event.inspection, stamp)] };
  const changed = inspections.map((each) =>
    each.inspectionId === event.inspectionId && each.finding ? { ...each, finding: moved(each.finding, event, stamp) } : each,
  );
  return { ...file, inspections: changed };
}
