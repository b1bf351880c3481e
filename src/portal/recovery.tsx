import { randomUUID } from 'node:crypto';
import { formTokenOf } from '../api/origin.ts';
import { statusOf } from '../api/refusal-status.ts';
import { actOnCase } from '../app/act-on-case.ts';
import { readCase } from '../app/read-case.ts';
import { ACT_INPUTS } from '../contract/act-inputs.ts';
import type { RecoveryView } from '../contract/recovery-views.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { signedIn } from './case-page.ts';
import { type FormFaults, faultsByField } from './form-field.tsx';
import type { PageRoute, View, Visit } from './page.tsx';
import { answerOf, instalmentsOf } from './recovery-answers.ts';
import { RecoveryBody } from './recovery-body.tsx';

const ACCESS = ['firm'] as const;
const pathOf = (id: string): string => `/firm/recoveries/${id}`;

async function readOwn(visit: Visit): Promise<Result<RecoveryView>> {
  const read = await readCase(visit.premises.ports, signedIn(visit).who, visit.params['id'] ?? '');
  if (!read.ok) return read;
  return read.value.kind === 'recovery' ? ok(read.value) : refuse('not-found', '没有找到这件追回');
}

function page(visit: Visit, view: RecoveryView, faults: FormFaults = {}, status?: number): View {
  const { token } = signedIn(visit);
  const form = { key: randomUUID(), token: formTokenOf(token), values: visit.form, faults };
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

/** One act of the firm as a plain form; what is wrong comes back with all that was typed. */
const acting = (
  path: `/firm/recoveries/:id/${string}`,
  act: 'answerRecovery' | 'proposeInstalments',
  inputOf: (form: Visit['form']) => object,
): PageRoute => ({
  method: 'POST',
  path,
  access: ACCESS,
  show: async (visit) => {
    const read = await readOwn(visit);
    if (!read.ok) return read;
    const { id } = read.value;
    const parsed = ACT_INPUTS[act].safeParse(inputOf(visit.form));
    if (!parsed.success) return page(visit, read.value, faultsByField(parsed.error.issues), statusOf('bad-input'));
    const key = visit.form['key'] ?? '';
    const command = { kind: 'recovery', caseId: id, act, input: parsed.data, key } as const;
    const done = await actOnCase(visit.premises.ports, signedIn(visit).who, command);
    return done.ok ? { to: pathOf(id) } : page(visit, read.value, { '': done.refusal.message }, statusOf(done.refusal.code));
  },
});

export const recoveryPages: readonly PageRoute[] = [
  own,
  acting('/firm/recoveries/:id/answer', 'answerRecovery', answerOf),
  acting('/firm/recoveries/:id/instalments', 'proposeInstalments', instalmentsOf),
];
