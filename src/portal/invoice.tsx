import type { Session } from '../api/session.ts';
import { FORM_TOKEN, formTokenOf } from '../api/origin.ts';
import { statusOf } from '../api/refusal-status.ts';
import { isUnstorable } from '../api/unstorable.ts';
import { readUpload } from '../api/upload.ts';
import { actOnCase } from '../app/act-on-case.ts';
import { keepPaper } from '../app/papers/keep-paper.ts';
import { listPapers } from '../app/papers/list-papers.ts';
import { readCase } from '../app/read-case.ts';
import type { Paper } from '../app/store-papers.ts';
import type { Expense } from '../cases/project/events.ts';
import type { ProjectView } from '../contract/views.ts';
import { readQr } from '../intake/index.ts';
import type { InvoiceReading } from '../kernel/invoice-reading.ts';
import { ok, refuse, type Refusal, type Result } from '../kernel/result.ts';
import { CheckForm } from './invoice-check.tsx';
import { InvoiceForm, invoiceIn, Read } from './invoice-form.tsx';
import type { PageRoute, View, Visit } from './page.tsx';

type At = { readonly view: ProjectView; readonly expense: Expense; readonly session: Session };
const PATH = '/invoices/:id/:expense';
const addressOf = ({ view, expense }: At): string => `/invoices/${view.id}/${encodeURIComponent(expense.id)}`;

async function placeOf(visit: Visit): Promise<Result<At>> {
  const { params, premises, session } = visit;
  if (session === null) throw new Error('the page of an invoice ran without a session');
  const found = await readCase(premises.ports, session.who, params['id'] ?? '');
  if (!found.ok) return found;
  const view = found.value;
  const expense = view.kind === 'project' ? view.project.expenses.find(({ id }) => id === params['expense']) : undefined;
  if (view.kind !== 'project' || expense === undefined) return refuse('not-found', '没有这笔支出，请从列表重新进入');
  return ok({ view, expense, session });
}

/** What was read so far: of the paper last sent, of the code last pasted. */
type Given = {
  readonly paper?: Paper;
  readonly qr?: string;
  readonly readings: readonly InvoiceReading[];
  readonly values?: Visit['form'];
  readonly fault?: Refusal;
};

async function givenIn(visit: Visit, { view, session }: At): Promise<Given> {
  const { ports } = visit.premises;
  const [asked, qr] = [visit.query['paper'], visit.query['qr'] || undefined];
  const papers = await listPapers(ports, session.who, view.id);
  const paper = papers.ok ? papers.value.find(({ id }) => id === asked) : undefined;
  const { invoice: ofPaper = [] } = paper === undefined ? {} : await ports.store.in(session.who.programmeId).listReadings(paper.digest);
  const scanned = qr === undefined ? undefined : readQr(qr);
  return {
    ...(paper && { paper }),
    ...(qr !== undefined && scanned?.ok && { qr }),
    readings: [...ofPaper, ...(scanned?.ok ? [scanned.value] : [])],
    ...(scanned?.ok === false && { fault: scanned.refusal }),
  };
}

const Fault = ({ fault }: { fault: Refusal }) => (
  <div className="faults" role="alert">
    <h2>还没有办好，请改正</h2>
    <p>{fault.message}</p>
  </div>
);

const Bring = ({ at }: { at: At }) => (
  <>
    <h2>1. 上传或粘贴</h2>
    <form method="post" action={`${addressOf(at)}/file`} encType="multipart/form-data">
      <label htmlFor="files">发票文件：XML、OFD、PDF，或拍到二维码的照片</label>
      <input id="files" name="files" type="file" accept=".xml,.ofd,application/pdf,image/jpeg,image/png" required />
      <button type="submit">上传并读取</button>
    </form>
    <form method="get" action={addressOf(at)}>
      <label htmlFor="qr">或粘贴发票二维码扫出的文字</label>
      <input id="qr" name="qr" maxLength={400} required />
      <button type="submit" className="quiet">
        读取
      </button>
    </form>
  </>
);

async function show(visit: Visit, at: At, given: Given): Promise<View> {
  const { view, expense, session } = at;
  const may = (act: string): boolean => view.acts.some((offer) => offer.act === act && offer.allowed);
  const { fault, paper, readings, values } = given;
  const key = `invoice-${visit.premises.ports.newId()}`;
  const token = formTokenOf(session.token);
  return {
    title: '发票',
    ...(fault && { status: statusOf(fault.code) }),
    body: (
      <>
        <p className="soft">{view.project.application.name}</p>
        <h1>{expense.title}的发票</h1>
        {fault === undefined ? null : <Fault fault={fault} />}
        {may('fileInvoice') ? <Bring at={at} /> : null}
        {paper === undefined && readings.length === 0 ? null : (
          <>
            <h2>2. 核对并确认</h2>
            <Read paper={paper} readings={readings} />
            {may('fileInvoice') ? (
              <InvoiceForm action={`${addressOf(at)}/confirmation`} given={given} fields={{ key, [FORM_TOKEN]: token }} values={values} />
            ) : null}
          </>
        )}
        <CheckForm at={at} action={`${addressOf(at)}/check`} mayCheck={may('verifyInvoice')} today={session.me.today} />
        <p>
          <a href={session.me.roles.includes('firm') ? '/firm' : `/office/projects/${view.id}#expenses`}>回到项目</a>
        </p>
      </>
    ),
  };
}

const page: PageRoute = {
  method: 'GET',
  path: PATH,
  access: ['firm', 'officer'],
  show: async (visit) => {
    const at = await placeOf(visit);
    return at.ok ? show(visit, at.value, await givenIn(visit, at.value)) : at;
  },
};

/** Keeps the file that was sent; a refusal is said on the page. */
async function keepOne(visit: Visit, at: At, about: string): Promise<Result<{ readonly paper: Paper; readonly fields: Visit['form'] }>> {
  const upload = await readUpload(visit.request);
  if (!upload.ok) return upload;
  const { files, fields } = upload.value;
  const [file] = files;
  if (file === undefined || isUnstorable(fields)) return refuse('bad-input', '内容含有不可见的控制字符，请改正后重新提交');
  const kept = await keepPaper(visit.premises.ports, at.session.who, { ...file, about, caseId: at.view.id });
  return kept.ok ? ok({ paper: kept.value, fields }) : kept;
}

const sending: PageRoute = {
  method: 'POST',
  path: `${PATH}/file`,
  access: ['firm', 'officer'],
  show: async (visit) => {
    const at = await placeOf(visit);
    if (!at.ok) return at;
    const kept = await keepOne(visit, at.value, 'invoice');
    if (!kept.ok) return show(visit, at.value, { readings: [], fault: kept.refusal });
    return { to: `${addressOf(at.value)}?paper=${kept.value.paper.id}` };
  },
};

const keyIn = (form: Visit['form']): string => form['key'] ?? '';

const confirming: PageRoute = {
  method: 'POST',
  path: `${PATH}/confirmation`,
  access: ['firm', 'officer'],
  show: async (visit) => {
    const at = await placeOf(visit);
    if (!at.ok) return at;
    const { view, expense, session } = at.value;
    const given = await givenIn({ ...visit, query: visit.form }, at.value);
    const { paper, qr } = given;
    const input = {
      expenseId: expense.id,
      ...(paper && { paperId: paper.id }),
      ...(qr !== undefined && { qr }),
      invoice: invoiceIn(visit.form),
    };
    const command = { kind: 'project' as const, caseId: view.id, act: 'fileInvoice', input, key: keyIn(visit.form) };
    const done = await actOnCase(visit.premises.ports, session.who, command);
    return done.ok ? { to: `${addressOf(at.value)}#filed` } : show(visit, at.value, { ...given, values: visit.form, fault: done.refusal });
  },
};

const checking: PageRoute = {
  method: 'POST',
  path: `${PATH}/check`,
  access: ['officer'],
  show: async (visit) => {
    const at = await placeOf(visit);
    if (!at.ok) return at;
    const { view, expense, session } = at.value;
    const kept = await keepOne(visit, at.value, 'invoice-check');
    if (!kept.ok) return show(visit, at.value, { readings: [], fault: kept.refusal });
    const { paper, fields } = kept.value;
    const input = { expenseId: expense.id, outcome: fields['outcome'] ?? '', checkedOn: fields['checkedOn'] ?? '', paperId: paper.id };
    const key = `check-${expense.id}-${paper.id}-${visit.premises.ports.newId()}`.slice(0, 80);
    const done = await actOnCase(visit.premises.ports, session.who, { kind: 'project', caseId: view.id, act: 'verifyInvoice', input, key });
    return done.ok ? { to: `${addressOf(at.value)}#check` } : show(visit, at.value, { readings: [], fault: done.refusal });
  },
};

/** `/invoices/:case/:expense`: the invoice of one expense, read, looked at and confirmed, on a phone or at a desk; and its check with the tax service. */
export const invoicePages: readonly PageRoute[] = [page, sending, confirming, checking];
