import type { OwnFormName } from '../app/store-drafts.ts';
import { MATERIAL_WORDS, MATERIALS } from '../cases/project/materials.ts';
import { findRating } from '../cases/project/delivery/find-rating.ts';
import { MARK_WORDS, SERVICE_QUESTION_NAMES, SERVICE_QUESTIONS } from '../cases/project/delivery/records.ts';
import { saidByContract } from '../cases/project/evidence/proofs.ts';
import { findContractRead } from '../cases/project/plan/contract-read.ts';
import type { ProjectView } from '../contract/views.ts';
import type { ContractReading } from '../kernel/paper-reading.ts';
import { doubtOf, Facts, saysCapitals } from './expense-page.tsx';
import { materialFilesOf } from '../cases/project/acceptance/material-files.ts';
import type { Acceptance } from '../cases/project/records.ts';
import { planInForce } from '../cases/project/plan/in-force.ts';
import { readMoney } from '../intake/read-number.ts';
import { formatDay } from '../kernel/day.ts';
import { formatWan } from '../kernel/fen.ts';
import { Choice } from './choice.tsx';
import { contractKey } from './firm-deliveries.tsx';
import { type FirmForm, type FormShown, routesOf } from './firm-form.tsx';
import { Field } from './form-field.tsx';
import type { PageRoute } from './page.tsx';
import { uploadPath } from './papers-for.tsx';

type Asks = {
  readonly keptAs: OwnFormName;
  readonly name: string;
  readonly label: string;
  /** What it answers to. */
  readonly answers?: (shown: FormShown) => string | undefined;
};
/** A form that asks for one text. */
const oneText = ({ keptAs, name, label, answers, ...form }: Omit<FirmForm, 'draft' | 'fields' | 'inputOf'> & Asks): FirmForm => ({
  ...form,
  draft: { form: keptAs, asks: [name] },
  fields: (shown) => (
    <>
      {answers === undefined ? null : <p>{answers(shown)}</p>}
      <Field name={name} label={label} lines required value={shown.values[name]} fault={shown.faults[name]} />
    </>
  ),
  inputOf: (typed) => ({ [name]: typed[name] ?? '', ...(form.about !== undefined && { [form.about]: typed[form.about] ?? '' }) }),
});

const written = (values: FormShown['values'], ...names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, (values[name] ?? '').trim()]));

const account: FirmForm = {
  path: '/firm/account',
  act: 'stateAccount',
  draft: { form: 'account', asks: ['holder', 'number', 'bank', 'unionNumber'] },
  title: '填报收款账户',
  evidence: ['account'],
  known: ({ project: { application, account: known } }) => {
    const { number = '', bank = '', unionNumber = '', holder = application.name } = known?.asked ?? known?.inForce ?? {};
    return { holder, number, bank, unionNumber };
  },
  fields: ({ values, faults }) => {
    const of = (name: string) => ({ name, value: values[name], fault: faults[name], required: true });
    return (
      <>
        <Field {...of('holder')} label="户名" hint="须是贵单位营业执照上的名称；已按申报表填好" maxLength={80} />
        <Field {...of('number')} label="账号" inputMode="numeric" autoComplete="off" maxLength={60} />
        <Field {...of('bank')} label="开户银行" hint="写到支行，如“样例银行彭阳支行”" autoComplete="off" maxLength={100} />
        <Field
          {...of('unionNumber')}
          label="联行号"
          hint="12位数字，可向开户银行询问"
          inputMode="numeric"
          autoComplete="off"
          maxLength={20}
        />
      </>
    );
  },
  inputOf: (typed) => written(typed, 'holder', 'number', 'bank', 'unionNumber'),
};

/** What lies on the file for each paper of measures/12.2, by the rule that is asked when the form is sent. */
const Materials = ({ view, papers }: FormShown) => {
  const files = materialFilesOf(view.project, papers);
  return (
    <>
      <p>四项材料：验收申请就是这一页；其余三项须有文件，投资凭证、评测材料已在案的不必再传。</p>
      <ul>
        {MATERIALS.filter((each) => each !== 'application').map((each) => (
          <li key={each}>
            {MATERIAL_WORDS[each]}：
            {files[each].length === 0 ? <strong className="bad">还缺</strong> : <span className="good">已有 {files[each].length} 份</span>}
            {'　'}
            <a href={uploadPath(view.id, `acceptance.${each}`, '/firm/acceptance')}>
              {files[each].length === 0 ? '拍照或上传' : '再加一份'}
            </a>
          </li>
        ))}
      </ul>
      <p>提交以后由第三方机构验收，方案、支出不再改动。</p>
    </>
  );
};

const acceptance: FirmForm = {
  path: '/firm/acceptance',
  act: 'requestAcceptance',
  title: '提交验收申请',
  fields: (shown) => <Materials {...shown} />,
  // The page is the application itself; whether the others are there is for the files to say, not for a tick.
  inputOf: () => ({ materials: MATERIALS }),
};

const Failed = ({ of }: { of: Acceptance | undefined }) =>
  of === undefined ? null : (
    <p>
      {formatDay(of.on)}验收意见：{of.opinion}
    </p>
  );

const rectification: FirmForm = {
  path: '/firm/rectification',
  act: 'completeRectification',
  draft: { form: 'rectification', asks: ['note', 'completedOn'] },
  title: '提交整改结果',
  evidence: ['rectification'],
  fields: ({ view, values, faults }) => (
    <>
      <Failed of={view.project.acceptances.findLast(({ outcome }) => outcome === 'failed')} />
      <Field name="note" label="怎样整改的" lines required value={values['note']} fault={faults['note']} />
      <Field name="completedOn" label="整改完成日期" type="date" required value={values['completedOn']} fault={faults['completedOn']} />
    </>
  ),
  inputOf: (typed) => written(typed, 'note', 'completedOn'),
};

const readFor = ({ project, readContracts }: ProjectView, no: string | undefined): ContractReading | undefined =>
  findContractRead(readContracts, planInForce(project)?.plan.lines.find((line) => line.no === no)?.supplier?.creditCode);

/** What was read of the contract, as the form asks for it. */
function readFields(view: ProjectView, no: string | undefined): Record<string, string> {
  const reading = readFor(view, no);
  const { amountFen, ...said } = reading === undefined ? {} : saidByContract(reading);
  return { ...said, ...(amountFen !== undefined && { wan: formatWan(amountFen) }) };
}

/** What else the file says and helps to judge it. */
const ContractRead = ({ view, no }: { view: ProjectView; no: string | undefined }) => {
  const reading = readFor(view, no);
  if (reading === undefined) return null;
  const { subject, buyer, amountFen, inWords } = reading;
  const rows = [['标的', subject], ['甲方', buyer.name], ['甲方信用代码', buyer.creditCode], ['大写金额', saysCapitals(inWords, amountFen)]] as const; // prettier-ignore
  return (
    <div className="box">
      <h2>从合同文件读到的，已填在下面，请对照核对</h2>
      <Facts rows={rows} />
    </div>
  );
};

/** Filled in from the file of the contract, else from the line of the plan it was signed for. */
const contract: FirmForm = {
  path: '/firm/contracts',
  act: 'fileContract',
  draft: { form: 'contract', asks: ['number', 'signedOn', 'partyName', 'partyCode', 'wan'] },
  title: '登记合同',
  about: 'line',
  evidence: ['contract'],
  known: (view, no) => {
    const line = planInForce(view.project)?.plan.lines.find((each) => each.no === no);
    const planned = line && {
      partyName: line.supplier?.name ?? '',
      partyCode: line.supplier?.creditCode ?? '',
      wan: formatWan(line.plannedFen),
    };
    return { ...planned, ...readFields(view, no) };
  },
  fields: ({ view, values, faults }) => {
    const read = readFields(view, values['line']);
    const of = (name: string) => ({
      name,
      value: values[name],
      fault: faults[name] ?? doubtOf([read[name] ?? []].flat(), values[name]),
      required: true,
    });
    const version = planInForce(view.project);
    const line = version?.plan.lines.find(({ no }) => no === values['line']);
    return (
      <>
        {line === undefined ? (
          <Choice
            {...of('line')}
            label="方案里的哪一项"
            choices={(version?.plan.lines ?? []).map(({ no, what }) => [no, `${no}. ${what}`])}
          />
        ) : (
          <p>
            方案第{line.no}项：<strong>{line.what}</strong>。
            {readFor(view, line.no) === undefined
              ? `供应商和金额已按${version === undefined ? '' : formatDay(version.approvedOn)}审定的方案填好，请对照合同改；合同有PDF、docx的先上传，读得出内容。`
              : ''}
          </p>
        )}
        <ContractRead view={view} no={values['line']} />
        <Field {...of('number')} label="合同编号" autoComplete="off" maxLength={80} />
        <Field {...of('signedOn')} label="签订日期" type="date" />
        <Field {...of('partyName')} label="供应商" maxLength={80} />
        <Field {...of('partyCode')} label="供应商统一社会信用代码" maxLength={18} autoComplete="off" />
        <Field {...of('wan')} label="合同金额（万元）" inputMode="decimal" maxLength={20} />
      </>
    );
  },
  inputOf: (typed) => {
    const money = readMoney((typed['wan'] ?? '').trim(), '万元');
    const { partyCode = '', ...rest } = written(typed, 'line', 'number', 'partyName', 'partyCode', 'signedOn');
    return { ...rest, partyCode: partyCode.normalize('NFKC').toUpperCase(), amountFen: 'value' in money ? money.value : undefined };
  },
  named: { amountFen: 'wan' },
};

/** The contract an address names (`contractKey`). */
const contractNamed = (key = ''): { readonly provider: string; readonly number: string } => {
  const [provider = '', ...number] = key.split(' ');
  return { provider, number: number.join(' ') };
};
const MARKS = MARK_WORDS.map((says, at) => [String(at + 1), says] as const).toReversed();

/** Open and under the firm's name, unlike the survey: the page says who reads it. */
const rating: FirmForm = {
  path: '/firm/ratings',
  act: 'rateService',
  draft: { form: 'rating', asks: [...SERVICE_QUESTION_NAMES, 'remark'] },
  title: '评价服务商',
  about: 'contract',
  known: ({ project }, key) => {
    const { agreed, usable, support, remark = '' } = findRating(project, contractNamed(key)) ?? {};
    return { agreed: String(agreed ?? ''), usable: String(usable ?? ''), support: String(support ?? ''), remark };
  },
  fields: ({ view, values, faults }) => {
    const { provider, number } = contractNamed(values['contract']);
    const { contracts = [] } = view.project;
    const filed = contracts.find((each) => each.party.creditCode === provider && each.number === number);
    return (
      <>
        {filed === undefined ? (
          <Choice
            name="contract"
            label="哪份合同"
            choices={contracts.map((each) => [contractKey(each), `${each.number}，${each.party.name}`])}
            fault={faults['number']}
          />
        ) : (
          <p>
            合同{number}，<strong>{filed.party.name}</strong>。
          </p>
        )}
        <p>
          这是具名评价：这家服务商、县工信商务局等办理部门都看得到，连同贵单位的名称。
          得分计入这家服务商的绩效评价；告知服务商之前可以改，以后不能再改。不评价的，不影响任何一方。
        </p>
        {SERVICE_QUESTION_NAMES.map((name) => (
          <Choice key={name} name={name} label={SERVICE_QUESTIONS[name]} choices={MARKS} value={values[name]} fault={faults[name]} />
        ))}
        <Field name="remark" label="补充说明（可不填）" lines value={values['remark']} fault={faults['remark']} maxLength={500} />
      </>
    );
  },
  inputOf: ({ contract: key, agreed, usable, support, remark = '' }) => ({
    ...contractNamed(key),
    agreed: Number(agreed),
    usable: Number(usable),
    support: Number(support),
    ...(remark.trim() !== '' && { remark }),
  }),
};

const FORMS: readonly FirmForm[] = [
  account,
  acceptance,
  rectification,
  contract,
  rating,
  oneText({
    path: '/firm/withdrawal',
    keptAs: 'withdrawal',
    act: 'withdrawApplication',
    title: '撤回申报',
    name: 'reason',
    label: '撤回原因',
  }),
  oneText({
    path: '/firm/plan-back',
    keptAs: 'plan-back',
    act: 'returnPlan',
    title: '收回方案修改',
    name: 'reason',
    label: '为什么收回',
  }),
  oneText({
    path: '/firm/contest',
    keptAs: 'contest',
    act: 'contestIneligibility',
    title: '提出异议',
    name: 'text',
    label: '为什么认为有误',
  }),
  oneText({
    path: '/firm/findings',
    keptAs: 'finding',
    act: 'answerFinding',
    title: '答复整改情况',
    about: 'inspectionId',
    evidence: ['finding'],
    name: 'text',
    label: '怎样整改的',
    answers: ({ view, values }) =>
      view.project.inspections?.find(({ inspectionId }) => inspectionId === values['inspectionId'])?.finding?.text,
  }),
  oneText({
    path: '/firm/statement',
    keptAs: 'statement',
    act: 'answerDisqualification',
    title: '提交陈述申辩',
    evidence: ['statement'],
    name: 'text',
    label: '陈述申辩',
    answers: ({ view }) => view.project.disqualification && `查明的情况：${view.project.disqualification.findings}`,
  }),
  oneText({
    path: '/firm/blockers',
    keptAs: 'blocker',
    act: 'raiseBlocker',
    title: '提出堵点',
    name: 'text',
    label: '什么卡住了，需要谁帮助',
  }),
  oneText({
    path: '/firm/blockers/return',
    keptAs: 'blocker-return',
    act: 'reopenBlocker',
    title: '退回重办',
    about: 'blockerId',
    name: 'reason',
    label: '还有什么没解决',
  }),
  oneText({
    path: '/firm/deliveries/objection',
    keptAs: 'delivery-objection',
    act: 'objectToDelivery',
    title: '对交付提出异议',
    about: 'deliveryId',
    name: 'reason',
    label: '哪里与合同、方案不符',
  }),
];

/** Every form of the firm, each on a page of its own. */
export const firmFormRoutes: readonly PageRoute[] = FORMS.flatMap(routesOf);
