import { type OwnForm } from '../app/drafts/own-form.ts';
import { readCase } from '../app/read-case.ts';
import type { RecoveryView } from '../contract/recovery-views.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { signedIn } from './case-page.ts';
import type { FormFaults } from './form-field.tsx';
import { readKept, sendKept } from './keep-typed.ts';
import type { PageRoute, View, Visit } from './page.tsx';
import { answerOf, instalmentsOf, RECOVERY_FIELDS, type RecoveryFormName } from './recovery-answers.ts';
import { RecoveryBody } from './recovery-body.tsx';

/** From whom money may be taken back. Each has the page under its own. */
const PARTIES = ['firm', 'provider'] as const;
type Party = (typeof PARTIES)[number];
/** What is held against a party, what it may say to it, what it owes and until when. */
export const recoveryPath = (party: Party, id: string): string => `/${party}/recoveries/${id}`;

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

async function page(visit: Visit, party: Party, view: RecoveryView, faults: FormFaults = {}, status?: number): Promise<View> {
  const form = await readKept(visit, ownFormOf(view), faults);
  return {
    title: '资金追回',
    ...(status !== undefined && { status }),
    body: <RecoveryBody view={view} form={form} path={recoveryPath(party, view.id)} home={`/${party}`} />,
  };
}

const FORMS = {
  'recovery-answer': { act: 'answerRecovery', inputOf: answerOf },
  instalments: { act: 'proposeInstalments', inputOf: instalmentsOf },
} as const satisfies Record<RecoveryFormName, object>;
const isForm = (name: string | undefined): name is RecoveryFormName => name !== undefined && Object.hasOwn(FORMS, name);

/** Sends one of the two forms. */
async function send(visit: Visit, party: Party, view: RecoveryView): Promise<View> {
  const { form } = visit.form;
  if (!isForm(form)) return refuse('bad-input', '页面已过期，请刷新后重新提交');
  const { act, inputOf } = FORMS[form];
  return sendKept(visit, {
    own: { form, subject: view.id },
    asks: RECOVERY_FIELDS[form],
    typed: visit.form,
    kind: 'recovery',
    caseId: view.id,
    act,
    input: inputOf(visit.form),
    again: (faults, status) => page(visit, party, view, faults, status),
    leadsTo: (version) => `/${party}/receipts/${view.id}/${version}`,
  });
}

const routesOf = (party: Party): readonly PageRoute[] =>
  (
    [
      ['GET', page],
      ['POST', send],
    ] as const
  ).map(([method, show]) => ({
    method,
    path: `/${party}/recoveries/:id`,
    access: [party],
    show: async (visit) => {
      const read = await readOwn(visit);
      return read.ok ? show(visit, party, read.value) : read;
    },
  }));

/** `/firm/recoveries/:id` and `/provider/recoveries/:id`. */
export const recoveryPages: readonly PageRoute[] = PARTIES.flatMap(routesOf);
