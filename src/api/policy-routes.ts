import { z } from 'zod';
import { keepPolicyText } from '../app/keep-policy-text.ts';
import { listPolicyTexts } from '../app/list-policy-texts.ts';
import { listStandingMembers } from '../app/list-standing-members.ts';
import { listTouchedCases } from '../app/list-touched-cases.ts';
import { previewPolicyText } from '../app/preview-policy-text.ts';
import { readCurrentWording } from '../app/read-current-wording.ts';
import { readPolicyStanding } from '../app/read-policy-standing.ts';
import { readPolicyText } from '../app/read-policy-text.ts';
import { moveCases, previewMove } from '../app/move-cases.ts';
import { listReadings } from '../app/list-readings.ts';
import { previewRuling } from '../app/preview-ruling.ts';
import { moveRequest, policyText, rulingPreview } from '../contract/requests.ts';
import { collectFaults } from '../../policy/faults.ts';
import { refuse } from '../kernel/result.ts';
import { MEMBERS, OFFICES } from '../cases/roles.ts';
import { route, type Route } from './route.ts';
import { readUpload } from './upload.ts';

export const policyRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/v1/readings',
    says: '现行口径和数额：怎样理解、谁决定、历次决定',
    access: MEMBERS,
    handle: ({ premises, session }) => listReadings(premises.ports, session.who),
  }),
  route({
    method: 'POST',
    path: '/api/v1/rulings/preview',
    says: '试算一项口径或数额决定：哪些在办案件会变，不保存',
    access: MEMBERS,
    changesNothing: true,
    body: rulingPreview,
    handle: ({ premises, session, body }) => previewRuling(premises.ports, session.who, body),
  }),
  route({
    method: 'GET',
    path: '/api/v1/moves/:to',
    says: '哪些在办案件可改按修订后的政策办理，各有什么不同',
    access: MEMBERS,
    params: z.strictObject({ to: z.string().min(1).max(80) }),
    handle: ({ premises, session, params }) => previewMove(premises.ports, session.who, params.to),
  }),
  route({
    method: 'POST',
    path: '/api/v1/moves',
    says: '多件一起改按修订后的政策办理，全部办成或全部不办',
    access: ['approver'],
    body: moveRequest,
    handle: ({ premises, session, body }) => moveCases(premises.ports, session.who, body),
  }),
  route({
    method: 'POST',
    path: '/api/v1/policy-texts/preview',
    says: '试读正式文本：逐条对照和牵动的案卷，不保存',
    access: ['officer'],
    files: {},
    handle: async ({ premises, session, request }) => {
      const upload = await readUpload(request);
      return upload.ok ? previewPolicyText(premises.ports, session.who, upload.value.files) : upload;
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/policy-texts',
    says: '导入正式文本，连同出处和日期永久保存',
    access: ['officer'],
    files: { fields: policyText },
    handle: async ({ premises, session, request }) => {
      const upload = await readUpload(request);
      if (!upload.ok) return upload;
      const { data, error } = policyText.safeParse(upload.value.fields);
      if (error)
        return refuse(
          'bad-input',
          collectFaults(error)
            .faults.map(({ message }) => message)
            .join('；'),
        );
      return keepPolicyText(premises.ports, session.who, upload.value.files, data);
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/policy-texts',
    says: '导入过的正式文本，按日期从新到旧',
    access: 'signed-in',
    handle: ({ premises, session }) => listPolicyTexts(premises.ports, session.who.programmeId),
  }),
  route({
    method: 'GET',
    path: '/api/v1/policy-texts/current',
    says: '现行正式文本，逐条；还没有导入时为空',
    access: 'signed-in',
    handle: ({ premises, session }) => readCurrentWording(premises.ports, session.who.programmeId),
    send: (reply, wording) => reply.type('application/json; charset=utf-8').send(JSON.stringify(wording)),
  }),
  route({
    method: 'GET',
    path: '/api/v1/policy-texts/:id',
    says: '一份正式文本：条款、变化，以及牵动的规则、数额、测试和案卷',
    access: OFFICES,
    params: z.strictObject({ id: z.string().min(1).max(80) }),
    handle: ({ premises, session, params }) => readPolicyText(premises.ports, session.who, params.id),
  }),
  route({
    method: 'GET',
    path: '/api/v1/policy-cases',
    says: '在办的案卷中，哪些依据这一条款',
    access: OFFICES,
    query: z.strictObject({ clause: z.string().min(1).max(40) }),
    handle: ({ premises, session, query }) => listTouchedCases(premises.ports, session.who, query.clause),
  }),
  route({
    method: 'GET',
    path: '/api/v1/policy-standing',
    says: '文本每项要求办到哪里了：家数、份数、期限',
    access: 'signed-in',
    handle: ({ premises, session }) => readPolicyStanding(premises.ports, session.who.programmeId),
  }),
  route({
    method: 'GET',
    path: '/api/v1/policy-standing/:obligation',
    says: '一个数字所数的名单；不写 side 的，是各方面合在一起',
    access: OFFICES,
    params: z.strictObject({ obligation: z.string().min(1).max(8) }),
    query: z.strictObject({ side: z.enum(['met', 'unmet', 'open']).optional() }),
    handle: ({ premises, session, params, query }) => listStandingMembers(premises.ports, session.who, params.obligation, query.side),
  }),
];
