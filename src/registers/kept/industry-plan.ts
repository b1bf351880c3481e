import type { KeptRegister } from './kept-register.ts';
import { STAGE_CHOICES } from './stage-tasks.ts';
import { PROGRESS_CHOICES, TASK_FORCE } from './who.ts';

/** 产业推进: per leading industry and stage, how many firms above scale there are, should be and have been transformed. */
export const industryPlan = {
  name: 'industry-plan',
  title: '分产业推进计划',
  clause: 'plan/2.1.2',
  says: '四个主导产业分阶段推进：规上工业中小企业有多少家、要改多少家、已改多少家。',
  writers: ['officer', 'development', 'taskforce'],
  readers: TASK_FORCE,
  columns: [
    {
      key: 'industry',
      header: '产业',
      kind: 'choice',
      required: true,
      telling: true,
      choices: {
        'light-textile': ['轻工纺织'],
        equipment: ['装备制造'],
        'agri-processing': ['农副产品加工'],
        'new-materials': ['新材料'],
      },
    },
    { key: 'stage', header: '阶段', kind: 'choice', choices: STAGE_CHOICES, required: true, telling: true },
    { key: 'measures', header: '推进措施', kind: 'text', long: true, required: true },
    { key: 'firms', header: '规上工业中小企业（家）', kind: 'count', required: true, telling: true },
    { key: 'planned', header: '计划改造（家）', kind: 'count', required: true },
    { key: 'transformed', header: '已改造（家）', kind: 'count', required: true },
    { key: 'dueOn', header: '完成期限', kind: 'day', required: true },
    { key: 'status', header: '推进情况', kind: 'choice', choices: PROGRESS_CHOICES, required: true, initial: 'open' },
  ],
  naturalKey: ['industry', 'stage'],
  subject: { code: null, name: 'measures' },
  due: {
    title: '完成分产业推进',
    column: 'dueOn',
    done: { column: 'status', values: ['done', 'dropped'] },
    owner: 'officer',
    otherwise: '规上企业改造的覆盖面达不到计划',
  },
  share: { header: '覆盖率', part: 'transformed', whole: 'firms' },
  serves: ['P10'],
} as const satisfies KeptRegister;
