import { statusOf } from '../api/refusal-status.ts';
import { actOnCase } from '../app/act-on-case.ts';
import { emptyOwnForm, type OwnForm, saveOwnForm } from '../app/drafts/own-form.ts';
import { readCase } from '../app/read-case.ts';
import { ACT_INPUTS } from '../contract/act-inputs.ts';
import type { RecoveryView } from '../contract/recovery-views.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { carriedBy, typedOver } from './case-form.ts';
import { signedIn } from './case-page.ts';
import { editsIn } from './draft-form.tsx';
import { type FormFaults, faultsByField } from './form-field.tsx';
import type { PageRoute, View, Visit } from './page.tsx';
import { answerOf, instalmentsOf, RECOVERY_FIELDS, type RecoveryFormName } from './recovery-answers.ts';
import { RecoveryBody } from './recovery-body.tsx';

const ACCESS = ['firm'] as const;
const pathOf = (id: string): string => `/firm/recoveries/${id}`;

async function readOwn(visit: Visit): Promise<Result<RecoveryView>> {
  const read = await readCase(visit.premises.ports, signedIn(visit).who, visit.params['id'] ?? '');
  if (!read.ok) return read;
  return read.value.kind === 'recovery' ? ok(read.value) : refuse('not-found', '没有找到这件追回');
}

/** What may be typed now: an answer before it is decided, a plan of parts after. */
const ownFormOf = ({ id, stage }: RecoveryView): OwnForm => ({
  form: stage === 'notified' ? 'recovery-answer' : 'instalments',
  subject: id,
});

async function page(visit: Visit, view: RecoveryView, faults: FormFaults = {}, status?: number): Promise<View> {
  const { values, others = {}, savedAt } = await typedOver(visit, ownFormOf(view), {}, undefined);
  const typed = { values: { ...values, ...visit.form }, others, savedAt: Object.keys(values).length === 0 ? undefined : savedAt };
  const form = { ...carriedBy(visit), ...typed, faults, caseId: view.id };
  return {
    title: '资金追回',
    ...(status !== undefined && { status }),
    body: <RecoveryBody view={view} form={form} path={pathOf(view.id)} />,
  };
}

/** `/firm/recoveries/:id`: what is held against the firm, what it may say to it, what it owes and until when. */
const own: PageRoute = {
  method: 'GET',
  path: '/firm/recoveries/:id',
  access: ACCESS,
  show: async (visit) => {
    const read = await readOwn(visit);
    return read.ok ? page(visit, read.value) : read;
  },
};

const FORMS = {
  'recovery-answer': { act: 'answerRecovery', inputOf: answerOf },
  instalments: { act: 'proposeInstalments', inputOf: instalmentsOf },
} as const satisfies Record<RecoveryFormName, object>;
const isForm = (name: string | undefined): name is RecoveryFormName => name !== undefined && Object.hasOwn(FORMS, name);

/** Sends one of the two forms to the address at which it stands; what is wrong comes back with all that was typed, what was done is answered with its receipt. */
const send: PageRoute = {
  method: 'POST',
  path: '/firm/recoveries/:id',
  access: ACCESS,
  show: async (visit) => {
    const read = await readOwn(visit);
    if (!read.ok) return read;
    const { id } = read.value;
    const { form: typed, premises } = visit;
    const { ports } = premises;
    const { who } = signedIn(visit);
    const { form } = typed;
    if (!isForm(form)) return refuse('bad-input', '页面已过期，请刷新后重新提交');
    const own: OwnForm = { form, subject: id };
    // Kept first: what is refused is not lost, without script either.
    await saveOwnForm(ports, who, own, { edits: editsIn(RECOVERY_FIELDS[form], typed) });
    const { act, inputOf } = FORMS[form];
    const parsed = ACT_INPUTS[act].safeParse(inputOf(typed));
    if (!parsed.success) return page(visit, read.value, faultsByField(parsed.error.issues), statusOf('bad-input'));
    const command = { kind: 'recovery', caseId: id, act, input: parsed.data, key: typed['key'] ?? '' } as const;
    const done = await actOnCase(ports, who, command);
    if (!done.ok) return page(visit, read.value, { '': done.refusal.message }, statusOf(done.refusal.code));
    await emptyOwnForm(ports, who, own);
    return { to: `/firm/receipts/${id}/${done.value.version}` };
  },
};

export const recoveryPages: readonly PageRoute[] = [own, send];
