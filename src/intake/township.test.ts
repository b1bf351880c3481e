import { describe, expect, it } from 'vitest';
import { townshipsOf } from '../../policy/townships/index.ts';
import { readTownship, townshipIn } from './township.ts';

const townships = townshipsOf('640425');

describe('the township that an address names', () => {
  it.each([
    ['宁夏固原市彭阳县城阳乡长城村', '城阳乡'],
    ['彭阳县白 阳 镇北街１２号', '白阳镇'],
    ['彭阳县红河乡宽坪村', '红河镇'],
    ['彭阳县工业园区', undefined],
    ['彭阳县红河路18号', undefined],
    ['白阳镇与城阳乡交界处', undefined],
    ['', undefined],
  ])('%s: %s', (address, name) => {
    expect(townshipIn(address, townships)?.name).toBe(name);
  });
});

describe('a cell that says the township', () => {
  it.each([
    ['王洼镇', '王洼镇'],
    [' 王洼 ', '王洼镇'],
    ['640425101', '王洼镇'],
    ['640425101000', '王洼镇'],
    ['彭阳县王洼镇', '王洼镇'],
  ])('%s is read', (cell, name) => {
    expect(readTownship(cell, townships)).toMatchObject({ value: { name } });
  });

  it('that is none of the county’s is not guessed', () => {
    expect(readTownship('三营镇', townships)).toMatchObject({ expected: expect.stringContaining('白阳镇、王洼镇') });
  });
});
