import { abnormalList } from './abnormal-list.ts';
import { applications } from './applications.ts';
import { carriedOver } from './carried-over.ts';
import { dishonestList } from './dishonest-list.ts';
import { evaluators } from './evaluators.ts';
import { expenses } from './expenses.ts';
import { experts } from './experts.ts';
import { fundNotices } from './fund-notices.ts';
import { levelAnswers } from './level-answers.ts';
import { otherSubsidies } from './other-subsidies.ts';
import { planLines } from './plan-lines.ts';
import { procurementList } from './procurement-list.ts';
import { progressReports } from './progress-reports.ts';
import { providers } from './providers.ts';

/** Every register an office's folder may hold, by name. */
export const registers = {
  applications,
  'abnormal-list': abnormalList,
  'dishonest-list': dishonestList,
  'procurement-list': procurementList,
  'other-subsidies': otherSubsidies,
  providers,
  evaluators,
  experts,
  'level-answers': levelAnswers,
  'plan-lines': planLines,
  expenses,
  'progress-reports': progressReports,
  'fund-notices': fundNotices,
  'carried-over': carriedOver,
} as const;
export type Registers = typeof registers;
export type RegisterName = keyof Registers;

export const isRegister = (name: string): name is RegisterName => Object.hasOwn(registers, name);

/** Whether it may be taken along, edited and imported again: what shows less of a number than it holds would lose the rest. */
export const comesBack = (name: RegisterName): boolean => registers[name].columns.every((column) => !('masked' in column));
