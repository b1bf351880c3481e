import type { Stamp } from '../../recorded.ts';
import type { Dossier } from '../state.ts';
import type { HearingEvent } from './events.ts';
import type { Disqualification } from './records.ts';

/** Whether the event is a step of a hearing, after which the project stands where it stood. */
export const isHearingEvent = (event: { readonly type: string }): event is HearingEvent => event.type.startsWith('disqualification-');

function underway(file: Dossier): Disqualification {
  if (file.disqualification === undefined) throw new RangeError('a hearing goes on that nobody opened');
  return file.disqualification;
}

/** The file with one more step of the hearing on it. */
export function recordHearing(file: Dossier, event: HearingEvent, { actor, on }: Stamp): Dossier {
  switch (event.type) {
    case 'disqualification-noticed':
      return { ...file, disqualification: { ...event.notice, step: 'noticed', noticedOn: on, noticedBy: actor.name } };
    case 'disqualification-answered':
      return { ...file, disqualification: { ...underway(file), step: 'answered', statement: event.statement } };
    case 'disqualification-proposed':
      return {
        ...file,
        disqualification: { ...underway(file), step: 'proposed', proposal: { opinion: event.opinion, by: actor.name, on } },
      };
    case 'disqualification-dropped': {
      const { disqualification: _dropped, ...rest } = file;
      return rest;
    }
  }
}
