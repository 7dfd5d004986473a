import { describe, expect, it } from 'vitest';
import { idsIn, plainly, printedWordsIn, printingsIn, referencesIn, sharedRun } from './document.js';
import { outlineOf } from './outline.js';

describe('the checks of a dataset against its document', () => {
  it('find every word that is printed, and leave out what was inferred', () => {
    const data = {
      a: [
        { name: '甲', inferred: {} },
        { name: '乙', inferred: { name: {} } },
      ],
    };
    expect(printedWordsIn(data)).toEqual([{ path: '/a/0/name', words: '甲' }]);
  });

  it('find each place that is cited', () => {
    const citations = [{ sectionPath: ['一'] }];
    expect(printingsIn([{ printed: '丙', citations }])).toEqual([
      { path: '/0/printed', words: '丙', citation: { sectionPath: ['一'] } },
    ]);
  });

  it('find a copied run, through punctuation, from fifteen characters on', () => {
    const fifteen = '一二三四五六七八九十百千万亿兆';
    expect(sharedRun(`前${fifteen.slice(0, 7)}，${fifteen.slice(7)}`, `后${fifteen}后`)).toBe(fifteen);
    expect(sharedRun(fifteen.slice(1), fifteen)).toBeNull();
  });

  it('compare words without blanks, widths and quotation marks', () => {
    expect(plainly('达到 1.8 件（“十四五”）')).toBe(plainly('达到1.8件(十四五)'));
  });

  it('tell ids from references', () => {
    expect(referencesIn({ b: { targetIds: ['x'], id: 'y', parentId: null } })).toEqual([
      { key: 'targetIds', path: '/b/targetIds', id: 'x' },
    ]);
    expect(idsIn({ b: [{ id: 'x' }, { id: 'y' }] })).toEqual(['x', 'y']);
  });
});

describe('the outline of a document', () => {
  it('finds the text under a path of headings, contents included', () => {
    const textUnder = outlineOf('目 录\n一、甲..1\n(一)乙..1\n一、甲\n(一)乙\n丙 1 件\n(二)丁\n戊\n二、己');
    expect(textUnder(['一', '（一）'])).toBe('(一)乙..1(一)乙丙1件');
    expect(textUnder(['一', '（二）'])).toBe('(二)丁戊');
    expect(textUnder(['一'])).toContain('戊');
    expect(textUnder(['一'])).not.toContain('己');
    expect(textUnder([])).toContain('目录');
  });

  it('knows chapters, sections, items and boxes, and what is none', () => {
    const textUnder = outlineOf('第三章 甲\n第一节 乙\n一、丙\n 1.丁\n0.077\n专栏8 戊工程\n己\n二、庚');
    expect(textUnder(['第三章', '第一节', '一', '1'])).toBe('1.丁0.077专栏8戊工程己');
    expect(textUnder(['第三章', '第一节', '戊工程'])).toBe('专栏8戊工程己');
    expect(textUnder(['第三章', '第一节', '二'])).toBe('二、庚');
  });

  it('has no text where there are no such headings', () => {
    const textUnder = outlineOf('一、甲\n(一)乙');
    expect(textUnder(['一', '（二）'])).toBeNull();
    expect(textUnder(['（一）'])).toBeNull();
    expect(textUnder(['一', '一'])).toBeNull();
  });
});
