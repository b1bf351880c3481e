import { subsidyFactsOf } from '../../cases/project/payment/award.ts';
import type { Outcome } from '../../kernel/verdict.ts';
import { memberOf, pilotsOf, type Measure } from './tally.ts';

/** Providers, one by one, as often as one was looked at for a firm (measures/9). */
const providers: Measure = ({ projects }) => {
  const judged = projects.flatMap((filed) => (filed.state.diagnosis?.candidates ?? []).map((candidate) => ({ filed, candidate })));
  const members = (wanted: Outcome) =>
    judged
      .filter(({ candidate }) => candidate.verdict.outcome === wanted)
      .map(({ filed, candidate }) => ({ ...memberOf(filed), title: `${filed.state.application.name}：${candidate.party.name}` }));
  return {
    unit: '家次',
    met: { says: '符合服务商条件', members: members('yes') },
    unmet: { says: '不符合', members: members('no') },
    open: { says: '有的条件还没核实', members: members('unknown') },
  };
};

/** Whoever is supported: that nobody else gave the same (measures/10). An award knows it better than the application did. */
const supportedOnce: Measure = (held) => {
  const supported = pilotsOf(held).map((filed) => {
    const { sameKindSubsidy } = 'award' in filed.state ? filed.state.award.facts : subsidyFactsOf(filed.state);
    return { filed, sameKindSubsidy };
  });
  const members = (wanted: boolean | undefined) =>
    supported.filter(({ sameKindSubsidy }) => sameKindSubsidy === wanted).map(({ filed }) => memberOf(filed));
  return {
    unit: '家',
    met: { says: '没有得过同类补助', members: members(false) },
    unmet: { says: '得过同类补助，仍在试点', members: members(true) },
    open: { says: '还没核实', members: members(undefined) },
  };
};

/** Who is fit to serve, and to be supported. */
export const MEASURES_OF_FITNESS: Readonly<Record<string, Measure>> = { M11: providers, M14: supportedOnce };
