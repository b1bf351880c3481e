import type { Fault, ImportPreview } from '../../contract/views.ts';
import { registers, type RegisterName } from '../../registers/index.ts';
import { INVOICES } from '../facts/register-rows.ts';
import { verdictOf } from './applicants.ts';
import { heldBack } from './held-back.ts';
import { WHOLE } from './left-out.ts';
import { type Asking, carriedFaults, carriedLine } from './preview-carried.ts';
import type { Plan, PlannedRow, Status } from './plan.ts';
import type { Uploaded } from './uploaded.ts';

export const registerTitle = (name: string): string => (name === INVOICES ? '电子发票' : registers[name as RegisterName].title);

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

/** What an import would do, for the person who is about to decide on it. */
export function buildPreview(id: string, { files, folder }: Uploaded, plan: Plan, { policy, today }: Asking): ImportPreview {
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
    applicants: plan.applicants.map((applicant) => ({
      name: applicant.application.name,
      creditCode: applicant.application.creditCode,
      verdict: verdictOf(policy, applicant),
      status: applicant.status,
    })),
    carried: plan.carried.flatMap((each) => carriedLine(each, { policy, today }) ?? []),
  };
}
