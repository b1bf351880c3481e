import { COMPLAINT_COLUMNS, FROM_PUBLIC } from './complaint-columns.ts';
import type { KeptRegister } from './kept-register.ts';

/** 投诉举报 of the departments and people who carry the programme: kept by the head of the task force, and seen by none of them. */
export const officeComplaints = {
  name: 'office-complaints',
  title: '专班直办投诉举报登记簿',
  clause: 'plan/4.4',
  says: '反映办理部门、工作人员的投诉举报，由专班负责人直接核查、答复，被反映的部门看不到。匿名的不追查身份。',
  writers: ['taskforce'],
  readers: ['taskforce', 'auditor'],
  columns: [
    { key: 'about', header: '反映对象', kind: 'choice', required: true, telling: true, choices: { office: ['办理部门', '工作人员'] } },
    ...COMPLAINT_COLUMNS,
  ],
  naturalKey: [],
  subject: { code: null, name: 'what' },
  due: {
    title: '核查并答复投诉举报',
    column: 'dueOn',
    done: { column: 'status', values: ['answered', 'declined'] },
    owner: 'taskforce',
    otherwise: '举报人得不到回音',
  },
  steps: [
    { column: 'status', values: ['accepted'], needs: ['handler', 'dueOn'] },
    { column: 'status', values: ['answered'], needs: ['finding', 'answer', 'answeredOn'] },
    { column: 'status', values: ['declined'], needs: ['answer', 'answeredOn'] },
  ],
  fromPublic: FROM_PUBLIC,
  confidential: true,
  serves: ['P46'],
} as const satisfies KeptRegister;
