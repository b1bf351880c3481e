import { COMPLAINT_BOOKS, type ComplaintFigures, readComplaintFigures } from '../app/kept/complaint-figures.ts';
import { followRow } from '../app/kept/follow-row.ts';
import { RECEIPT_LENGTH, sendRow } from '../app/kept/send-row.ts';
import { ACT_INPUTS } from '../contract/act-inputs.ts';
import { formatDay } from '../kernel/day.ts';
import type { Cells } from '../registers/kept/kept-register.ts';
import { ClauseTag } from './clause-tag.tsx';
import { ASKED, ComplaintForm, type ComplaintDraft, registerFor } from './complaint-form.tsx';
import { FaultSummary, Field, faultsByField, type FormFaults } from './form-field.tsx';
import type { PageRoute, View, Visit } from './page.tsx';

const TITLE = '投诉举报';
const FOUR = /.{1,4}/g;

const page = (draft: ComplaintDraft, status = 200, figures?: ComplaintFigures): View => ({
  title: TITLE,
  describes: '对企业、服务商或办理部门有意见都可以反映，可以匿名，凭回执码查看答复。',
  status,
  body: (
    <>
      <h1>{TITLE}</h1>
      <p>
        对企业、服务商或办理部门有意见，都可以在这里反映，不用登录。受理后有人核查，有期限，有答复。 <ClauseTag clause="plan/4.4" />
      </p>
      <p>反映办理部门或工作人员的，直接交专班负责人，被反映的部门看不到。</p>
      <p>可以匿名：姓名和电话不必填，系统不记录您的网络地址。提交后得到一个回执码，凭它查看答复；回执码只显示一次，丢失不能补。</p>
      <ComplaintForm draft={draft} />
      <FollowForm faults={{}} />
      {figures && <Figures of={figures} />}
    </>
  ),
});

const Figures = ({ of: { received, answered, declined, open } }: { of: ComplaintFigures }) => (
  <section>
    <h2>办理情况</h2>
    <p>
      到今天共收到{received}件：已答复{answered}件，不予受理{declined}件，办理中{open}件。
    </p>
  </section>
);

const FollowForm = ({ faults, code }: { faults: FormFaults; code?: string | undefined }) => (
  <form method="post" action="/complaint/answer" noValidate>
    <h2>查看答复</h2>
    <FaultSummary faults={faults} says="还没有查到" />
    <Field
      name="receipt"
      label="回执码"
      hint={`${RECEIPT_LENGTH}位字母和数字`}
      required
      maxLength={40}
      autoComplete="off"
      fault={faults['receipt']}
      value={code}
    />
    <button type="submit" className="quiet">
      查看
    </button>
  </form>
);

/** `GET /complaint`: the form and the way back to an answer. */
const complaintForm: PageRoute = {
  method: 'GET',
  path: '/complaint',
  access: 'anyone',
  show: async ({ premises: { ports, programme } }) => {
    const figures = await readComplaintFigures(ports.store.in(programme.id));
    return page({ values: {}, faults: {}, code: ports.vault.newCode(RECEIPT_LENGTH) }, undefined, figures);
  },
};

const cellsOf = (form: Visit['form']): Cells =>
  Object.fromEntries(ASKED.flatMap(({ key }) => (form[key] === undefined || form[key].trim() === '' ? [] : [[key, form[key]]])));

/** What is asked without fail, in the words of the form. */
const lacking = (form: Visit['form']): FormFaults =>
  Object.fromEntries(
    ASKED.flatMap(({ key, header, kind, required }) =>
      required && (form[key] ?? '').trim() === '' ? [[key, `${kind === 'choice' ? '请选择' : '请填写'}“${header}”`]] : [],
    ),
  );

/** `POST /complaint`: taken in by nobody's name. The answer to the form itself shows the code, so that no address carries it. */
const sendComplaint: PageRoute = {
  method: 'POST',
  path: '/complaint',
  access: 'anyone',
  show: async ({ premises: { ports, programme, limits }, form, request }) => {
    const code = form['receiptCode'] ?? '';
    const again = (faults: FormFaults, status: number): View => page({ values: form, faults, code }, status);
    const cells = cellsOf(form);
    const register = registerFor(form['about']);
    const read = ACT_INPUTS.enterRow.safeParse({ register, ...cells });
    const faults = { ...(read.success ? {} : faultsByField(read.error.issues)), ...lacking(form) };
    if (Object.keys(faults).length > 0) return again(faults, 422);
    // Counted in memory for an hour and never written down: nobody can say later who sent what.
    if (limits.objections.isSpent(request.ip)) return again({ '': '提交次数过多，请一小时后再试' }, 429);
    limits.objections.count(request.ip);
    const done = await sendRow(ports, programme.id, register, cells, code);
    return done.ok ? receipt(code) : again({ '': done.refusal.message }, 409);
  },
};

const receipt = (code: string): View => ({
  title: '已收到',
  body: (
    <>
      <h1>已收到</h1>
      <div className="box">
        <p>回执码</p>
        <p className="big">{(code.match(FOUR) ?? []).join(' ')}</p>
        <p className="soft">请现在记下。离开本页后不再显示，谁也查不到。</p>
      </div>
      <p>工作人员受理后会定下答复期限。凭回执码在“投诉举报”页查看办理情况和答复。</p>
      <p>
        <a href="/complaint">回到投诉举报</a>
      </p>
    </>
  ),
});

/** `POST /complaint/answer`: what has become of it. */
const complaintAnswer: PageRoute = {
  method: 'POST',
  path: '/complaint/answer',
  access: 'anyone',
  show: async ({ premises: { ports, programme, limits }, form, request }) => {
    const code = form['receipt'] ?? '';
    const again = (message: string, status: number): View => ({
      title: '查看答复',
      status,
      body: (
        <>
          <h1>{TITLE}</h1>
          <FollowForm faults={{ receipt: message }} code={code} />
        </>
      ),
    });
    if (limits.receipts.isSpent(request.ip)) return again('查询次数过多，请一小时后再试', 429);
    const found = await followRow(ports, programme.id, COMPLAINT_BOOKS, code);
    if (!found.ok) {
      limits.receipts.count(request.ip);
      return again(found.refusal.message, 404);
    }
    return {
      title: '办理情况',
      body: (
        <>
          <h1>办理情况</h1>
          <dl className="facts">
            <dt>收到日期</dt>
            <dd>{formatDay(found.value.sentOn)}</dd>
            {found.value.lines.flatMap(([header, says]) => [<dt key={header}>{header}</dt>, <dd key={`${header}:`}>{says}</dd>])}
          </dl>
          <p>
            <a href="/complaint">回到投诉举报</a>
          </p>
        </>
      ),
    };
  },
};

export const complaintPages: readonly PageRoute[] = [complaintForm, sendComplaint, complaintAnswer];
