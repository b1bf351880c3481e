import { describe, expect, it } from 'vitest';
import { sortOut } from './collect-files.ts';

const file = (name: string): File => new File([''], name);

describe('a chosen folder', () => {
  it('is split into what can be read and what cannot, and nothing meant is dropped silently', () => {
    const { files, skipped } = sortOut([file('申报.XLSX'), file('名录.csv'), file('1.xml'), file('说明.docx')]);
    expect(files.map(({ name }) => name)).toEqual(['申报.XLSX', '名录.csv', '1.xml']);
    expect(skipped).toEqual(['说明.docx']);
  });

  it('may hold leftovers of office programs, which nobody means', () => {
    expect(sortOut([file('~$申报.xlsx'), file('.DS_Store'), file('Thumbs.db')])).toEqual({ files: [], skipped: [] });
  });
});
