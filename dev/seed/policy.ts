import { getPolicy } from '../../policy/index.ts';
import type { Policy } from '../../policy/policy.ts';
import { keepPolicyText } from '../../src/app/keep-policy-text.ts';
import { listPolicyTexts } from '../../src/app/list-policy-texts.ts';
import { asDay } from '../../src/kernel/day.ts';
import { policyPaper } from '../county/policy-paper.ts';
import { granted } from './granted.ts';
import { WEIGHED } from './notices.ts';
import type { Play } from './play.ts';

const issued = getPolicy('pengyang-2026');
const ISSUER = '样例县工信商务局';
const REVISION = '样例工信发〔2027〕5号';
/** From this day the revision counts: what the demonstration shows of today stays as it was issued. */
const FROM = asDay('2027-05-01');

type Paper = { readonly of: Policy; readonly source: string; readonly dated: string };

async function keep({ ports, cast: { officer } }: Play, { of, source, dated }: Paper): Promise<void> {
  const known = granted(await listPolicyTexts(ports, officer.programmeId));
  if (known.some((text) => text.source === source)) return;
  const file = { name: `${source}.txt`, bytes: new TextEncoder().encode(policyPaper(of)) };
  granted(await keepPolicyText(ports, officer, [file], { source, dated: asDay(dated) }));
}

/** The text that the programme goes by, in words of our own. */
export const keepText = (play: Play): Promise<void> =>
  keep(play, { of: issued, source: `${ISSUER} 样例工信发〔2026〕3号（样例文本）`, dated: '2026-06-20' });

/** A revision to come, with the ruling that carries it, signed; and a reading that waits for its signature. */
export async function revise(play: Play): Promise<void> {
  const { act } = play;
  const longer = issued.under({ parameters: { publicityDays: 7 } });
  await keep(play, { of: longer, source: `${ISSUER} ${REVISION}（样例修订）`, dated: FROM });
  const paper = { pack: issued.name, issuer: ISSUER, documentOn: asDay('2027-04-01') };
  const days = { ground: 'parameter', term: 'publicityDays', value: '7', from: FROM } as const;
  const reason = '群众反映公示时间短，下一批起延长（样例）';
  const ruling = await act('officer', 'ruling', 'prepareRuling', { ...paper, ...days, documentNumber: REVISION, reason });
  await act('approver', 'ruling', 'signRuling', WEIGHED, ruling);
  const tax = { ground: 'reading', term: 'deductibleTax', value: 'included', from: asDay('2026-07-20') } as const;
  const asked = { documentNumber: '样例纪要〔2027〕2号', reason: '部分企业不能抵扣，拟统一按价税合计（样例）' };
  await act('officer', 'ruling', 'prepareRuling', { ...paper, ...tax, ...asked });
}
