import type { KeptRegister } from './kept-register.ts';
import { DEPARTMENT_CHOICES, TASK_FORCE } from './who.ts';

const { other, ...departments } = DEPARTMENT_CHOICES;

/** 专班名册: who leads and who sits for which unit, with what duty, from when to when. Whoever leaves keeps the row. */
export const taskForceMembers = {
  name: 'task-force-members',
  title: '专班名册',
  clause: 'annex1',
  says: '专班的组长、副组长、成员单位和职责。换人不改旧行：旧行写明离任日期，新人另登一行，谁在哪天任什么职都查得到。',
  writers: ['officer', 'director', 'taskforce'],
  readers: TASK_FORCE,
  columns: [
    {
      key: 'unit',
      header: '单位',
      kind: 'choice',
      choices: { county: ['县政府', '县人民政府'], ...departments, audit: ['县审计局', '审计局'], other },
      required: true,
      telling: true,
    },
    { key: 'person', header: '姓名', kind: 'text', required: true, telling: true },
    { key: 'post', header: '单位职务', kind: 'text' },
    {
      key: 'seat',
      header: '专班职务',
      kind: 'choice',
      choices: { leader: ['组长'], deputy: ['副组长'], member: ['成员'], liaison: ['联络员'] },
      required: true,
      telling: true,
    },
    { key: 'duty', header: '职责', kind: 'text', long: true, required: true },
    { key: 'from', header: '任职日期', kind: 'day', required: true },
    { key: 'until', header: '离任日期', kind: 'day' },
    {
      key: 'status',
      header: '任职情况',
      kind: 'choice',
      choices: { serving: ['在任'], left: ['已离任'] },
      required: true,
      initial: 'serving',
    },
    { key: 'document', header: '任免文件', kind: 'file' },
  ],
  naturalKey: ['unit', 'person', 'seat', 'from'],
  subject: { code: null, name: 'person' },
  steps: [{ column: 'status', values: ['left'], needs: ['until'] }],
  meets: { column: 'status', values: ['serving'], says: '在任' },
  serves: ['A01'],
} as const satisfies KeptRegister;
