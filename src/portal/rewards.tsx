import type { OwnForm } from '../app/drafts/own-form.ts';
import { listPapers } from '../app/papers/list-papers.ts';
import { readCase } from '../app/read-case.ts';
import type { Paper } from '../app/store-papers.ts';
import type { OutlayView } from '../contract/outlay-views.ts';
import { readMoney } from '../intake/read-number.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { signedIn } from './case-page.ts';
import type { FormFaults } from './form-field.tsx';
import { readKept, sendKept } from './keep-typed.ts';
import { findOwnProject } from './own-project.ts';
import type { PageRoute, View, Visit } from './page.tsx';
import { uploadPath } from './papers-for.tsx';
import { RewardBody } from './reward-body.tsx';

type Read = { readonly view: OutlayView; readonly invoices: readonly Paper[]; readonly upload: string };
const pathOf = (id: string): string => `/firm/rewards/${id}`;

/** The firm's own award, and the invoices among its papers. */
async function readOwn(visit: Visit): Promise<Result<Read>> {
  const session = signedIn(visit);
  const { ports } = visit.premises;
  const read = await readCase(ports, session.who, visit.params['id'] ?? '');
  if (!read.ok) return read;
  const own = await findOwnProject(visit.premises, session);
  if (!own.ok) return own;
  if (read.value.kind !== 'outlay' || own.value === undefined) return refuse('not-found', '没有找到这笔奖励，请从“我的项目”进入');
  const papers = await listPapers(ports, session.who, own.value.id);
  if (!papers.ok) return papers;
  const invoices = papers.value.filter(({ about }) => about === 'invoice');
  return ok({ view: read.value, invoices, upload: uploadPath(own.value.id, 'invoice', pathOf(read.value.id)) });
}

const FIELDS = ['paperId', 'invoice', 'purpose', 'what', 'yuan', 'paidOn'] as const;
const ownFormOf = ({ view }: Read): OwnForm => ({ form: 'spending', subject: view.id });

async function page(visit: Visit, read: Read, faults: FormFaults = {}, status?: number): Promise<View> {
  const form = await readKept(visit, ownFormOf(read), faults);
  return {
    title: '奖励使用',
    ...(status !== undefined && { status }),
    body: <RewardBody {...read} form={form} asks={FIELDS} path={pathOf(read.view.id)} />,
  };
}

/** `/firm/rewards/:id`: what the firm spent its award on, and the form for one more invoice. */
const own: PageRoute = {
  method: 'GET',
  path: '/firm/rewards/:id',
  access: ['firm'],
  show: async (visit) => {
    const read = await readOwn(visit);
    return read.ok ? page(visit, read.value) : read;
  },
};

const moneyOf = ({ yuan = '' }: Visit['form']) => readMoney(yuan.trim(), '元');

function inputOf(form: Visit['form']): object {
  const { purpose, what, invoice, paidOn, paperId } = form;
  const money = moneyOf(form);
  return { purpose, what, invoice: invoice?.trim(), amountFen: 'value' in money ? money.value : undefined, paidOn, paperId };
}

/** What was typed as an amount and is none is told how one is written. */
const sayYuan = ({ yuan, ...faults }: FormFaults, typed: Visit['form']): FormFaults =>
  yuan === undefined ? faults : { ...faults, yuan: 'value' in moneyOf(typed) ? yuan : '请写成数字，最多两位小数，如 60000.00' };

const report: PageRoute = {
  method: 'POST',
  path: '/firm/rewards/:id',
  access: ['firm'],
  show: async (visit) => {
    const read = await readOwn(visit);
    if (!read.ok) return read;
    const { id } = read.value.view;
    return sendKept(visit, {
      own: ownFormOf(read.value),
      asks: FIELDS,
      typed: visit.form,
      kind: 'outlay',
      caseId: id,
      act: 'reportSpending',
      input: inputOf(visit.form),
      named: { amountFen: 'yuan' },
      again: (faults, status) => page(visit, read.value, sayYuan(faults, visit.form), status),
      leadsTo: (version) => `/firm/receipts/${id}/${version}`,
    });
  },
};

export const rewardPages: readonly PageRoute[] = [own, report];
