import { foundIn, type Look, sideBySide } from '../surroundings.ts';

/** What is printed on an invoice for things that the measures never support, whatever the ledger calls the expense. */
const EXCLUDED =
  /餐饮|住宿|旅游|会议|福利|慰问|礼品|劳务派遣|工资|房屋|建筑服务|装修|装饰|土建|家具|办公用品|汽车|燃油|汽油|柴油|电费|水费|租赁费|物业/;

export const excluded: Look = ({ expense: { facts, verdict }, readings }) => {
  const wares = readings.flatMap(({ lines }) => lines.map(({ title }) => title));
  const named = [...new Set(wares.filter((title) => EXCLUDED.test(title)))];
  // What the decision itself does not recognise needs no explanation.
  if (verdict.outcome === 'no') return undefined;
  return foundIn(
    named.map((title) => [false, `发票上的“${title}”像是不予支持的支出`] as const),
    sideBySide(['台账类别', facts.category], ['发票品名', wares.join('、')]),
    '只按品名中的字眼判断；是否用于数字化改造，看合同和现场',
  );
};
