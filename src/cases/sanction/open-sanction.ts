import { ok, refuse } from '../../kernel/result.ts';
import type { SanctionDeed } from './sanction-deed.ts';

const clause = 'measures/17';

/** Opens the file and tells the provider. Refuses one that no register knows, a bar without its last day, a last day without a bar, and days that are over. */
export const openSanction: SanctionDeed<'openSanction'> = {
  decide: (_state, { input, facts: { pool }, context: { today } }) => {
    const { provider: code, until, measures, offence, findings, answerBy } = input;
    const party = pool.find((each) => each.party.creditCode === code)?.party;
    if (party === undefined) return refuse('facts-missing', '服务商资源池名册中没有这家服务商，请先导入名册', { clause });
    if (answerBy <= today) return refuse('bad-input', '陈述申辩的期限须在今天以后', { clause });
    const isBar = measures.includes('bar');
    if (isBar && until === undefined) return refuse('bad-input', '取消合作资格须写明到哪一天（办法没有写期限）', { clause });
    if (!isBar && until !== undefined) return refuse('bad-input', '没有取消合作资格，不用写截止日期', { clause });
    if (until !== undefined && until <= answerBy) return refuse('bad-input', '取消合作资格的截止日期须在陈述申辩期限之后', { clause });
    const provider = { name: party.name, creditCode: code };
    return ok([{ type: 'sanction-opened', provider, offence, measures, findings, answerBy, ...(until && { until }) }]);
  },
};
