import type { KeptRegister } from './kept-register.ts';
import { TASK_FORCE } from './who.ts';

/** 服务商服务和奖励: what a provider did for a firm, how it was received, what reward is proposed and on which basis. */
export const providerServices = {
  name: 'provider-services',
  title: '服务商服务和奖励登记簿',
  clause: 'plan/2.4.4',
  says: '服务商为企业做了什么、评价如何；优秀场景、推进机构和综合服务商的奖励建议写明依据。没有标准文件不能列为“可以奖励”。',
  writers: ['officer', 'approver'],
  readers: TASK_FORCE,
  columns: [
    { key: 'name', header: '服务商名称', kind: 'text', required: true },
    { key: 'provider', header: '服务商信用代码', kind: 'provider', required: true },
    { key: 'firmName', header: '服务的企业', kind: 'text', required: true, telling: true },
    { key: 'firm', header: '企业信用代码', kind: 'firm', required: true },
    { key: 'service', header: '服务内容', kind: 'text', required: true, telling: true },
    { key: 'from', header: '服务开始日期', kind: 'day', required: true },
    { key: 'to', header: '服务结束日期', kind: 'day' },
    { key: 'onTime', header: '是否按期', kind: 'yesNo' },
    { key: 'satisfaction', header: '企业满意度（%）', kind: 'percent', telling: true },
    { key: 'remarks', header: '评价', kind: 'text', long: true },
    { key: 'recognised', header: '服务效果得到企业和主管部门认可', kind: 'yesNo', hint: '办法第九条：得到认可的才能奖励' },
    {
      key: 'reward',
      header: '奖励类别',
      kind: 'choice',
      choices: { scene: ['优秀应用场景'], promoter: ['行业推进机构'], provider: ['综合型服务商'] },
    },
    { key: 'standard', header: '奖励标准文件', kind: 'file', hint: '标准没有出台就没有依据，不能奖励' },
    {
      key: 'status',
      header: '奖励情况',
      kind: 'choice',
      required: true,
      choices: { none: ['不涉及'], proposed: ['建议奖励'], due: ['可以奖励'] },
      initial: 'none',
    },
  ],
  naturalKey: ['provider', 'firm', 'service'],
  subject: { code: 'provider', name: 'name' },
  steps: [
    { column: 'status', values: ['proposed'], needs: ['reward', 'remarks'] },
    { column: 'status', values: ['due'], needs: ['reward', 'remarks', 'recognised', 'standard'], by: ['approver'] },
  ],
  serves: ['P31'],
} as const satisfies KeptRegister;
