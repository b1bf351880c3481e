import type { KeptRegister } from './kept-register.ts';
import { TASK_FORCE } from './who.ts';

/** 政策依据清单: the documents that the measures rest on, shown to anyone while they are in force. */
export const policyBases = {
  name: 'policy-bases',
  title: '政策依据清单',
  clause: 'measures/1',
  says: '方案和办法所依据的上级文件。现行的公开可查；修订或废止的改一下情况，旧文件留着，看得出何时换的。',
  writers: ['officer', 'approver'],
  readers: TASK_FORCE,
  columns: [
    { key: 'title', header: '文件名称', kind: 'text', required: true, telling: true },
    { key: 'number', header: '文号', kind: 'text', required: true, telling: true },
    { key: 'issuer', header: '制发机关', kind: 'text', required: true, telling: true },
    {
      key: 'level',
      header: '层级',
      kind: 'choice',
      choices: { nation: ['国家'], region: ['自治区'], city: ['市'], county: ['县'] },
      required: true,
    },
    { key: 'issuedOn', header: '印发日期', kind: 'day', hint: '本县的方案和办法也登记在这里，层级选“县”：实施期从它的印发日期起算' },
    { key: 'bears', header: '用在哪些条款', kind: 'text', long: true, required: true },
    {
      key: 'status',
      header: '效力',
      kind: 'choice',
      choices: { inForce: ['现行'], revised: ['已修订'], repealed: ['已废止'] },
      required: true,
      initial: 'inForce',
    },
    { key: 'since', header: '修订或废止日期', kind: 'day' },
    { key: 'paper', header: '文件', kind: 'file' },
    {
      key: 'rewards',
      header: '定了哪类奖励的标准',
      kind: 'choice',
      choices: {
        leader: ['龙头企业'],
        provider: ['综合型服务商'],
        scene: ['优秀应用场景'],
        promoter: ['行业推进机构'],
      },
      hint: '办法没有写金额的奖励，要有文件定了标准才能支付',
    },
    { key: 'rewardFen', header: '每家奖励最高金额（元）', kind: 'money' },
  ],
  naturalKey: ['number', 'title'],
  subject: { code: null, name: 'title' },
  steps: [
    { column: 'status', values: ['revised', 'repealed'], needs: ['since'] },
    { column: 'rewards', values: ['leader', 'provider', 'scene', 'promoter'], needs: ['rewardFen', 'paper'], by: ['approver'] },
  ],
  published: {
    title: '政策依据',
    column: 'status',
    values: ['inForce'],
    shows: ['title', 'number', 'issuer', 'level', 'issuedOn', 'bears'],
  },
  meets: { column: 'status', values: ['inForce'], says: '现行' },
  serves: ['M01', 'M33'],
} as const satisfies KeptRegister;
