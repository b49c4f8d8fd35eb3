import { describe, expect, test } from '@jest/globals';
import { readName } from '../../src/content/name';
import { reading } from './reading';

const code = '51192125T000006510123';

describe('a project name and code', () => {
  test('in cells of their own', () => {
    expect(readName(reading('乡村道路养护经费'), reading(` ${code} `))).toEqual({ name: '乡村道路养护经费', code });
  });

  test.each([`${code}-社区矫正经费`, `${code}—社区矫正经费`, `${code}_社区矫正经费`, `${code} - 社区矫正经费`])('%s in one cell', (text) => {
    expect(readName(reading(text), null)).toEqual({ name: '社区矫正经费', code });
  });

  test('a code of its own comes before the one in the name', () => {
    expect(readName(reading(`${code}-社区矫正经费`), reading('13063026R5T8N2K0WA41C'))).toEqual({ name: '社区矫正经费', code: '13063026R5T8N2K0WA41C' });
  });

  test('a name with a dash of its own stays whole', () => {
    expect(readName(reading('2026-2028年养护经费'), null)).toEqual({ name: '2026-2028年养护经费', code: '' });
    expect(readName(reading('105002-县教育资产中心'), null)).toEqual({ name: '105002-县教育资产中心', code: '' });
  });

  test.each(['', '—', '无'])('%j says nothing', (text) => {
    expect(readName(reading(text), reading(text))).toEqual({ name: '', code: '' });
    expect(readName(null, null)).toEqual({ name: '', code: '' });
  });
});
