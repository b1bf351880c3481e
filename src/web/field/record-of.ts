import type { InspectionInputs } from '../../cases/inspection/inputs.ts';
import type { SaidLine } from '../../cases/inspection/records.ts';
import type { Signature, Taken } from '../../cases/device-claims.ts';
import type { SaidOnSite } from '../../cases/project/implementation/on-site.ts';
import { type AssessmentVisit, type InspectionVisit, isAssessment, type Photo, type Visit } from './records.ts';
import { LACKING } from './words.ts';

/** The act that a finished visit comes to, as the office takes it. */
export type FieldRecord =
  | { readonly act: 'recordInspection'; readonly input: InspectionInputs['recordInspection'] }
  | { readonly act: 'recordRefusal'; readonly input: InspectionInputs['recordRefusal'] }
  | { readonly act: 'assessLevel'; readonly input: { readonly phase: 'after'; readonly onSite: SaidOnSite } };

/** What still keeps an inspection from being handed in, each in words; none: it is whole. */
export function lackingIn({ task, on, persons, lines, findings, refusal, signed }: InspectionVisit): readonly string[] {
  const open = task.checklist.filter(({ no }) => lines[no]?.outcome === undefined);
  const bare = task.checklist.filter(({ no }) => {
    const { outcome, note = '' } = lines[no] ?? {};
    return outcome !== undefined && outcome !== 'as-planned' && note.trim() === '';
  });
  const numbers = (of: typeof open): string => of.map(({ no }) => no).join('、');
  const ofInspection = [
    ...(open.length > 0 ? [LACKING.open(numbers(open))] : []),
    ...(bare.length > 0 ? [LACKING.bare(numbers(bare))] : []),
    ...(findings.trim() === '' ? [LACKING.findings] : []),
    ...(signed === undefined ? [LACKING.signed] : []),
  ];
  return [
    ...(on < task.drawnOn ? [LACKING.day] : []),
    ...(persons.trim() === '' ? [LACKING.persons] : []),
    ...(refusal === undefined ? ofInspection : refusal.trim() === '' ? [LACKING.refusal] : []),
  ];
}

function signatureOf({ signed }: Visit, photos: readonly Photo[]): Signature | undefined {
  if (signed === undefined || signed.signer === undefined) return signed;
  const picture = photos.find(({ id }) => id === signed.photoId);
  return picture && { signer: signed.signer, digest: picture.digest, signedAt: signed.at };
}

const takenOf = (photos: readonly Photo[]): readonly Taken[] =>
  photos
    .filter(({ kind }) => kind === 'photo')
    .map(({ digest, takenAt, place, line }) => ({ digest, takenAt, place, ...(line !== undefined && { line }) }));

function assessmentOf(visit: AssessmentVisit, photos: readonly Photo[]): FieldRecord {
  const { task, on, answers, scenes, seen, shown } = visit;
  const signature = signatureOf(visit, photos);
  if (shown === undefined || signature?.signer === undefined) throw new Error(`an assessment was handed in unsigned: ${visit.id}`);
  const { edition, filed } = task;
  const taken = takenOf(photos);
  return { act: 'assessLevel', input: { phase: 'after', onSite: { edition, on, answers, scenes, seen, shown, filed, taken, signature } } };
}

/** What is sent once all photos of the visit have been received. `photos`: those of this visit. */
export const recordOf = (visit: Visit, photos: readonly Photo[]): FieldRecord =>
  isAssessment(visit) ? assessmentOf(visit, photos) : inspectionOf(visit, photos);

function inspectionOf(visit: InspectionVisit, photos: readonly Photo[]): FieldRecord {
  const { task, on, lines, refusal } = visit;
  const signature = signatureOf(visit, photos);
  const taken = takenOf(photos);
  const both = { caseId: task.caseId, on, persons: visit.persons.trim(), taken, ...(signature && { signature }) };
  if (refusal !== undefined) return { act: 'recordRefusal', input: { ...both, what: refusal.trim() } };
  const said = task.checklist.map(({ no, what, plannedFen }): SaidLine => {
    const { outcome = 'absent', note = '' } = lines[no] ?? {};
    return { no, outcome, listed: { what, plannedFen }, ...(note.trim() !== '' && { note: note.trim() }) };
  });
  return { act: 'recordInspection', input: { ...both, lines: said, findings: visit.findings.trim() } };
}
