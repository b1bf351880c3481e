import { type Look, sideBySide } from '../surroundings.ts';
import { PROOF_WORDS } from '../words.ts';

/** The same number, on another purchase of this firm or anywhere else. Of elsewhere only that it is there. */
export const numberElsewhere: Look = ({ expense, others }, { numbersElsewhere }) => {
  const number = expense.facts.invoice?.number;
  if (number === undefined) return undefined;
  const own = others.find(({ facts }) => facts.invoice?.number === number);
  const places = [...(own ? [`本企业的“${own.title}”`] : []), ...(numbersElsewhere.includes(number) ? ['另一个项目'] : [])];
  if (places.length === 0) return undefined;
  return {
    says: `发票号码${number}也出现在${places.join('和')}`,
    compared: sideBySide(['本笔发票号码', number], ['也在', places.join('、')]),
  };
};

/** The same bytes. */
export const fileElsewhere: Look = ({ expense, others, filed, proofs = [], filedContract }, { filesElsewhere }) => {
  const files = [
    ...[expense.invoiceFile, filed?.paper?.digest].map((digest) => ({ what: '发票', digest })),
    ...proofs.map(({ kind, paper: { digest } }) => ({ what: PROOF_WORDS[kind], digest })),
    ...(filedContract?.scans ?? []).map(({ digest }) => ({ what: '合同', digest })),
  ];
  const ownBy = (digest: string | undefined) => others.find(({ invoiceFile }) => invoiceFile !== undefined && invoiceFile === digest);
  const elsewhere = files.find(({ digest }) => digest !== undefined && filesElsewhere.includes(digest));
  const same = elsewhere ?? files.find(({ digest }) => ownBy(digest) !== undefined);
  if (same === undefined) return undefined;
  const place = elsewhere === undefined ? `本企业的“${ownBy(same.digest)?.title ?? ''}”` : '另一个项目';
  return { says: `同一个${same.what}文件也出现在${place}`, compared: sideBySide(['文件摘要', same.digest], ['也在', place]) };
};
