import type { BookedFund } from '../../cases/fund/state.ts';
import type { StateOf } from '../../cases/kinds.ts';
import type { FactGroups, FundNotice } from '../../cases/needs.ts';
import { FUND_SOURCES } from '../../kernel/fund-source.ts';
import { accountOf } from '../../kernel/accounts.ts';
import type { Reads } from '../store.ts';
import type { RegisterRecord } from '../store-imports.ts';
import type { Asked } from './asked.ts';
import { rowOf } from './register-rows.ts';

const MOST_NOTICES = 1_000;

/** A row of the register of fund notices, complete and of a source this programme keeps books for. */
export function fundNoticeOf(record: RegisterRecord): FundNotice | undefined {
  const { source, documentNumber, receivedOn, amountFen, purpose = '' } = rowOf<'fund-notices'>(record).values;
  const known = FUND_SOURCES.find((each) => each === source);
  if (known === undefined || documentNumber === undefined || receivedOn === undefined || amountFen === undefined) return undefined;
  return { source: known, docNo: documentNumber, receivedOn, fen: amountFen, purpose };
}

export type Booked = { readonly caseId: string; readonly source: FundNotice['source']; readonly docNo: string; readonly fund: BookedFund };

/** Fund notices already in the books. */
export async function listBooked(reads: Pick<Reads, 'listCasesOfKind'>): Promise<Booked[]> {
  const funds = await reads.listCasesOfKind('fund', MOST_NOTICES);
  return funds.flatMap(({ id, state }) => {
    const fund = state as StateOf<'fund'>;
    return fund.stage === 'none' ? [] : [{ caseId: id, source: fund.notice.source, docNo: fund.notice.docNo, fund }];
  });
}

/** One booking at a time: the account of what came in is locked before the books are looked through. */
export async function loadFundNotice({ tx, input }: Asked): Promise<FactGroups['fundNotice']> {
  const record = await tx.findRegisterRow(String(input['registerRowId']));
  const notice = record?.register === 'fund-notices' ? fundNoticeOf(record) : undefined;
  await tx.lockBalances(FUND_SOURCES.map((source) => accountOf(source, 'external')));
  return { ...(notice && { notice }), booked: await listBooked(tx) };
}
