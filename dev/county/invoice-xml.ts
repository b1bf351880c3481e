import { formatYuan } from '../../src/kernel/fen.ts';
import type { Invoice } from './spending.ts';

type Tag = readonly [name: string, content: string | readonly Tag[]];
const write = ([name, content]: Tag): string => `<${name}>${typeof content === 'string' ? content : content.map(write).join('')}</${name}>`;
const yuan = (fen: number): string => formatYuan(fen).replaceAll(',', '');

function amountsOf({ netFen, taxFen, ratePercent, item, issuedOn }: Invoice): Tag[] {
  const total = yuan(netFen + taxFen);
  return [
    [
      'BasicInformation',
      [
        ['TotalAmWithoutTax', yuan(netFen)],
        ['TotalTaxAm', yuan(taxFen)],
        ['TotalTax-includedAmount', total],
        ['Drawer', '样例'],
        ['RequestTime', `${issuedOn} 09:41:07`],
      ],
    ],
    [
      'IssuItemInformation',
      [
        ['ItemName', `*样例*${item}`],
        ['Quantity', '1'],
        ['UnPrice', yuan(netFen)],
        ['Amount', yuan(netFen)],
        ['TaxRate', String(ratePercent / 100)],
        ['ComTaxAm', yuan(taxFen)],
        ['TotaltaxIncludedAmount', total],
      ],
    ],
  ];
}

function headOf({ number, kind }: Invoice): Tag {
  const vat: Tag[] =
    kind === 'special'
      ? [
          ['LabelCode', '01'],
          ['LabelName', '增值税专用发票'],
        ]
      : [
          ['LabelCode', '02'],
          ['LabelName', '普通发票'],
        ];
  return [
    'Header',
    [
      ['EIid', number],
      ['EInvoiceTag', 'SWEI3200'],
      ['Version', '0.2'],
      [
        'InherentLabel',
        [
          [
            'InIssuType',
            [
              ['LabelCode', 'Y'],
              ['LabelName', '是否蓝字发票'],
            ],
          ],
          [
            'EInvoiceType',
            [
              ['LabelCode', '01'],
              ['LabelName', '数电发票'],
            ],
          ],
          ['GeneralOrSpecialVAT', vat],
        ],
      ],
    ],
  ];
}

/** The invoice as a 数电票 file in the EInvoice dialect, marked 样例. */
export function writeInvoiceXml(invoice: Invoice): Uint8Array {
  const { number, seller, buyer, issuedOn } = invoice;
  const data: Tag[] = [
    [
      'SellerInformation',
      [
        ['SellerIdNum', seller.creditCode],
        ['SellerName', seller.name],
      ],
    ],
    [
      'BuyerInformation',
      [
        ['BuyerIdNum', buyer.creditCode],
        ['BuyerName', buyer.name],
      ],
    ],
    ...amountsOf(invoice),
    ['AdditionalInformation', [['Remark', '样例数据']]],
  ];
  const supervision: Tag[] = [
    ['InvoiceNumber', number],
    ['IssueTime', `${issuedOn} 09:41:15`],
    ['TaxBureauCode', `1${number.slice(2, 4)}00000000`],
    ['TaxBureauName', '样例税务局'],
  ];
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8"?>\n${write(['EInvoice', [headOf(invoice), ['EInvoiceData', data], ['TaxSupervisionInfo', supervision]]])}`,
  );
}
