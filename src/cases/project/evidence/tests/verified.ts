import { differ, foundIn, type Look, sideBySide } from '../surroundings.ts';
import { CHECK_OUTCOME_WORDS } from '../words.ts';

/** Whether somebody asked the tax service, and what it answered; a record about another number is none. */
export const unverified: Look = ({ expense: { facts }, verification }) => {
  const number = facts.invoice?.number;
  if (number === undefined) return undefined;
  const found = verification === undefined || differ(verification.number, number) ? undefined : verification;
  return foundIn(
    found === undefined
      ? [[false, '没有向税务机关查验的记录']]
      : [[found.outcome === 'matches', `查验结果为“${CHECK_OUTCOME_WORDS[found.outcome]}”`]],
    sideBySide(['发票号码', number], ['查验记录的号码', verification?.number]),
  );
};
