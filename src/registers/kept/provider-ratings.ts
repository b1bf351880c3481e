import type { KeptRegister } from './kept-register.ts';
import { TASK_FORCE } from './who.ts';

/** 服务商绩效评价: a rating as it was told to the provider, what the provider says to it, and what it came to. */
export const providerRatings = {
  name: 'provider-ratings',
  title: '服务商绩效评价簿',
  clause: 'plan/2.4.3',
  says: '按某一天的办理记录算出的得分和算式，一家一行，告知服务商；服务商在期限内可以申诉，审批人员答复、定下结果后公开。',
  writers: ['officer', 'approver'],
  readers: TASK_FORCE,
  party: {
    role: 'provider',
    column: 'provider',
    from: { column: 'status', values: ['told', 'appealed', 'settled'] },
    writes: ['appeal', 'status'],
    turn: { values: ['told'], title: '核对绩效评价，有异议的提出申诉', otherwise: '过了期限，评价结果由审批人员定下' },
  },
  columns: [
    { key: 'name', header: '服务商名称', kind: 'text', required: true },
    { key: 'provider', header: '服务商信用代码', kind: 'provider', required: true, telling: true },
    { key: 'asOf', header: '记录截至', kind: 'day', required: true, telling: true },
    { key: 'points', header: '得分', kind: 'text', required: true, telling: true },
    { key: 'place', header: '名次', kind: 'text', required: true },
    { key: 'arithmetic', header: '算式', kind: 'text', long: true, required: true },
    {
      key: 'status',
      header: '办到哪一步',
      kind: 'choice',
      required: true,
      telling: true,
      choices: { told: ['已告知'], appealed: ['已申诉待答复'], settled: ['已定'] },
      initial: 'told',
    },
    { key: 'dueOn', header: '申诉和答复期限', kind: 'day', required: true },
    { key: 'appeal', header: '申诉理由', kind: 'text', long: true, hint: '写明哪一项的数不对、凭什么' },
    { key: 'answer', header: '对申诉的答复', kind: 'text', long: true, hint: '没有申诉的写“没有申诉”' },
    { key: 'settledOn', header: '定下日期', kind: 'day' },
  ],
  naturalKey: ['provider', 'asOf'],
  subject: { code: 'provider', name: 'name' },
  due: {
    title: '答复服务商的申诉、定下评价结果',
    column: 'dueOn',
    done: { column: 'status', values: ['settled'] },
    owner: 'approver',
    otherwise: '评价没有定下，不能公开',
  },
  steps: [
    { column: 'status', values: ['appealed'], needs: ['appeal'] },
    { column: 'status', values: ['settled'], needs: ['answer', 'settledOn'], by: ['approver'] },
  ],
  published: { title: '服务商绩效评价', column: 'status', values: ['settled'], shows: ['name', 'asOf', 'points', 'place', 'arithmetic'] },
  serves: ['P28'],
} as const satisfies KeptRegister;
