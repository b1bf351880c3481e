import type { AuditView } from '../../../contract/audit-views.ts';
import type { Workbook } from '../../../documents/workbook.ts';
import { formatYuan } from '../../../kernel/fen.ts';
import { AUDIT } from './words.ts';

/** An entry behind which somebody looked. */
export type Look = { readonly what: string; readonly about: string };

/** What was looked at, in order, and the sample with all that is needed to draw it again. */
export const lookedWorkbook = (looks: readonly Look[], { on, way, seed, listDigest, listed, paidFen, drawn }: AuditView): Workbook => ({
  sheets: [
    {
      name: AUDIT.looked,
      columns: [
        { header: '次序', width: 8, kind: 'number' },
        { header: AUDIT.what, width: 60, kind: 'text' },
        { header: AUDIT.about, width: 60, kind: 'text' },
      ],
      rows: looks.map(({ what, about }, index) => [index + 1, what, about]),
    },
    {
      name: AUDIT.drawn,
      columns: [
        { header: AUDIT.payee, width: 30, kind: 'text' },
        { header: AUDIT.purpose, width: 14, kind: 'text' },
        { header: AUDIT.about, width: 34, kind: 'text' },
        { header: `${AUDIT.paid}（元）`, width: 20, kind: 'fen', total: true },
        { header: AUDIT.why, width: 50, kind: 'text' },
        { header: AUDIT.ticket, width: 66, kind: 'text' },
      ],
      rows: drawn.map((line) => [line.name, AUDIT.purposes[line.kind], line.id, line.fen, line.why.join('；'), line.ticket]),
    },
    {
      name: AUDIT.sample,
      columns: [
        { header: '项目', width: 24, kind: 'text' },
        { header: '内容', width: 90, kind: 'text' },
      ],
      rows: [
        ['日期', on],
        [AUDIT.way, AUDIT.ways[way]],
        ['规则', AUDIT.wayHints[way]],
        [AUDIT.seed, seed],
        ['可抽笔数', String(listed)],
        ['可抽金额（元）', formatYuan(paidFen)],
        [AUDIT.digest, listDigest],
      ],
    },
  ],
});
