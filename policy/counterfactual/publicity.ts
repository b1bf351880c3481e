import { addDays, asDay, formatDay } from '../../src/kernel/day.ts';
import type { Verdict } from '../../src/kernel/verdict.ts';
import type { PublicityFacts, PublicityValue } from '../policy.ts';
import { asFarAsKnown, given, type Outs, type Propose } from './way.ts';

const wait: Propose<PublicityFacts> = ({ verdict }) => {
  const { lastDay: last, remainingWorkingDays } = given((verdict as Verdict<PublicityValue>).value);
  const lastDay = asDay(last);
  const on = addDays(lastDay, 1);
  return {
    says: `等公示期满：还有 ${remainingWorkingDays} 个工作日，至 ${formatDay(lastDay)}，${formatDay(on)}起可办${asFarAsKnown(verdict)}`,
    change: { set: { asOf: on }, on },
  };
};

/** The day by which everything that is said to be settled will be. */
const lastSettledOn = ({ asOf, objections }: PublicityFacts): string =>
  given(objections).reduce((last, { settledOn = '' }) => (settledOn > last ? settledOn : last), asOf);

const settle: Propose<PublicityFacts> = ({ facts }) => {
  const asOf = asDay(lastSettledOn(facts));
  const open = given(facts.objections).flatMap(({ settledOn }, index) => (settledOn === undefined ? [index] : []));
  const settledOn = Object.fromEntries(open.map((index) => [`objections.${index}.settledOn`, asOf]));
  return {
    says: open.length > 0 ? `核查处理完 ${open.length} 件异议，并答复提出人` : `等到 ${formatDay(asOf)}异议处理完`,
    change: asOf > facts.asOf ? { set: { ...settledOn, asOf }, on: asOf } : { set: settledOn },
  };
};

const UPHELD = '异议经核查成立，这一次公示不能通过；由主管部门按核查结果处理';
const needs = { objections: '异议的登记和处理结果（没有异议也要写明）' } as const;

export const publicityOuts: Outs<'publicity'> = {
  elapsed: { fails: wait },
  'objections-settled': { needs, fails: settle },
  'none-upheld': {
    needs,
    open: ({ facts, verdict: { missing } }) => {
      if (facts.objections?.some(({ upheld }) => upheld)) return { says: UPHELD, change: null };
      if (missing.length > 0) return undefined;
      const asOf = asDay(lastSettledOn(facts));
      const state = given(facts.objections).flatMap(({ upheld }, index) => (upheld === undefined ? [`objections.${index}.upheld`] : []));
      const change = { set: { asOf }, on: asOf, ...(state.length > 0 && { state }) };
      return { says: `等到 ${formatDay(asOf)}异议处理完再看`, change };
    },
    fails: UPHELD,
  },
};
