import { ok, refuse } from '../../kernel/result.ts';
import type { RulingDeed } from './ruling-deed.ts';
import { whatIsRuled } from './what-is-ruled.ts';

const clause = 'measures/18';

/** Prepares a ruling for signature. Refuses an unknown version or term, what already stands, and a document of a day to come. */
export const prepareRuling: RulingDeed<'prepareRuling'> = {
  decide: (_state, { input, facts: { target }, context: { today } }) => {
    if (target === undefined) return refuse('bad-input', `没有政策版本“${input.pack}”，请从口径页重新选择`, { clause });
    if (input.documentOn > today) return refuse('bad-input', '文件日期在今天之后，请核对', { clause });
    const read = whatIsRuled(target, input);
    if (!read.ok) return read;
    const { ground, term, from, reason, documentNumber: number, documentOn: on, issuer } = input;
    const document = { number, on, issuer };
    return ok([{ type: 'ruling-prepared', ruled: { ...read.value, pack: target.issue.pack, ground, term, from, document, reason } }]);
  },
};
