import { RECOVERY_STAGE_WORDS } from '../cases/recovery/acts.ts';
import { RECEIPT_WAYS, TRIGGERS } from '../cases/recovery/records.ts';
import type { RecoveryView } from '../contract/recovery-views.ts';
import { byEndOf, formatDay } from '../kernel/day.ts';
import { formatYuan } from '../kernel/fen.ts';
import { ClauseTag } from './clause-tag.tsx';
import { FaultSummary } from './form-field.tsx';
import { Steps } from './reasons.tsx';
import type { Kept } from './kept-form.tsx';
import { AnswerForm, InstalmentsForm } from './recovery-forms.tsx';

type Props = { readonly view: RecoveryView; readonly form: Kept; readonly path: string; readonly home: string };

const Claim = ({ view: { recovery } }: { view: RecoveryView }) => {
  const { notified } = recovery;
  const decided = 'decision' in recovery ? recovery.decision : undefined;
  const { claim, findings } = decided ?? notified;
  return (
    <>
      <h2>{decided === undefined ? '告知' : '追回决定'}</h2>
      <dl className="facts">
        <dt>情形</dt>
        <dd>
          {TRIGGERS[claim.trigger].says} <ClauseTag clause={claim.clause} />
        </dd>
        <dt>{decided === undefined ? '查明的情况' : '认定的事实'}</dt>
        <dd>{findings}</dd>
        <dt>{decided === undefined ? '拟追回' : '应退回'}</dt>
        <dd>
          <strong>{formatYuan(claim.amountFen)} 元</strong>
        </dd>
        {decided?.badFaithUntil === undefined ? null : (
          <>
            <dt>列入失信名单至</dt>
            <dd>{formatDay(decided.badFaithUntil)}</dd>
          </>
        )}
      </dl>
      <Steps steps={claim.steps} />
    </>
  );
};

const Debt = ({ view: { recovery, owedFen, overdueFen, receivedFen, open } }: { view: RecoveryView }) => {
  if (!('decision' in recovery) || owedFen === null) return null;
  return (
    <>
      <h2>退款</h2>
      <p>
        已退 {formatYuan(receivedFen)} 元，尚欠 <strong>{formatYuan(owedFen)} 元</strong>
        {overdueFen === 0 ? '。' : <span className="bad">，其中逾期 {formatYuan(overdueFen)} 元，请立即退回。</span>}
        办法没有规定滞纳金或利息，不另计收。
      </p>
      {open.length === 0 ? null : (
        <ul>
          {open.map(({ no, dueOn, openFen }) => (
            <li key={no}>
              {recovery.plan === undefined ? '全部' : `第${no}期`}：{byEndOf(dueOn)}退回 {formatYuan(openFen)} 元
            </li>
          ))}
        </ul>
      )}
      {recovery.receipts.length === 0 ? null : (
        <ul>
          {recovery.receipts.map(({ voucher, on, by, fen }) => (
            <li key={voucher}>
              {formatDay(on)} {RECEIPT_WAYS[by]} {formatYuan(fen)} 元，凭证 {voucher}
            </li>
          ))}
        </ul>
      )}
      {recovery.askedPlan === undefined ? null : <p>分期申请已提出，等县财政局答复；答复前仍按现在的期限退回。</p>}
    </>
  );
};

const Statements = ({
  view: {
    recovery: { statements, hearing },
  },
}: {
  view: RecoveryView;
}) =>
  statements.length === 0 && hearing === undefined ? null : (
    <>
      <h2>陈述和听证</h2>
      {statements.map(({ on, text, wantsHearing }, index) => (
        <p key={index}>
          {formatDay(on)}：{text}
          {wantsHearing ? '（要求听证）' : ''}
        </p>
      ))}
      {hearing === undefined ? null : (
        <p>
          {formatDay(hearing.on)}听证，参加人：{hearing.persons}。{hearing.summary}
        </p>
      )}
    </>
  );

/** The whole of a recovery as the firm or the provider sees it. `home`: the page of its own. */
export const RecoveryBody = ({ view, form, path, home }: Props) => {
  const { recovery } = view;
  const may = (act: string): boolean => view.acts.some((offer) => offer.act === act && offer.allowed);
  return (
    <>
      <p className="soft">
        <a href={home}>我的项目</a>
      </p>
      <h1>资金追回</h1>
      <div className="box">
        <p>现在的状态</p>
        <p className="big">{RECOVERY_STAGE_WORDS[recovery.stage]}</p>
        {recovery.stage === 'notified' ? <p>{byEndOf(recovery.notified.answerBy)}可以陈述申辩、要求听证；作出决定之前都听。</p> : null}
        {recovery.stage === 'dropped' ? <p>不予追回：{recovery.reason}</p> : null}
      </div>
      <FaultSummary faults={form.faults} />
      <Claim view={view} />
      <Statements view={view} />
      {may('answerRecovery') ? <AnswerForm form={form} path={path} /> : null}
      <Debt view={view} />
      {may('proposeInstalments') ? <InstalmentsForm form={form} path={path} /> : null}
      <h2>办理记录</h2>
      <ul className="plain">
        {view.timeline.map(({ version, label, says, on }) => (
          <li key={version}>
            <strong>{label}</strong> <span className="soft small">{formatDay(on)}</span>
            <p>{says}</p>
          </li>
        ))}
      </ul>
    </>
  );
};
