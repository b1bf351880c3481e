import type { Shown } from '../../cases/device-claims.ts';
import { sayPlace } from '../../cases/say-place.ts';
import { formatInstant } from '../../kernel/instant.ts';
import { paragraph } from './blocks.ts';
import type { Block, Part } from './dispatch.ts';

type Say = (key: string, text: string) => Part;

/** What a device says of the photos it took and of the firm's signature, beside when they were received; nothing where no device was. */
export function deviceBlocks(caseId: string, { papers, taken = [], signature }: Shown, say: Say): readonly Block[] {
  const nameOf = (digest: string): string => papers.find((paper) => paper.digest === digest)?.name ?? '';
  const rows = taken.map(({ digest, takenAt, place, line, keptAt }, index): Part[] => {
    const cell = (what: string, text: string): Part => say(`${caseId}.photo-${index + 1}.${what}`, text);
    return [
      cell('name', `${nameOf(digest)}${line === undefined ? '' : `（第${line}项）`}`),
      cell('taken', formatInstant(takenAt)),
      cell('place', sayPlace(place)),
      cell('kept', formatInstant(keptAt)),
      cell('digest', digest),
    ];
  });
  return [
    ...(rows.length === 0
      ? []
      : [
          paragraph('现场照片（拍摄时间、地点由设备自报，收到时间由系统记录）：'),
          { kind: 'table' as const, shares: [20, 17, 23, 17, 23], head: ['照片', '拍摄', '地点', '收到', '校验值（SHA-256）'], rows },
        ]),
    ...(signature === undefined ? [] : [signatureBlock(caseId, signature, say)]),
  ];
}

const signatureBlock = (caseId: string, signature: NonNullable<Shown['signature']>, say: Say): Block =>
  signature.signer === undefined
    ? paragraph('企业没有在设备上签名：', say(`${caseId}.unsigned`, signature.declined), '。')
    : paragraph(
        '企业签名：',
        say(`${caseId}.signer`, signature.signer),
        '，',
        say(`${caseId}.signed`, formatInstant(signature.signedAt)),
        '，签名图片校验值',
        say(`${caseId}.signature`, signature.digest),
        '。',
      );
