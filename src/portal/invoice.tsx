import { FORM_TOKEN, formTokenOf } from '../api/origin.ts';
import { statusOf } from '../api/refusal-status.ts';
import { actOnCase } from '../app/act-on-case.ts';
import { listPapers } from '../app/papers/list-papers.ts';
import type { Paper } from '../app/store-papers.ts';
import { readQr } from '../intake/index.ts';
import type { InvoiceReading } from '../kernel/invoice-reading.ts';
import type { Refusal } from '../kernel/result.ts';
import { caseHome } from './case-page.ts';
import { type AtExpense, expenseAt, Fault, keepOne, mayAct } from './expense-page.tsx';
import { CheckForm } from './invoice-check.tsx';
import { InvoiceForm, invoiceIn, Read } from './invoice-form.tsx';
import type { PageRoute, View, Visit } from './page.tsx';

const PATH = '/invoices/:id/:expense';
const addressOf = ({ view, expense }: AtExpense): string => `/invoices/${view.id}/${encodeURIComponent(expense.id)}`;

/** What was read so far: of the paper last sent, of the code last pasted. */
type Given = {
  readonly paper?: Paper;
  readonly qr?: string;
  readonly readings: readonly InvoiceReading[];
  readonly values?: Visit['form'];
  readonly fault?: Refusal;
};

async function givenIn(visit: Visit, { view, session }: AtExpense): Promise<Given> {
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

const Bring = ({ at }: { at: AtExpense }) => (
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

async function show(visit: Visit, at: AtExpense, given: Given): Promise<View> {
  const { view, expense, session } = at;
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
        {mayAct(at, 'fileInvoice') ? <Bring at={at} /> : null}
        {paper === undefined && readings.length === 0 ? null : (
          <>
            <h2>2. 核对并确认</h2>
            <Read paper={paper} readings={readings} />
            {mayAct(at, 'fileInvoice') ? (
              <InvoiceForm action={`${addressOf(at)}/confirmation`} given={given} fields={{ key, [FORM_TOKEN]: token }} values={values} />
            ) : null}
          </>
        )}
        <CheckForm at={at} action={`${addressOf(at)}/check`} mayCheck={mayAct(at, 'verifyInvoice')} today={session.me.today} />
        <p>
          <a href={caseHome(visit, view.id, 'expenses')}>回到项目</a>
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
    const at = await expenseAt(visit);
    return at.ok ? show(visit, at.value, await givenIn(visit, at.value)) : at;
  },
};

const sending: PageRoute = {
  method: 'POST',
  path: `${PATH}/file`,
  access: ['firm', 'officer'],
  show: async (visit) => {
    const at = await expenseAt(visit);
    if (!at.ok) return at;
    const kept = await keepOne(visit, at.value, () => 'invoice');
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
    const at = await expenseAt(visit);
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
    const at = await expenseAt(visit);
    if (!at.ok) return at;
    const { view, expense, session } = at.value;
    const kept = await keepOne(visit, at.value, () => 'invoice-check');
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
