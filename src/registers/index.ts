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

/** The columns that hold phones and bank accounts: what is shown of them and handed out is their last digits. */
export const maskedKeys = (name: string): readonly string[] =>
  isRegister(name) ? registers[name].columns.filter((column) => 'masked' in column).map(({ key }) => key) : [];
