import { TRIGGERS } from '../../cases/recovery/records.ts';
import type { PublicBadFaith, PublicDraw, PublicPayment } from '../../contract/public-views.ts';
import type { PublicRuling } from '../../contract/ruling-views.ts';
import { citeClause } from '../../kernel/clause.ts';
import { ok } from '../../kernel/result.ts';
import { closeDays } from '../close-days.ts';
import { listPublicDraws } from '../list-public-draws.ts';
import { listPublicPayments } from '../list-public-payments.ts';
import { listPublicRulings } from '../list-public-rulings.ts';
import { listPublicBadFaith } from '../list-recoveries.ts';
import type { DailyRoot } from '../store-history.ts';
import { type OpenList, openList } from './open-list.ts';
import { openNoticeLines, openNotices } from './open-notices.ts';
import { openRegisters } from './open-registers.ts';

const payments = openList<PublicPayment>({
  title: '拨付',
  page: '/payments',
  fields: [
    { key: 'name', header: '单位名称', kind: 'text', of: ({ name }) => name },
    { key: 'creditCode', header: '统一社会信用代码', kind: 'text', of: ({ creditCode }) => creditCode },
    { key: 'what', header: '事由', kind: 'text', of: ({ what }) => what },
    { key: 'amount', header: '金额（元）', kind: 'yuan', of: ({ amountFen }) => amountFen },
    { key: 'paidOn', header: '拨付日期', kind: 'day', of: ({ paidOn }) => paidOn },
    { key: 'noticeId', header: '公示编号', kind: 'text', of: ({ noticeId }) => noticeId },
  ],
  items: listPublicPayments,
});

const badFaith = openList<PublicBadFaith>({
  title: '失信名单',
  page: '/bad-faith',
  fields: [
    { key: 'name', header: '企业名称', kind: 'text', of: ({ name }) => name },
    { key: 'creditCode', header: '统一社会信用代码', kind: 'text', of: ({ creditCode }) => creditCode },
    { key: 'why', header: '情形', kind: 'text', of: ({ trigger }) => TRIGGERS[trigger].says },
    { key: 'from', header: '列入日期', kind: 'day', of: ({ from }) => from },
    { key: 'until', header: '截止日期', kind: 'day', of: ({ until }) => until },
  ],
  items: async (ports, programmeId) => ok(await listPublicBadFaith(ports, programmeId)),
});

const draws = openList<PublicDraw>({
  title: '抽取',
  page: '/draws',
  fields: [
    { key: 'id', header: '抽取编号', kind: 'text', of: ({ id }) => id },
    { key: 'title', header: '标题', kind: 'text', of: ({ title }) => title },
    { key: 'what', header: '事项', kind: 'text', of: ({ what }) => what },
    { key: 'listedOn', header: '名单固定日期', kind: 'day', of: ({ listedOn }) => listedOn },
    { key: 'listDigest', header: '名单摘要', kind: 'text', of: ({ listDigest }) => listDigest },
    { key: 'rule', header: '抽取办法', kind: 'text', of: ({ rule }) => rule },
    { key: 'seedSource', header: '种子出处', kind: 'text', of: ({ seedSource }) => seedSource },
    { key: 'seedOn', header: '种子公布日期', kind: 'day', of: ({ seedOn }) => seedOn },
    { key: 'seed', header: '种子', kind: 'text', of: ({ seed }) => seed },
  ],
  items: listPublicDraws,
});

const roots = openList<DailyRoot>({
  title: '每日的记录根',
  page: '/verify',
  fields: [
    { key: 'on', header: '日期', kind: 'day', of: ({ on }) => on },
    { key: 'treeSize', header: '链数', kind: 'count', of: ({ treeSize }) => treeSize },
    { key: 'root', header: '根', kind: 'text', of: ({ root }) => root },
  ],
  items: async (ports, programmeId) => {
    await closeDays(ports, programmeId);
    return ok(await ports.store.in(programmeId).listDailyRoots());
  },
});

const rulings = openList<PublicRuling>({
  title: '政策口径和数额的决定',
  page: '/policy',
  fields: [
    { key: 'number', header: '序号', kind: 'count', of: ({ number }) => number },
    { key: 'title', header: '事项', kind: 'text', of: ({ title }) => title },
    { key: 'clause', header: '条款', kind: 'text', of: ({ clause }) => citeClause(clause) },
    { key: 'before', header: '原来', kind: 'text', of: ({ before }) => before },
    { key: 'after', header: '改为', kind: 'text', of: ({ after }) => after },
    { key: 'from', header: '适用起始日期', kind: 'day', of: ({ from }) => from },
    { key: 'signedOn', header: '批准日期', kind: 'day', of: ({ signedOn }) => signedOn },
  ],
  items: listPublicRulings,
});

/** Every list that anyone may read, by the name in its address. */
export const OPEN_LISTS: Readonly<Record<string, OpenList>> = {
  notices: openNotices,
  'notice-lines': openNoticeLines,
  payments,
  'bad-faith': badFaith,
  draws,
  roots,
  rulings,
  ...openRegisters,
};
export const findOpenList = (name: string): OpenList | undefined => (Object.hasOwn(OPEN_LISTS, name) ? OPEN_LISTS[name] : undefined);
