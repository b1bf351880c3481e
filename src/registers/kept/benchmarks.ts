import type { KeptRegister } from './kept-register.ts';
import { TASK_FORCE } from './who.ts';

/** 标杆企业: nominated by four aspects, judged by experts, decided by a document. No amount is typed: the policy says it. */
export const benchmarks = {
  name: 'benchmarks',
  title: '标杆企业遴选簿',
  clause: 'plan/2.3.2',
  says: '标杆企业的推荐理由、专家组意见和遴选决定。奖励上限由办法算出，不在这里填写。',
  writers: ['officer', 'approver'],
  readers: TASK_FORCE,
  columns: [
    { key: 'name', header: '企业名称', kind: 'text', required: true },
    { key: 'firm', header: '统一社会信用代码', kind: 'firm', required: true },
    { key: 'nominatedOn', header: '推荐日期', kind: 'day', required: true, telling: true },
    { key: 'basis', header: '基础条件', kind: 'text', long: true, required: true, telling: true },
    { key: 'effect', header: '转型效果', kind: 'text', long: true, required: true, telling: true },
    { key: 'economy', header: '投入产出', kind: 'text', long: true, required: true },
    { key: 'repeatable', header: '可复制性', kind: 'text', long: true, required: true },
    {
      key: 'review',
      header: '引用的专家评审',
      kind: 'text',
      hint: '在本系统评审的，写评审名称；在系统之外评审的，写纪要名称、日期和没有在本系统评审的原因',
    },
    { key: 'opinion', header: '专家组意见', kind: 'text', long: true },
    { key: 'recommended', header: '专家组是否推荐', kind: 'yesNo' },
    { key: 'objectionFree', header: '公示是否无异议', kind: 'yesNo' },
    { key: 'decision', header: '遴选决定文件', kind: 'file' },
    { key: 'decidedOn', header: '决定日期', kind: 'day' },
    {
      key: 'status',
      header: '遴选情况',
      kind: 'choice',
      required: true,
      telling: true,
      choices: { nominated: ['已推荐'], chosen: ['已选定'], declined: ['未选定'] },
      initial: 'nominated',
    },
    { key: 'upgrade', header: '奖励用于的后续升级', kind: 'text', long: true, hint: '奖励只能用于后续升级迭代' },
    { key: 'upgradeBy', header: '奖励用完的期限', kind: 'day', hint: '办法没有写期限；过期没有用完、没有核实的部分可以追回' },
  ],
  naturalKey: ['firm'],
  subject: { code: 'firm', name: 'name' },
  steps: [
    {
      column: 'status',
      values: ['chosen'],
      needs: ['review', 'opinion', 'recommended', 'objectionFree', 'decision', 'decidedOn', 'upgrade'],
      by: ['approver'],
    },
    { column: 'status', values: ['declined'], needs: ['opinion'], by: ['approver'] },
  ],
  meets: { column: 'status', values: ['chosen'], says: '已选定', target: 'benchmarkAwards' },
  serves: ['P21', 'M08'],
} as const satisfies KeptRegister;
