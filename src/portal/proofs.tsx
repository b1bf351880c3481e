import { FORM_TOKEN, formTokenOf } from '../api/origin.ts';
import { statusOf } from '../api/refusal-status.ts';
import { actOnCase } from '../app/act-on-case.ts';
import { listPapers } from '../app/papers/list-papers.ts';
import type { Paper } from '../app/store-papers.ts';
import { proofsOf } from '../cases/project/evidence/proofs.ts';
import { PROOF_WORDS, proofDifferences } from '../cases/project/evidence/words.ts';
import { formatDay } from '../kernel/day.ts';
import { formatYuan } from '../kernel/fen.ts';
import { ok, type Refusal, type Result } from '../kernel/result.ts';
import { caseHome } from './case-page.ts';
import { Choice } from './choice.tsx';
import { type AtExpense, expenseAt, Fault, keepOne, mayAct } from './expense-page.tsx';
import type { PageRoute, View, Visit } from './page.tsx';
import { ACCEPTED, PaperLink } from './paper-list.tsx';
import { isProofKind, ProofForm, proofIn, type ProofRead, ReadProofBox } from './proof-form.tsx';

const PATH = '/proofs/:id/:expense';
/** The page of one expense's slips and vouchers. */
export const proofsPath = (caseId: string, expenseId: string): string => `/proofs/${caseId}/${encodeURIComponent(expenseId)}`;
const addressOf = ({ view, expense }: AtExpense): string => proofsPath(view.id, expense.id);

type Chosen = { readonly paper: Paper; readonly read: ProofRead };
/** The papers that nobody confirmed yet, and the one that is to be. */
type Given = { readonly open: readonly Paper[]; readonly chosen?: Chosen; readonly values?: Visit['form']; readonly fault?: Refusal };

async function givenIn(visit: Visit, { view, session }: AtExpense, wanted: string | undefined): Promise<Result<Given>> {
  const { ports } = visit.premises;
  const papers = await listPapers(ports, session.who, view.id);
  if (!papers.ok) return papers;
  const confirmed = new Set((view.project.evidence?.proofs ?? []).map(({ paper }) => paper.id));
  const proofs = papers.value.filter(({ about }) => isProofKind(about));
  const open = proofs.filter(({ id }) => !confirmed.has(id) && id !== wanted);
  const paper = proofs.find(({ id }) => id === wanted);
  if (paper === undefined) return ok({ open });
  const { payment: [payment] = [], voucher: [voucher] = [] } = await ports.store.in(session.who.programmeId).listReadings(paper.digest);
  const read: ProofRead = paper.about === 'payment' ? { kind: 'payment', ...(payment && { reading: payment }) } : { kind: 'voucher', ...(voucher && { reading: voucher }) }; // prettier-ignore
  return ok({ open, chosen: { paper, read } });
}

const Filed = ({ at: { view, expense } }: { at: AtExpense }) => {
  const filed = proofsOf(view.project.evidence?.proofs, expense.id);
  if (filed.length === 0) return null;
  return (
    <section id="filed">
      <h2>已确认的</h2>
      <ul className="plain">
        {filed.map((proof) => (
          <li key={proof.paper.id}>
            {PROOF_WORDS[proof.kind]} {proof.confirmed.number}，
            {proof.kind === 'payment'
              ? `${formatDay(proof.confirmed.paidOn)}付给${proof.confirmed.payeeName}`
              : formatDay(proof.confirmed.bookedOn)}
            ，{formatYuan(proof.confirmed.amountFen)} 元。{proof.by}于{formatDay(proof.on)}确认。文件：
            <PaperLink paper={proof.paper} />
            {proofDifferences(proof).map(({ field, written, read }) => (
              <p key={field} className="bad">
                {field}：确认为{written}，读到的是{read}
              </p>
            ))}
          </li>
        ))}
      </ul>
      <p className="soft">台账没有写付款、记账凭证的，登记投资凭证后按这里计入；台账写了的，以台账为准，不同的核查时会提出。</p>
    </section>
  );
};

const Bring = ({ at, open }: { at: AtExpense; open: readonly Paper[] }) => (
  <>
    <h2>1. 上传</h2>
    <form method="post" action={`${addressOf(at)}/file`} encType="multipart/form-data">
      <Choice name="about" label="这是什么" choices={Object.entries(PROOF_WORDS)} />
      <label htmlFor="files">文件：网上银行、财务软件下载的 PDF 读得出内容；扫描件、照片对照填写</label>
      <input id="files" name="files" type="file" accept={ACCEPTED} required />
      <button type="submit">上传并读取</button>
    </form>
    {open.length === 0 ? null : (
      <>
        <h3>已上传、还没有确认的</h3>
        <ul className="plain">
          {open.map(({ id, about, name }) => (
            <li key={id}>
              <a href={`${addressOf(at)}?paper=${id}`}>
                {isProofKind(about) ? PROOF_WORDS[about] : about}：{name}
              </a>
            </li>
          ))}
        </ul>
      </>
    )}
  </>
);

function show(visit: Visit, at: AtExpense, { open, chosen, values, fault }: Given): View {
  const { view, expense, session } = at;
  const mayFile = mayAct(at, 'fileProof');
  const hidden = { key: `proof-${visit.premises.ports.newId()}`, [FORM_TOKEN]: formTokenOf(session.token), paper: chosen?.paper.id ?? '' };
  return {
    title: '付款回单和记账凭证',
    ...(fault && { status: statusOf(fault.code) }),
    body: (
      <>
        <p className="soft">{view.project.application.name}</p>
        <h1>{expense.title}的付款回单和记账凭证</h1>
        {fault === undefined ? null : <Fault fault={fault} />}
        {mayFile ? <Bring at={at} open={open} /> : null}
        {chosen === undefined ? null : (
          <>
            <h2>2. 核对并确认</h2>
            <ReadProofBox {...chosen} />
            {mayFile ? <ProofForm {...chosen} at={at} action={`${addressOf(at)}/confirmation`} hidden={hidden} values={values} /> : null}
          </>
        )}
        <Filed at={at} />
        <p>
          <a href={caseHome(visit, view.id, 'expenses')}>回到项目</a>
        </p>
      </>
    ),
  };
}

/** The page as it stands, with what was just typed or refused. */
async function shown(visit: Visit, at: AtExpense, wanted: string | undefined, more: Pick<Given, 'values' | 'fault'> = {}): Promise<View> {
  const given = await givenIn(visit, at, wanted);
  return given.ok ? show(visit, at, { ...given.value, ...more }) : given;
}

const access = ['firm', 'officer'] as const;
const page: PageRoute = {
  method: 'GET',
  path: PATH,
  access,
  show: async (visit) => {
    const at = await expenseAt(visit);
    return at.ok ? shown(visit, at.value, visit.query['paper']) : at;
  },
};

const sending: PageRoute = {
  method: 'POST',
  path: `${PATH}/file`,
  access,
  show: async (visit) => {
    const at = await expenseAt(visit);
    if (!at.ok) return at;
    const kept = await keepOne(visit, at.value, ({ about = '' }) => (isProofKind(about) ? about : ''));
    return kept.ok
      ? { to: `${addressOf(at.value)}?paper=${kept.value.paper.id}` }
      : shown(visit, at.value, undefined, { fault: kept.refusal });
  },
};

const confirming: PageRoute = {
  method: 'POST',
  path: `${PATH}/confirmation`,
  access,
  show: async (visit) => {
    const at = await expenseAt(visit);
    if (!at.ok) return at;
    const { view, expense, session } = at.value;
    const { form } = visit;
    const input = { expenseId: expense.id, paperId: form['paper'] ?? '', proof: proofIn(form) };
    const command = { kind: 'project', caseId: view.id, act: 'fileProof', input, key: form['key'] ?? '' } as const;
    const done = await actOnCase(visit.premises.ports, session.who, command);
    return done.ok ? { to: `${addressOf(at.value)}#filed` } : shown(visit, at.value, form['paper'], { values: form, fault: done.refusal });
  },
};

/** `/proofs/:case/:expense`: the slips and vouchers of one expense, read, looked at and confirmed, on a phone or at a desk. */
export const proofPages: readonly PageRoute[] = [page, sending, confirming];
