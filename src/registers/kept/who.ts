import type { Role } from '../../kernel/role.ts';

/** The task force: everyone of the county who works on the programme, and those who watch over it. */
export const TASK_FORCE = [
  'officer',
  'approver',
  'director',
  'finance',
  'development',
  'park',
  'science',
  'taskforce',
  'city',
  'auditor',
] as const satisfies readonly Role[];

/** Departments that carry tasks of the programme, as a register names them. */
export const DEPARTMENT_CHOICES = {
  industry: ['县工信商务局', '工信局'],
  finance: ['县财政局', '财政局'],
  development: ['县发改局', '发改局'],
  science: ['县科技局', '科技局'],
  park: ['园区管委会', '园区'],
  other: ['其他单位', '其他'],
} as const;

/** How far something is that was set for a day. */
export const PROGRESS_CHOICES = { open: ['未完成', '进行中'], done: ['已完成', '完成'], dropped: ['已取消', '取消'] } as const;
