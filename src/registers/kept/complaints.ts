import { COMPLAINT_COLUMNS, FROM_PUBLIC } from './complaint-columns.ts';
import type { KeptRegister } from './kept-register.ts';

/** 投诉举报 of firms, providers and the rest: what anyone reports, named or not; taken up, looked into, answered by a day. */
export const complaints = {
  name: 'complaints',
  title: '投诉举报登记簿',
  clause: 'plan/4.4',
  says: '社会公众的投诉举报从受理、核查到答复。匿名的不追查身份；答复凭回执码查看。反映办理部门和工作人员的在《专班直办投诉举报登记簿》，这里看不到。',
  writers: ['officer', 'approver'],
  readers: ['officer', 'approver', 'director', 'auditor'],
  columns: [
    {
      key: 'about',
      header: '反映对象',
      kind: 'choice',
      required: true,
      telling: true,
      choices: { firm: ['企业'], provider: ['服务商'], other: ['其他'] },
    },
    ...COMPLAINT_COLUMNS,
  ],
  naturalKey: [],
  subject: { code: null, name: 'what' },
  due: {
    title: '核查并答复投诉举报',
    column: 'dueOn',
    done: { column: 'status', values: ['answered', 'declined'] },
    owner: 'officer',
    otherwise: '举报人得不到回音，逾期报告局长和专班负责人',
  },
  steps: [
    { column: 'status', values: ['accepted'], needs: ['handler', 'dueOn'] },
    { column: 'status', values: ['answered'], needs: ['finding', 'answer', 'answeredOn'], by: ['approver'] },
    { column: 'status', values: ['declined'], needs: ['answer', 'answeredOn'], by: ['approver'] },
  ],
  fromPublic: FROM_PUBLIC,
  confidential: true,
  serves: ['P46'],
} as const satisfies KeptRegister;
