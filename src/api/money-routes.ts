import { z } from 'zod';
import { readLedger } from '../app/read-ledger.ts';
import { readPayment } from '../app/read-payment.ts';
import { CONCERNED, OFFICE } from './roles.ts';
import { route, type Route } from './route.ts';

const id = z.string().min(1).max(80);

export const moneyRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/v1/ledger',
    says: '账簿：余额和分录，每页若干笔，after 为上一页最后一笔',
    access: OFFICE,
    query: z.strictObject({ caseId: id.optional(), after: id.optional() }),
    handle: ({ premises, session, query }) => readLedger(premises.ports, session.who, query),
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
