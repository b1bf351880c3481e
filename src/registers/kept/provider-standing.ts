import type { KeptRegister } from './kept-register.ts';
import { TASK_FORCE } from './who.ts';

/** 服务商资质: what measures/9 asks of a provider beside its place in the pool. The provider says it in its own account, an officer checks it against papers. */
export const providerStanding = {
  name: 'provider-standing',
  title: '服务商资质登记簿',
  clause: 'measures/9',
  says: '服务商的法人资格、资质、团队、经验、信用和转包情况。服务商自己填报，经办对照材料核对后写结论；择优选服务商、排序时据此逐项判定。',
  writers: ['officer'],
  readers: TASK_FORCE,
  party: {
    role: 'provider',
    column: 'provider',
    from: { column: 'status', values: ['asked', 'stated'] },
    writes: ['certificates', 'team', 'experience', 'promise', 'status'],
    turn: { values: ['asked'], title: '填报服务商资质', otherwise: '服务商条件判不全，择优时没有依据' },
  },
  columns: [
    { key: 'name', header: '服务商名称', kind: 'text', required: true },
    { key: 'provider', header: '服务商信用代码', kind: 'provider', required: true, telling: true },
    { key: 'certificates', header: '资质证书', kind: 'text', long: true, telling: true, hint: '证书名称、编号、有效期，一行一个' },
    { key: 'team', header: '团队', kind: 'text', long: true, hint: '专职人数、社保在册人数、项目负责人' },
    { key: 'experience', header: '经验', kind: 'text', long: true, hint: '近三年做过的同类项目' },
    {
      key: 'promise',
      header: '转包、分包',
      kind: 'choice',
      choices: { none: ['没有转包、分包'], some: ['有转包或分包'] },
    },
    {
      key: 'status',
      header: '办到哪一步',
      kind: 'choice',
      required: true,
      telling: true,
      choices: { asked: ['待服务商填报'], stated: ['已填报待核对'], checked: ['已核对'] },
      initial: 'asked',
    },
    { key: 'dueOn', header: '填报和核对期限', kind: 'day', required: true },
    { key: 'legalPerson', header: '独立法人', kind: 'yesNo' },
    { key: 'qualified', header: '资质、团队、经验符合', kind: 'yesNo' },
    { key: 'lawful', header: '合法经营', kind: 'yesNo' },
    { key: 'goodCredit', header: '没有不良信用记录', kind: 'yesNo' },
    { key: 'subcontracts', header: '查明有转包、分包', kind: 'yesNo' },
    { key: 'basis', header: '核对了哪些材料', kind: 'text', long: true, hint: '营业执照、社保证明、信用查询的日期和结果等' },
    { key: 'credit', header: '信用查询截图', kind: 'file' },
    { key: 'checkedOn', header: '核对日期', kind: 'day' },
  ],
  naturalKey: ['provider'],
  subject: { code: 'provider', name: 'name' },
  due: {
    title: '填报、核对服务商资质',
    column: 'dueOn',
    done: { column: 'status', values: ['checked'] },
    owner: 'officer',
    otherwise: '服务商条件判不全，择优时没有依据',
  },
  steps: [
    { column: 'status', values: ['stated'], needs: ['certificates', 'team', 'experience', 'promise'] },
    {
      column: 'status',
      values: ['checked'],
      needs: ['legalPerson', 'qualified', 'lawful', 'goodCredit', 'subcontracts', 'basis', 'checkedOn'],
      by: ['officer'],
    },
  ],
  serves: ['M11', 'P12'],
} as const satisfies KeptRegister;
