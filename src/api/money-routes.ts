import { z } from 'zod';
import { exportLedger } from '../app/export-ledger.ts';
import { listFindings } from '../app/list-findings.ts';
import { readFundLedger } from '../app/read-fund-ledger.ts';
import { readLedger } from '../app/read-ledger.ts';
import { readPayment } from '../app/read-payment.ts';
import { FUND_SOURCES } from '../kernel/fund-source.ts';
import { FUND_SHARES, FUND_USES } from '../kernel/fund-use.ts';
import { isAccount } from '../kernel/accounts.ts';
import { CONCERNED, OFFICES } from '../cases/roles.ts';
import { sendFresh } from './attachment.ts';
import { route, type Route } from './route.ts';
import { dayField } from '../contract/day-field.ts';

const id = z.string().min(1).max(80);
const day = dayField();
const of = { firm: id.optional(), from: day.optional(), to: day.optional() };
const entries = { caseId: id.optional(), ...of, account: z.string().refine(isAccount, '没有这个科目').optional() };

export const moneyRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/v1/ledger',
    says: '账簿：余额和分录，可按企业、科目、日期筛选；每页若干笔，after 为上一页最后一笔',
    access: OFFICES,
    query: z.strictObject({ ...entries, after: id.optional() }),
    handle: ({ premises, session, query }) => readLedger(premises.ports, session.who, query),
  }),
  route({
    method: 'GET',
    path: '/api/v1/ledger/sheet',
    says: '账簿分录导出为 Excel，由早到晚，每个科目一行，筛选与账簿相同',
    access: OFFICES,
    query: z.strictObject(entries),
    handle: ({ premises, session, query }) => exportLedger(premises.ports, session.who, query),
    send: sendFresh,
  }),
  route({
    method: 'GET',
    path: '/api/v1/fund-ledger',
    says: '资金总账：按来源、用途、九成或一成、企业、乡镇、期间汇总，以及资金够用到哪天',
    access: OFFICES,
    query: z.strictObject({
      source: z.enum(FUND_SOURCES).optional(),
      use: z.enum(FUND_USES).optional(),
      share: z.enum(FUND_SHARES).optional(),
      township: z.string().max(20).optional(),
      ...of,
    }),
    handle: ({ premises, session, query }) => readFundLedger(premises.ports, session.who, query),
  }),
  route({
    method: 'GET',
    path: '/api/v1/findings',
    says: '全部项目的凭证疑点：依据、涉及金额、说明；以及还没有核查过凭证的项目',
    access: OFFICES,
    handle: ({ premises, session }) => listFindings(premises.ports, session.who),
  }),
  route({
    method: 'GET',
    path: '/api/v1/payments/:caseId',
    says: '一笔拨付的来龙去脉：每个数字到其凭证和条款',
    access: CONCERNED,
    params: z.strictObject({ caseId: id }),
    handle: ({ premises, session, params }) => readPayment(premises.ports, session.who, params.caseId),
  }),
];
