import { formatWan } from '../../src/kernel/fen.ts';
import { numberOf, type Outs } from './way.ts';

export const benchmarkAwardOuts: Outs<'benchmark-award'> = {
  industry: { needs: { industry: '所属产业' }, fails: '本办法只支持县里的主导产业，其他产业不在范围内' },
  recommended: { needs: { panelRecommended: '专家组的推荐意见' }, fails: '标杆企业由专家组评审推荐，未获推荐的不奖励' },
  'objection-free': { needs: { objectionFree: '公示的结果' }, fails: '公示有成立的异议，这一次不能奖励' },
  quota: { needs: { alreadyAwarded: '已奖励的家数' }, fails: '标杆名额已满' },
  cap: {
    needs: { awardFen: '奖励金额' },
    fails: ({ policy }) => {
      const ceilingFen = numberOf(policy, 'benchmarkAwardCeiling');
      return { says: `奖励改为不超过 ${formatWan(ceilingFen)} 万元`, change: { set: { awardFen: ceilingFen } } };
    },
  },
};
