import type { Fault, ImportPreview, RowDifference } from '../../contract/views.ts';
import { registerTitle } from '../register-words.ts';
import type { Reads } from '../store.ts';
import { verdictOf } from './applicants.ts';
import { heldBack } from './held-back.ts';
import { WHOLE } from './left-out.ts';
import { type Asking, carriedFaults, carriedLine } from './preview-carried.ts';
import { type Plan, planImport, type PlannedRow, type Status } from './plan.ts';
import { rowDifferences } from './row-differences.ts';
import type { Uploaded } from './uploaded.ts';

function countRows(rows: readonly PlannedRow[], gone: number): ImportPreview['registers'] {
  const counts = new Map<string, Record<Status, number>>();
  for (const { register, status } of rows) {
    const count = counts.get(register) ?? { fresh: 0, unchanged: 0, changed: 0 };
    count[status] += 1;
    counts.set(register, count);
  }
  return [...counts].map(([register, count]) => ({
    register,
    title: registerTitle(register),
    rows: count.fresh + count.unchanged + count.changed,
    ...count,
    gone: register === WHOLE ? gone : 0,
  }));
}

/** What an import would do to the programme as it stands now, for the person who is about to decide on it. */
export async function previewOf(reads: Reads, id: string, uploaded: Uploaded, asking: Asking): Promise<ImportPreview> {
  const plan = await planImport(reads, uploaded.folder, uploaded.keep);
  return buildPreview(id, uploaded, plan, await rowDifferences(reads, plan), asking);
}

function buildPreview(
  id: string,
  { files, folder }: Uploaded,
  plan: Plan,
  differences: readonly RowDifference[],
  { policy, today }: Asking,
): ImportPreview {
  const held: Fault[] = plan.applicants.flatMap((applicant) => {
    const message = heldBack(applicant);
    const { source } = applicant.application;
    return message === undefined || source === undefined ? [] : [{ file: source.file, sheet: source.sheet, cell: null, message }];
  });
  const places = plan.applicants
    .filter(({ project, isNamed }) => isNamed && (project === null || project.township === null))
    .map(({ place }) => place);
  return {
    id,
    files: files.map(({ name }) => name),
    faults: [
      ...folder.faults,
      ...places.flatMap(({ fault }) => fault ?? []),
      ...held,
      ...plan.carried.flatMap((each) => carriedFaults(each, today)),
    ],
    places: places.flatMap(({ proposed }) => proposed ?? []),
    registers: countRows(plan.rows, plan.gone.length),
    differences,
    applicants: plan.applicants.map((applicant) => ({
      name: applicant.application.name,
      creditCode: applicant.application.creditCode,
      verdict: verdictOf(policy, applicant),
      status: applicant.status,
    })),
    carried: plan.carried.flatMap((each) => carriedLine(each, { policy, today }) ?? []),
  };
}
