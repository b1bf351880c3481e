import type { KeptRegister } from './kept-register.ts';
import { TASK_FORCE } from './who.ts';

/** 送达登记簿: a paper that goes to a firm by hand or by post, who took it there, who received it and when; what did not arrive stays open. */
export const letters = {
  name: 'letters',
  title: '书面送达登记簿',
  clause: 'plan/3.4',
  says: '企业没有人能登录时，邀请函、通知和决定书面送达：哪天、由谁、怎样送的、谁签收的。没有送到的一直列在待办里。',
  writers: ['officer', 'park', 'taskforce'],
  readers: TASK_FORCE,
  columns: [
    { key: 'name', header: '企业名称', kind: 'text', required: true },
    { key: 'firm', header: '统一社会信用代码', kind: 'firm', required: true },
    {
      key: 'kind',
      header: '送达什么',
      kind: 'choice',
      choices: { invitation: ['账号邀请函'], notice: ['通知'], decision: ['决定'], other: ['其他文书'] },
      required: true,
      telling: true,
      initial: 'invitation',
    },
    { key: 'paper', header: '文书名称和文号', kind: 'text', hint: '通知、决定必写；邀请函不要写密码链接' },
    { key: 'dueOn', header: '送达期限', kind: 'day', required: true },
    {
      key: 'status',
      header: '送达情况',
      kind: 'choice',
      choices: { open: ['待送达'], failed: ['没有送到'], delivered: ['已送达'] },
      required: true,
      telling: true,
      initial: 'open',
    },
    {
      key: 'way',
      header: '送达方式',
      kind: 'choice',
      choices: { hand: ['当面送达'], park: ['园区转交'], post: ['邮寄送达'] },
    },
    { key: 'deliveredOn', header: '送达日期', kind: 'day' },
    { key: 'by', header: '送达人', kind: 'text' },
    { key: 'receivedBy', header: '签收人', kind: 'text', hint: '姓名和职务；邮寄的写邮件号和签收人' },
    { key: 'slip', header: '送达回证', kind: 'file' },
    { key: 'hindrance', header: '没有送到的原因', kind: 'text', long: true, hint: '去过几次、地址和电话是否有误、下一步怎么办' },
  ],
  naturalKey: ['firm', 'kind', 'dueOn'],
  subject: { code: 'firm', name: 'name' },
  due: {
    title: '把文书书面送达企业',
    column: 'dueOn',
    done: { column: 'status', values: ['delivered'] },
    owner: 'officer',
    otherwise: '企业不知道有这件事，从送达起算的期限也没有开始',
  },
  steps: [
    { column: 'status', values: ['failed'], needs: ['hindrance'] },
    { column: 'status', values: ['delivered'], needs: ['way', 'deliveredOn', 'by', 'receivedBy'] },
  ],
  serves: ['P38'],
} as const satisfies KeptRegister;
