import { isUnstorable } from '../api/unstorable.ts';
import { readUpload } from '../api/upload.ts';
import { keepPaper } from '../app/papers/keep-paper.ts';
import type { Session } from '../api/session.ts';
import type { Paper } from '../app/store-papers.ts';
import type { Expense } from '../cases/project/events.ts';
import type { ProjectView } from '../contract/views.ts';
import { fenOfCapitals } from '../kernel/capitals.ts';
import { ok, refuse, type Refusal, type Result } from '../kernel/result.ts';
import { readOwnCase, signedIn } from './case-page.ts';
import type { Visit } from './page.tsx';

/** One expense of a project and who looks at its papers. */
export type AtExpense = { readonly view: ProjectView; readonly expense: Expense; readonly session: Session };

/** The expense that an address ending in `/:id/:expense` names. Refuses one that is not on file, or not this person's to see. */
export async function expenseAt(visit: Visit): Promise<Result<AtExpense>> {
  const read = await readOwnCase(visit);
  if (!read.ok) return read;
  const expense = read.value.project.expenses.find(({ id }) => id === visit.params['expense']);
  if (expense === undefined) return refuse('not-found', '没有这笔支出，请从列表重新进入');
  return ok({ view: read.value, expense, session: signedIn(visit) });
}

export const mayAct = ({ view }: AtExpense, act: string): boolean => view.acts.some((offer) => offer.act === act && offer.allowed);

type Kept = { readonly paper: Paper; readonly fields: Visit['form'] };
/** Keeps the one file of a form, as a paper about what the form's fields say. Refuses what cannot be stored or read. */
export async function keepOne(visit: Visit, at: AtExpense, aboutOf: (fields: Visit['form']) => string): Promise<Result<Kept>> {
  const upload = await readUpload(visit.request);
  if (!upload.ok) return upload;
  const { files, fields } = upload.value;
  const [file] = files;
  if (file === undefined || isUnstorable(fields)) return refuse('bad-input', '内容含有不可见的控制字符，请改正后重新提交');
  const kept = await keepPaper(visit.premises.ports, at.session.who, { ...file, about: aboutOf(fields), caseId: at.view.id });
  return kept.ok ? ok({ paper: kept.value, fields }) : kept;
}

export const Fault = ({ fault }: { fault: Refusal }) => (
  <div className="faults" role="alert">
    <h2>还没有办好，请改正</h2>
    <p>{fault.message}</p>
  </div>
);

/** What was read, name by name; what was not is left out. */
export const Facts = ({ rows }: { rows: readonly (readonly [what: string, value: string | undefined])[] }) => (
  <dl className="facts">
    {rows.map(([what, value]) =>
      value === undefined ? null : (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{value}</dd>
        </div>
      ),
    )}
  </dl>
);

/** 大写 as printed, and that the figures say otherwise where they do. */
export function saysCapitals(inWords: string | undefined, fen: number | undefined): string | undefined {
  if (inWords === undefined || fen === undefined || fenOfCapitals(inWords) === BigInt(fen)) return inWords;
  return `${inWords}（与小写金额不同，请对照原件核对）`;
}

/** What there is to see to in a field: it was read in several ways, or written in another. */
export function doubtOf(read: readonly string[], written: string | undefined): string | undefined {
  if (written !== undefined && read.some((value) => value !== written.trim()))
    return `填的与读到的“${read.join('”“')}”不同，请核对；确需不同的可以提交，会留下记录`;
  return read.length > 1 ? `各处读到的不同：“${read.join('”“')}”，请对照原件核对` : undefined;
}
