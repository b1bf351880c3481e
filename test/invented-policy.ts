/** A plan with annex 1 and measures, wholly invented, numbered the way such papers are. */
export const INVENTED_POLICY = `样例县果园灌溉改造工作方案
（样例）

为了让果园少用水，制定本方案。
一、工作目标
两年内让样例县的果园用上滴灌，每亩用水比过去少三成，带动果农增收。
二、重点任务
（一）摸清家底，排好先后
1、开展果园普查。逐园登记面积、树龄、水源和现有的灌溉设备，登记结果由村里公布。
2、排定改造次序。先改水源紧张的片区，再改连片的大果园，次序排定以后向果农说明理由。
（二）抓好施工
1、选好施工队。施工队由果农自己选，县里只核对有没有资质，不指定任何一家。
三、进度安排
工期为2年，分两步走。
（一）第一步。完成普查和设计，选出第一批三十个果园。
（二）第二步（6个月）
全部果园完工，逐园试水，试水不合格的限期返工。
附件：1.样例县果园灌溉专班;
2.样例县果园灌溉资金管理办法。
 为推进果园灌溉改造，成立专班如下：
组长：样例甲；成员：农业、水务两个部门。

附件2：

样例县果园灌溉资金管理办法

第一条 目的
为管好果园灌溉改造的资金，根据样例县有关规定，制定本办法。
第二条 资金来源
资金由样例县预算安排，专门用于果园灌溉改造，不得挪作他用，也不得用来发放补贴以外的任何费用。
第三条 补助标准
（一）滴灌设备补助。按照果园购买滴灌设备实际支出的40％给予补助，每个果园最高不超过40万元。
（二）蓄水池补助。新建蓄水池的果园，每座给予一次性补助3万元，蓄水池须能存水二百立方米以上。
第四条 申请条件
果园在样例县内，经营满1年以上，果农愿意自己承担其余的费用，并且没有拖欠水费。
第五条 公开
补助名单在村务公开栏公开不少于7个工作日，任何人都可以提出意见，提出意见的应当得到答复。
第六条 附则
本办法由样例县农业部门解释。
本办法自发布之日起施行。
`;

const NUMERALS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** The articles from number `from` on, renumbered by `by`. */
export const renumbered = (text: string, from: number, by: number): string =>
  text.replace(/^第(.)条/gmu, (head, numeral: string) => {
    const number = NUMERALS.indexOf(numeral);
    return number < from ? head : `第${NUMERALS[number + by]}条`;
  });

/** With a new article 4 in the middle. */
export const WITH_NEW_ARTICLE = renumbered(INVENTED_POLICY, 4, 1).replace(
  '第五条 申请条件',
  '第四条 优先次序\n同等条件下先补助老果园，再补助新果园；合作社统一申请的排在个人前面。\n第五条 申请条件',
);
/** With article 5 made part of article 4. */
export const WITH_MERGED_ARTICLES = renumbered(INVENTED_POLICY.replace('第五条 公开\n', ''), 6, -1);
