import { ROLE_WORDS } from '../roles.ts';
import type { ClauseId } from '../../kernel/clause.ts';
import type { ActRule } from '../act-rule.ts';
import { CARRYING_ACTS } from './carrying/acts.ts';
import { PROJECT_ACTS } from './acts.ts';
import { PROJECT_STAGES, type ProjectStage } from './stages.ts';

/** An act that leads from one stage to another, and who does it. `follows`: with an act on another case, or an import. */
export type Move = {
  readonly from: ProjectStage;
  readonly to: ProjectStage;
  readonly label: string;
  readonly who: readonly string[];
  readonly clause: ClauseId;
  readonly follows: boolean;
};
/** One stage: the ways out of it, and what else is done there. */
export type FlowStage = { readonly stage: ProjectStage; readonly moves: readonly Move[]; readonly others: readonly string[] };

type Rule = ActRule<ProjectStage>;
const RULES: readonly Rule[] = Object.values(PROJECT_ACTS);
/** Takes over what was done elsewhere: told beside the way, for it is no step of the programme. */
const isBeside = (rule: Rule): boolean => rule.to === undefined || Object.values(CARRYING_ACTS).some((each) => each === rule);

/** From that stage somewhere else; what is done anew where it stands is no way out. */
const movesFrom = (stage: ProjectStage, { from, to = [], label, roles, clause, consequence }: ActRule<ProjectStage>): Move[] =>
  from.includes(stage)
    ? to
        .filter((each) => each !== stage)
        .map((each) => ({
          from: stage,
          to: each,
          label,
          who: roles.map((role) => ROLE_WORDS[role]),
          clause,
          follows: consequence === true,
        }))
    : [];

/** The whole life of a project as its table of acts has it (plan/2.1.2): every stage, who moves it on and where to. */
export const projectFlow = (): readonly FlowStage[] =>
  PROJECT_STAGES.map((stage) => ({
    stage,
    moves: RULES.flatMap((rule) => (isBeside(rule) ? [] : movesFrom(stage, rule))),
    others: RULES.filter((rule) => rule.from.includes(stage) && isBeside(rule) && !rule.consequence).map(({ label }) => label),
  }));
