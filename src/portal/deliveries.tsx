import { statusOf } from '../api/refusal-status.ts';
import { isUnstorable } from '../api/unstorable.ts';
import { readUpload } from '../api/upload.ts';
import { actOnCase } from '../app/act-on-case.ts';
import { keepPaper } from '../app/papers/keep-paper.ts';
import { findDelivery } from '../cases/project/delivery/line-delivery.ts';
import { isSupplier } from '../cases/project/delivery/own-supply.ts';
import { DELIVERY_STEP_WORDS } from '../cases/project/delivery/words.ts';
import type { Contract } from '../cases/project/events.ts';
import { planInForce } from '../cases/project/plan/in-force.ts';
import type { PlanLine } from '../cases/project/plan/records.ts';
import { ACT_INPUTS } from '../contract/act-inputs.ts';
import type { ProjectView } from '../contract/views.ts';
import { fenOfYuan } from '../intake/yuan.ts';
import { formatDay } from '../kernel/day.ts';
import { refuse, type Refusal } from '../kernel/result.ts';
import { readOwnCase, signedIn } from './case-page.ts';
import { DeliveryLine, type Typed, UNTYPED } from './delivery-line.tsx';
import { RatingSays } from './firm-deliveries.tsx';
import { faultsByField } from './form-field.tsx';
import type { PageRoute, View, Visit } from './page.tsx';

const ACCESS = ['provider'] as const;
type Form = Visit['form'];

/** The lines of the plan in force that this provider supplies. */
const ownLines = (visit: Visit, { project }: ProjectView): readonly PlanLine[] =>
  (planInForce(project)?.plan.lines ?? []).filter((line) => isSupplier(project, line, signedIn(visit).who.actor.organisation));

const ownContracts = (visit: Visit, { project: { contracts = [] } }: ProjectView): readonly Contract[] =>
  contracts.filter(({ party }) => party.creditCode === signedIn(visit).who.actor.organisation);

const Lines = ({ view, lines }: { view: ProjectView; lines: readonly PlanLine[] }) => (
  <ul className="plain">
    {lines.map(({ no, what, dueOn }) => {
      const step = findDelivery(view.project, no)?.step;
      return (
        <li key={no}>
          <h2>
            <a href={`/deliveries/${view.id}/${encodeURIComponent(no)}`}>
              {no}. {what}
            </a>{' '}
            <span className="tag">{step === undefined ? '未交付' : DELIVERY_STEP_WORDS[step]}</span>
          </h2>
          <p className="soft small">计划{formatDay(dueOn)}完成</p>
        </li>
      );
    })}
  </ul>
);

/** `/deliveries/:id`: what this provider has to deliver of the plan, and how each line stands. */
const overview: PageRoute = {
  method: 'GET',
  path: '/deliveries/:id',
  access: ACCESS,
  show: async (visit) => {
    const read = await readOwnCase(visit);
    if (!read.ok) return read;
    const lines = ownLines(visit, read.value);
    return {
      title: '合同和交付',
      body: (
        <>
          <p className="soft">
            <a href="/provider">我的项目</a>
          </p>
          <h1>合同和交付：{read.value.project.application.name}</h1>
          {lines.length === 0 ? <p>现行方案中没有写明由贵单位承担的项目。方案写明或企业登记合同之后，会列在这里。</p> : null}
          <Lines view={read.value} lines={lines} />
          {ownContracts(visit, read.value).map((contract) => (
            <RatingSays key={contract.number} project={read.value.project} contract={contract} />
          ))}
        </>
      ),
    };
  },
};

type Asked = { readonly view: ProjectView; readonly line: PlanLine };

async function readAsked(visit: Visit): Promise<Asked | View> {
  const read = await readOwnCase(visit);
  if (!read.ok) return read;
  const line = ownLines(visit, read.value).find(({ no }) => no === visit.params['line']);
  return line === undefined ? refuse('not-found', '现行方案中没有由贵单位承担的这一项，请从项目页面进入') : { view: read.value, line };
}

function page(visit: Visit, { view, line }: Asked, typed: Typed, status?: number): View {
  const session = signedIn(visit);
  const contracts = ownContracts(visit, view).filter((each) => each.line === line.no);
  const commandKey = visit.premises.ports.newId();
  return {
    title: line.what,
    ...(status !== undefined && { status }),
    body: <DeliveryLine {...{ view, line, session, commandKey, contracts, typed }} />,
  };
}

type Says = { readonly act: 'confirmContract' | 'deliverLine'; readonly form: Form; readonly input: object };

/** Does the act with what was typed; what is wrong comes back with all of it. */
async function say(visit: Visit, asked: Asked, { act, form, input }: Says): Promise<View> {
  const parsed = ACT_INPUTS[act].safeParse({ ...input, line: asked.line.no });
  if (!parsed.success) return page(visit, asked, { values: form, faults: faultsByField(parsed.error.issues) }, statusOf('bad-input'));
  const command = { kind: 'project', caseId: asked.view.id, act, input: parsed.data, key: `${form['key'] ?? ''}-${act}` } as const;
  const done = await actOnCase(visit.premises.ports, signedIn(visit).who, command);
  return done.ok ? { to: `/deliveries/${asked.view.id}/${encodeURIComponent(asked.line.no)}` } : refused(visit, asked, form, done.refusal);
}

const refused = (visit: Visit, asked: Asked, values: Form, { message, code }: Refusal): View =>
  page(visit, asked, { values, faults: { '': message } }, statusOf(code));

/** `/deliveries/:id/:line`: the contract and the delivery of one line. */
const oneLine: PageRoute = {
  method: 'GET',
  path: '/deliveries/:id/:line',
  access: ACCESS,
  show: async (visit) => {
    const asked = await readAsked(visit);
    return 'view' in asked ? page(visit, asked, UNTYPED) : asked;
  },
};

const confirm: PageRoute = {
  method: 'POST',
  path: '/deliveries/:id/:line/contract',
  access: ACCESS,
  show: async (visit) => {
    const asked = await readAsked(visit);
    if (!('view' in asked)) return asked;
    const { form } = visit;
    const { number = '', signedOn = '', signers = '', amountFen = '' } = form;
    const input = { number, signedOn, signers, amountFen: fenOfYuan(amountFen.trim().replaceAll(',', '')) };
    return say(visit, asked, { act: 'confirmContract', form, input });
  },
};

/** Keeps the evidence and states the delivery. What is wrong with the form is said before a file is kept. */
const deliver: PageRoute = {
  method: 'POST',
  path: '/deliveries/:id/:line',
  access: ACCESS,
  show: async (visit) => {
    const upload = await readUpload(visit.request);
    const asked = await readAsked(visit);
    if (!('view' in asked)) return asked;
    if (!upload.ok) return refused(visit, asked, {}, upload.refusal);
    const { files, fields: form } = upload.value;
    if (isUnstorable(form)) return refused(visit, asked, form, refuse('bad-input', '内容含有不可见的控制字符，请改正后重新提交').refusal);
    const input = { what: form['what'] ?? '', deliveredOn: form['deliveredOn'] ?? '' };
    if (ACT_INPUTS.deliverLine.safeParse({ ...input, line: asked.line.no }).success)
      // A browser sends a part without a name where no file was chosen: the papers of an earlier try are on file already.
      for (const file of files.filter(({ name }) => name !== '')) {
        const kept = await keepPaper(visit.premises.ports, signedIn(visit).who, { ...file, about: 'delivery', caseId: asked.view.id });
        if (!kept.ok) return refused(visit, asked, form, kept.refusal);
      }
    return say(visit, asked, { act: 'deliverLine', form, input });
  },
};

export const deliveryPages: readonly PageRoute[] = [overview, oneLine, confirm, deliver];
