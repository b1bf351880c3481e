import type { Stamp } from '../../recorded.ts';
import type { Dossier } from '../state.ts';
import type { EvidenceEvent } from './events.ts';
import type { EvidencePage } from './records.ts';
import { EVIDENCE_WORDS } from './words.ts';

/** Whether the page on the papers keeps this event. */
export const isEvidenceEvent = (event: { readonly type: string }): event is EvidenceEvent => Object.hasOwn(EVIDENCE_WORDS, event.type);

const EMPTY: EvidencePage = { invoices: [], verifications: [], answers: [] };

function recorded(page: EvidencePage, event: EvidenceEvent, { actor, on }: Stamp): EvidencePage {
  switch (event.type) {
    case 'invoice-filed':
      return { ...page, invoices: [...page.invoices, event.invoice] };
    case 'proof-filed':
      return { ...page, proofs: [...(page.proofs ?? []), event.proof] };
    case 'invoice-verified':
      return { ...page, verifications: [...page.verifications, event.verification] };
    case 'evidence-examined':
      return { ...page, examination: { by: actor.name, on, findings: event.findings } };
    case 'finding-explained':
      return { ...page, answers: [...page.answers, event.answer] };
  }
}

/** The file with one more event about its papers. */
export const recordEvidence = (file: Dossier, event: EvidenceEvent, stamp: Stamp): Dossier => ({
  ...file,
  evidence: recorded(file.evidence ?? EMPTY, event, stamp),
});
