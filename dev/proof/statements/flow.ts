import { ruleOf } from '../../../src/cases/decide.ts';
import type { ProjectAct } from '../../../src/cases/project/acts.ts';
import { ofSteps, type Statement } from '../statement.ts';
import type { Step } from '../explore.ts';

/** The last act on the project in a step, by itself or following on another case. */
const projectActOf = ({ events }: Pick<Step, 'events'>): ProjectAct | undefined => {
  const last = events.findLast(({ kind }) => kind === 'project');
  return last && (last.act as ProjectAct);
};

function isAsDrawn(step: Step): boolean | undefined {
  const act = projectActOf(step);
  if (act === undefined) return undefined;
  const [from, to] = [step.before.cases.project.stage, step.world.cases.project.stage];
  return (ruleOf('project', act).to ?? [from]).includes(to);
}

/** The diagram that everybody sees is drawn from the table of acts: what the table says of them is what happens. */
export const FLOW: readonly Statement[] = [
  ofSteps({ name: 'as-drawn', clause: 'plan/2.1.2', says: '每办一项，项目到的阶段都是流程图画出的阶段' }, isAsDrawn),
];
