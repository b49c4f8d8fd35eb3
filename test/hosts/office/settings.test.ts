/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { createSettings, localStore, type KeyValueStore } from '../../../src/hosts/office/settings';
import { excel114 } from '../../office-host/profiles';
import { small } from './workbooks';
import { setUp } from './setup';

const full: KeyValueStore = {
  getItem: () => null,
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
};

const denied: KeyValueStore = {
  getItem: () => {
    throw new DOMException('denied', 'SecurityError');
  },
  setItem: full.setItem,
};

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  jest.restoreAllMocks();
});

describe('settings', () => {
  test('outlast the pane', () => {
    createSettings(localStorage, 'p.').set('language', 'en');
    expect(createSettings(localStorage, 'p.').get('language')).toBe('en');
    expect(createSettings(localStorage, 'q.').get('language')).toBeNull();
  });

  test.each([
    ['full', full],
    ['denied', denied],
    ['absent', null],
  ])('last as long as the pane where storage is %s', (_, store) => {
    const settings = createSettings(store, 'p.');
    expect(settings.get('language')).toBeNull();
    settings.set('language', 'en');
    expect(settings.get('language')).toBe('en');
  });

  test('the newest word counts after storage was full for a while', () => {
    let room = false;
    const setItem = (key: string, value: string): void => {
      if (!room) throw new Error('full');
      localStorage.setItem(key, value);
    };
    const settings = createSettings({ getItem: (key) => localStorage.getItem(key), setItem }, '');
    settings.set('language', 'en');
    room = true;
    settings.set('language', 'zh-CN');
    expect(settings.get('language')).toBe('zh-CN');
    expect(localStorage.getItem('language')).toBe('zh-CN');
  });

  test('a browser that denies storage is no error', () => {
    jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(localStore()).toBeNull();
  });

  test.each([
    ['the key of the partition', 'partition-7|', 'partition-7|indicator-check.language'],
    ['no key, as older libraries give none', undefined, 'indicator-check.language'],
  ])('lie under %s', async (_, partitionKey, expected) => {
    const { host, excel, shutdown } = await setUp({ workbook: small, profile: excel114 });
    host.settings.set('other', '1');
    Object.defineProperty(Office.context, 'partitionKey', { value: partitionKey, configurable: true });
    const { createOfficeHost } = await import('../../../src/hosts/office/office-host');
    createOfficeHost().settings.set('language', 'en');
    expect(localStorage.getItem(expected)).toBe('en');
    expect(excel.ledger.operations).toEqual([]);
    shutdown();
  });
});
