import { findTies, type Known, sayTies } from '../../../tie-graph.ts';
import { foundIn, type Look, sideBySide } from '../surroundings.ts';

/** Where there is no pool on the register, nothing can be said. */
export const sellerPool: Look = ({ expense }, { pool }) => {
  const seller = expense.facts.invoice?.seller;
  if (pool === undefined || seller === undefined) return undefined;
  return foundIn(
    [[pool.some(({ creditCode }) => creditCode === seller), `销售方${expense.supplier}不在服务商资源池内`]],
    sideBySide(['销售方', seller], ['资源池', `${pool.length}家`]),
    '办法要求服务商在资源池内；只卖设备或软件的是否也算服务商，由县里确定',
  );
};

/** By the same graph by which an evaluator must be free of a provider; only what the books know to be so counts. */
export const sellerTied: Look = ({ expense: { facts, supplier } }, { books }, { parameters }) => {
  const [seller, buyer] = [facts.invoice?.seller, facts.enterprise];
  if (seller === undefined || buyer === undefined) return undefined;
  const knownAs = (creditCode: string, name: string): Known => books.find((each) => each.creditCode === creditCode) ?? { creditCode, name };
  const ties = findTies(knownAs(seller, supplier), knownAs(buyer, '本企业'), books, parameters['commonHolderShare']?.value ?? 0);
  return foundIn(
    [[ties === undefined, `销售方与本企业有关联：${sayTies(ties ?? [])}`]],
    sideBySide(['销售方', seller], ['本企业', buyer]),
    '办法第九条写的是改造与评测分开；买卖双方有关联是否影响认定，由县里确定',
  );
};
