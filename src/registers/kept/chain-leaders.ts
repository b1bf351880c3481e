import type { KeptRegister } from './kept-register.ts';
import { TASK_FORCE } from './who.ts';

/** 链主带动: which firm leads which, and with what shared solution or tool. */
export const chainLeaders = {
  name: 'chain-leaders',
  title: '链主带动和共享工具台账',
  clause: 'plan/2.2.4',
  says: '链主企业带动了谁、共享了什么平台、方案和工具、效果怎样。一家被带动的企业一行。',
  writers: ['officer', 'approver', 'park', 'science'],
  readers: TASK_FORCE,
  columns: [
    { key: 'leader', header: '链主企业', kind: 'text', required: true, telling: true },
    { key: 'leaderCode', header: '链主信用代码', kind: 'creditCode', required: true },
    { key: 'led', header: '被带动企业', kind: 'text', required: true, telling: true },
    { key: 'ledCode', header: '被带动企业信用代码', kind: 'creditCode', required: true },
    {
      key: 'tie',
      header: '链群关系',
      kind: 'choice',
      required: true,
      choices: { upstream: ['上游'], downstream: ['下游'], peer: ['同行协作'] },
    },
    {
      key: 'form',
      header: '共享类型',
      kind: 'choice',
      required: true,
      telling: true,
      choices: { platform: ['平台'], solution: ['解决方案'], tool: ['工具包'] },
    },
    { key: 'shared', header: '共享内容', kind: 'text', required: true, telling: true },
    { key: 'since', header: '开始使用日期', kind: 'day', required: true },
    { key: 'effect', header: '带动效果', kind: 'text', long: true },
    { key: 'evaluation', header: '奖励的评选评价', kind: 'text', long: true },
    {
      key: 'award',
      header: '奖励情况',
      kind: 'choice',
      choices: { none: ['不涉及'], proposed: ['建议奖励'], due: ['可以奖励'] },
      initial: 'none',
    },
    {
      key: 'status',
      header: '公开情况',
      kind: 'choice',
      required: true,
      choices: { kept: ['不公开'], published: ['已公开'] },
      initial: 'kept',
    },
  ],
  naturalKey: ['leaderCode', 'ledCode', 'shared'],
  subject: { code: 'ledCode', name: 'led' },
  steps: [
    { column: 'status', values: ['published'], needs: ['effect'], by: ['officer'] },
    { column: 'award', values: ['due'], needs: ['effect', 'evaluation'], by: ['approver'] },
  ],
  published: {
    title: '链主企业共享的平台、方案和工具',
    column: 'status',
    values: ['published'],
    shows: ['leader', 'led', 'form', 'shared', 'since', 'effect'],
  },
  serves: ['P19', 'M18'],
} as const satisfies KeptRegister;
