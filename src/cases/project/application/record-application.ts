import type { Dossier, Project } from '../state.ts';
import type { ApplicationEvent } from './events.ts';
import { APPLICATION_WORDS } from './words.ts';

/** Whether the application's own page of the record keeps this event. */
export const isApplicationEvent = (event: { readonly type: string }): event is ApplicationEvent =>
  Object.hasOwn(APPLICATION_WORDS, event.type);

/** Whatever office and firm asked of each other about the application is settled by the next step. */
function answered({ returned: _asked, contest: _contested, ...file }: Dossier): Dossier {
  return file;
}

type Judged = Extract<ApplicationEvent, { readonly opinion: string }>;
const judged = (file: Dossier, { anew }: Judged): Dossier => (anew ? { ...file, application: { ...file.application, ...anew } } : file);

type Moving = Exclude<ApplicationEvent, { readonly type: 'firm-placed' }>;
/** What the events up to the finding of fitness leave on file. Only records. */
export function recordApplication(signed: Dossier, event: Moving): Project {
  const file = answered(signed);
  switch (event.type) {
    case 'application-received':
      return { ...file, stage: 'applied' };
    case 'application-corrected':
      return { ...file, stage: 'applied', application: event.application };
    case 'application-submitted':
      return { ...file, stage: 'applied', application: event.application, ...(event.township && { township: event.township }) };
    case 'application-returned':
      return { ...file, stage: 'returned', returned: { items: event.items, dueOn: event.dueOn } };
    case 'application-withdrawn':
      return { ...file, stage: 'withdrawn' };
    case 'eligibility-confirmed':
      return { ...judged(file, event), stage: 'eligible' };
    case 'ineligibility-declared':
      return { ...judged(file, event), stage: 'ineligible' };
    case 'ineligibility-contested':
      return { ...file, stage: 'applied', contest: event.text };
  }
}
