import { formatDay } from '../../../kernel/day.ts';
import { formatYuan } from '../../../kernel/fen.ts';
import type { Contract } from '../plan/records.ts';
import type { Dossier } from '../state.ts';
import type { Difference, StatedContract } from './records.ts';

/** What the provider says of a contract that the firm filed, the last time it said it; undefined while it has not. */
export const findStatement = (
  { contractStatements = [] }: Pick<Dossier, 'contractStatements'>,
  { number, party }: Contract,
): StatedContract | undefined => contractStatements.findLast(({ filed, party: code }) => filed === number && code === party.creditCode);

/** Where the two sides of one contract say otherwise: number, day, amount. They decide nothing; whoever looks at the file sees them. */
export function contractDifferences(filed: Contract, stated: StatedContract): readonly Difference[] {
  const said = ({ number, signedOn, amountFen }: Pick<Contract, 'number' | 'signedOn' | 'amountFen'>) =>
    [
      ['合同编号', number],
      ['签订日期', formatDay(signedOn)],
      ['合同金额', `${formatYuan(amountFen)}元`],
    ] as const;
  const provider = new Map(said(stated));
  return said(filed).flatMap(([what, firm]) => {
    const other = provider.get(what) ?? '';
    return other === firm ? [] : [{ what, firm, provider: other }];
  });
}
