import { formatDay } from '../../../kernel/day.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import { differencesIn } from '../evidence/differences.ts';
import { saidByContract } from '../evidence/proofs.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { planOn } from './in-force.ts';

const clause = 'measures/16';

/**
 * Puts a contract on file for one line of the plan; from then on expenses of that line take their contract from here. Refuses a line the plan of
 * its day does not have, another supplier than the plan names, a day to come, the same number twice, and a contract of which no scan was handed in.
 */
export const fileContract: ProjectDeed<'fileContract'> = {
  obstacle: ({ plans = [] }) =>
    plans.length > 0 ? null : refuse('facts-missing', '还没有审定的改造方案，合同无从对应，请先审定方案', { clause }),
  decide: ({ plans = [], contracts = [] }, { input: { line: no, ...facts }, facts: { papers, readings = [] }, context: { today } }) => {
    const { partyName, partyCode, ...said } = facts;
    const reading = readings.find((each) => each.number === facts.number) ?? (readings.length === 1 ? readings[0] : undefined);
    const read = reading && { reading, differences: differencesIn(facts, saidByContract(reading)) };
    const contract = { line: no, ...said, party: { name: partyName, creditCode: partyCode }, scans: papers, ...read };
    const { number, party, signedOn } = contract;
    if (signedOn > today) return refuse('bad-input', `签订日期不能晚于今天（${formatDay(today)}）`, { clause });
    if (contracts.some((each) => each.number === number && each.party.creditCode === party.creditCode))
      return refuse('already-done', `与${party.name}的合同${number}已经登记`, { clause });
    const version = planOn(plans, signedOn);
    const line = version?.plan.lines.find((each) => each.no === no);
    if (line === undefined) return refuse('not-found', `签订当日的方案中没有第${no}项，请核对；新增内容须先申请变更`, { clause });
    const planned = line.supplier?.creditCode;
    if (planned !== undefined && planned !== party.creditCode)
      return refuse('policy-says-no', `方案第${no}项的供应商是${line.supplier?.name}，换供应商须先申请变更`, { clause });
    if (papers.length === 0) return refuse('facts-missing', '请先在本项目的材料里上传这份合同的扫描件，再登记', { clause });
    return ok([{ type: 'contract-filed', contract }]);
  },
};
