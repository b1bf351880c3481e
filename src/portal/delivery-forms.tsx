import type { ReactNode } from 'react';
import { statusOf } from '../api/refusal-status.ts';
import { isUnstorable } from '../api/unstorable.ts';
import { readPartedForm } from '../api/upload.ts';
import { keepPaper } from '../app/papers/keep-paper.ts';
import { type OwnForm, subjectOf } from '../app/drafts/own-form.ts';
import type { PlanLine } from '../cases/project/plan/records.ts';
import type { ProjectView } from '../contract/views.ts';
import { fenOfYuan } from '../intake/yuan.ts';
import { formatDay } from '../kernel/day.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { signedIn } from './case-page.ts';
import { FaultSummary, Field, type FormFaults } from './form-field.tsx';
import { readKept, sendKept } from './keep-typed.ts';
import { type Kept, KeptForm } from './kept-form.tsx';
import type { PageRoute, View, Visit } from './page.tsx';
import { ACCEPTED } from './paper-list.tsx';

/** A line of the plan that the provider supplies. */
export type Asked = { readonly view: ProjectView; readonly line: PlanLine };
type File = { readonly name: string; readonly bytes: Uint8Array };
type Sent = { readonly typed: Visit['form']; readonly files: readonly File[] };
/** What a provider says of a line: a page of its own under the line's. */
type LineForm = {
  readonly keptAs: 'contract-confirmation' | 'delivery';
  readonly ends: 'contract' | 'delivery';
  readonly act: 'confirmContract' | 'deliverLine';
  readonly title: string;
  readonly asks: readonly string[];
  readonly fields: (of: (name: string) => Pick<Parameters<typeof Field>[0], 'name' | 'value' | 'fault'>) => ReactNode;
  readonly inputOf: (typed: Visit['form']) => object;
  readonly withFiles?: true;
};

const contract: LineForm = {
  keptAs: 'contract-confirmation',
  ends: 'contract',
  act: 'confirmContract',
  title: '确认合同',
  asks: ['number', 'signedOn', 'amountFen', 'signers'],
  fields: (of) => (
    <>
      <p>请按贵单位自己留存的合同填写，不必与企业商量。两边说的不一致，双方和县里都看得到。</p>
      <Field {...of('number')} label="合同编号" maxLength={80} />
      <Field {...of('signedOn')} label="签订日期" type="date" />
      <Field {...of('amountFen')} label="合同金额（元）" inputMode="decimal" />
      <Field {...of('signers')} label="双方签字人" hint="企业一方、服务商一方各是谁签的" maxLength={80} />
    </>
  ),
  inputOf: ({ number = '', signedOn = '', signers = '', amountFen = '' }) => ({
    number,
    signedOn,
    signers,
    amountFen: fenOfYuan(amountFen.trim().replaceAll(',', '')),
  }),
};

const delivery: LineForm = {
  keptAs: 'delivery',
  ends: 'delivery',
  act: 'deliverLine',
  title: '登记交付',
  withFiles: true,
  asks: ['what', 'deliveredOn'],
  fields: (of) => (
    <>
      <Field {...of('what')} label="交付了什么" hint="设备或软件的名称、数量、装在哪里" lines maxLength={500} />
      <Field {...of('deliveredOn')} label="交付日期" type="date" />
      <label htmlFor="files">佐证照片或PDF（可选多份，每份不超过20MB）</label>
      <input id="files" name="files" type="file" accept={ACCEPTED} multiple />
    </>
  ),
  inputOf: ({ what = '', deliveredOn = '' }) => ({ what, deliveredOn }),
};

/** Neither offered nor refused at this stage: the project is past it. */
const { refusal: NOT_NOW } = refuse('wrong-stage', '这个项目现在不用再登记合同和交付，已登记的请在“合同和交付”里看');
const linePath = ({ view, line }: Asked): string => `/deliveries/${view.id}/${encodeURIComponent(line.no)}`;
const ownFormOf = ({ keptAs }: LineForm, { view, line }: Asked): OwnForm => ({ form: keptAs, subject: subjectOf(view.id, line.no) });

type BodyProps = { readonly asked: Asked; readonly of: LineForm; readonly form: Kept };
const Body = ({ asked, of: { ends, title, asks, fields, withFiles }, form }: BodyProps) => {
  const { values, faults } = form;
  return (
    <>
      <p className="soft">
        <a href={linePath(asked)}>{asked.line.what}</a>
      </p>
      <h1>{title}</h1>
      <p>
        {asked.view.project.application.name}，方案第{asked.line.no}项：<strong>{asked.line.what}</strong>，计划
        {formatDay(asked.line.dueOn)}完成。
      </p>
      <FaultSummary faults={faults} says="还没有办成，请改正后再提交" />
      <KeptForm form={form} path={`${linePath(asked)}/${ends}`} asks={asks} {...(withFiles && { withFiles })}>
        {fields((name) => ({ name, value: values[name], fault: faults[name] }))}
        <button type="submit">{title}</button>{' '}
      </KeptForm>
    </>
  );
};

type Told = { readonly faults?: FormFaults; readonly typed?: Visit['form']; readonly status?: number };
async function page(visit: Visit, of: LineForm, asked: Asked, { faults = {}, typed = {}, status }: Told = {}): Promise<View> {
  const offered = asked.view.acts.find(({ act }) => act === of.act);
  if (!offered?.allowed) return { refusal: offered?.refusal ?? NOT_NOW };
  const form = await readKept(visit, ownFormOf(of, asked), faults, typed);
  return { title: of.title, ...(status !== undefined && { status }), body: <Body asked={asked} of={of} form={form} /> };
}

/** What was sent: with files it comes in parts. */
async function readSent({ request, form }: Visit, { withFiles }: LineForm): Promise<Result<Sent>> {
  if (!withFiles) return ok({ typed: form, files: [] });
  const upload = await readPartedForm(request);
  if (!upload.ok) return upload;
  const { files, fields: typed } = upload.value;
  if (isUnstorable(typed)) return refuse('bad-input', '内容含有不可见的控制字符，请改正后重新提交');
  return ok({ typed, files });
}

async function keepPapers(visit: Visit, caseId: string, files: readonly File[]): Promise<Result<null>> {
  for (const file of files) {
    const papers = await keepPaper(visit.premises.ports, signedIn(visit).who, { ...file, about: 'delivery', caseId });
    if (!papers.ok) return papers;
  }
  return ok(null);
}

async function send(visit: Visit, of: LineForm, asked: Asked, sent: Result<Sent>): Promise<View> {
  if (!sent.ok) return page(visit, of, asked, { faults: { '': sent.refusal.message }, status: statusOf(sent.refusal.code) });
  const { typed, files } = sent.value;
  return sendKept(visit, {
    own: ownFormOf(of, asked),
    asks: of.asks,
    typed,
    kind: 'project',
    caseId: asked.view.id,
    act: of.act,
    input: { ...of.inputOf(typed), line: asked.line.no },
    bring: () => keepPapers(visit, asked.view.id, files),
    again: (faults, status) => page(visit, of, asked, { faults, typed, status }),
    leadsTo: () => linePath(asked),
  });
}

/** The two addresses of each form: to be filled in, and sent. */
export const deliveryFormRoutes = (readAsked: (visit: Visit) => Promise<Asked | View>): readonly PageRoute[] =>
  [contract, delivery].flatMap((of) => [
    {
      method: 'GET' as const,
      path: `/deliveries/:id/:line/${of.ends}` as const,
      access: ['provider'] as const,
      show: async (visit: Visit) => {
        const asked = await readAsked(visit);
        return 'view' in asked ? page(visit, of, asked) : asked;
      },
    },
    {
      method: 'POST' as const,
      path: `/deliveries/:id/:line/${of.ends}` as const,
      access: ['provider'] as const,
      show: async (visit: Visit) => {
        // Read whatever comes of it: a connection whose parts nobody takes stays open.
        const sent = await readSent(visit, of);
        const asked = await readAsked(visit);
        return 'view' in asked ? send(visit, of, asked, sent) : asked;
      },
    },
  ]);
