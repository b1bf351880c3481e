import type { KeptRegister } from './kept-register.ts';
import { TASK_FORCE } from './who.ts';

/** 上云用云: firm by firm, which cloud service, from which day. */
export const cloudAdoption = {
  name: 'cloud-adoption',
  title: '上云用云台账',
  clause: 'plan/1',
  says: '新上云用云的中小企业，一家一行：用了什么云服务、从哪天起、凭什么认定。',
  writers: ['officer', 'park', 'science'],
  readers: TASK_FORCE,
  columns: [
    { key: 'name', header: '企业名称', kind: 'text', required: true },
    { key: 'creditCode', header: '统一社会信用代码', kind: 'creditCode', required: true },
    { key: 'service', header: '云服务', kind: 'text', required: true, telling: true },
    { key: 'vendor', header: '云服务商', kind: 'text', required: true, telling: true },
    { key: 'from', header: '开始使用日期', kind: 'day', required: true },
    { key: 'proof', header: '合同或账单', kind: 'file' },
    {
      key: 'status',
      header: '认定情况',
      kind: 'choice',
      required: true,
      choices: { noted: ['已登记'], confirmed: ['已认定为新增'] },
      initial: 'noted',
    },
  ],
  naturalKey: ['creditCode'],
  subject: { code: 'creditCode', name: 'name' },
  steps: [{ column: 'status', values: ['confirmed'], needs: ['proof'], by: ['officer'] }],
  meets: { column: 'status', values: ['confirmed'], says: '已认定为新增', target: 'cloudFirms' },
  serves: ['P04'],
} as const satisfies KeptRegister;
