import { describe, expect, it } from 'vitest';
import { townshipsOf } from '../../policy/townships/index.ts';
import { APPLICATION_HEAD, application, table } from '../../test/office-tables.ts';
import { placeOf } from './place-of.ts';
import { readOffice } from './read-office.ts';

const townships = townshipsOf('640425');
const read = (header: string, cell: string) => {
  const folder = readOffice({
    tables: [
      table('申报.xlsx', [
        [...APPLICATION_HEAD, header],
        [...application(1), cell],
      ]),
    ],
    xml: [],
    faults: [],
  });
  const [row] = folder.rows.applications ?? [];
  if (row === undefined) throw new TypeError('the sheet was not read');
  return row;
};

describe('where a firm works, by its row of the sheet', () => {
  it.each(['所在乡镇', '乡镇', '所属乡镇'])('stands in the column %s', (header) => {
    expect(placeOf(read(header, '孟塬乡'), townships)).toEqual({ township: expect.objectContaining({ name: '孟塬乡' }) });
  });

  it('follows from the address, and is then shown to whoever imports it', () => {
    const place = placeOf(read('企业地址', '彭阳县古城镇任河村'), townships);
    expect(place).toMatchObject({ township: { name: '古城镇' }, proposed: { cell: 'W2', message: expect.stringContaining('算作古城镇') } });
  });

  it('is not guessed from a cell that names none of the county’s', () => {
    expect(placeOf(read('所在乡镇', '三营镇'), townships)).toMatchObject({ fault: { cell: 'W2' } });
  });

  it('stays unknown where the address names none, and where nobody wrote the county’s townships down', () => {
    expect(placeOf(read('企业地址', '彭阳县工业园区'), townships)).toEqual({});
    expect(placeOf(read('所在乡镇', '孟塬乡'), [])).toEqual({});
  });
});
