import type { Stamp } from '../../recorded.ts';
import type { Dossier } from '../state.ts';
import type { DiagnosisEvent } from './events.ts';
import type { Diagnosis } from './records.ts';
import { DIAGNOSIS_WORDS } from './words.ts';

/** Whether the diagnosis' own page of the record keeps this event. */
export const isDiagnosisEvent = (event: { readonly type: string }): event is DiagnosisEvent => Object.hasOwn(DIAGNOSIS_WORDS, event.type);

/** The file with one more event of the diagnosis on it. Throws on a history no decision can have made. */
export function recordDiagnosis(file: Dossier, event: DiagnosisEvent, { actor, on }: Stamp): Dossier {
  switch (event.type) {
    case 'diagnosis-assigned':
      return { ...file, diagnosis: { ...event.order, step: 'assigned', assignedBy: actor.name, assignedOn: on } };
    case 'diagnosis-submitted': {
      const by = { personId: actor.personId, name: actor.name };
      return moved(file, { step: 'submitted', delivery: { ...event.delivery, by, on } });
    }
    case 'diagnosis-returned':
      return moved(file, { step: 'assigned', returned: event.reason });
    case 'diagnosis-accepted':
      return moved(file, { step: 'accepted', accepted: { opinion: event.opinion, by: actor.name, on } });
  }
}

function moved(file: Dossier, change: Partial<Diagnosis>): Dossier {
  if (file.diagnosis === undefined) throw new RangeError('a diagnosis moves on that nobody entrusted');
  const { returned: _answered, ...diagnosis } = file.diagnosis;
  return { ...file, diagnosis: { ...diagnosis, ...change } };
}
