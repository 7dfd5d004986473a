import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.js';
import { drawCharts } from '../../src/report/chart/drawCharts.js';
import { html } from '../../src/report/html/html.js';
import { renderReportHtml } from '../../src/report/html/renderReportHtml.js';
import { figures, sampleReport } from './reportSample.js';
import { plan } from './sample.js';

const report = sampleReport();
const zh = renderReportHtml(report, { language: 'zh' });
const en = renderReportHtml(report, { language: 'en' });

/** The plan with other words for its first indicator. */
const planNaming = (name: string): Plan => ({
  ...plan,
  title: name,
  indicators: plan.indicators.map((indicator, index) =>
    index === 0 ? { ...indicator, name, englishName: name } : indicator,
  ),
});

describe('a template escapes what is put into it', () => {
  it.each([
    ['a tag', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['quotation marks', `" onload='x'`, '&quot; onload=&#39;x&#39;'],
    ['an entity', '&lt;', '&amp;lt;'],
    ['a bidirectional override', 'a\u202Eb', 'a\\u{202E}b'],
    ['a control character', 'a\u0000b', 'a\\u{0}b'],
  ])('%s', (_, text, escaped) => {
    expect(String(html`<p title="${text}">${text}</p>`)).toBe(`<p title="${escaped}">${escaped}</p>`);
  });

  it('and lets nothing pass for a piece of a page that is not one', () => {
    const forged = JSON.parse('{"markup":"<b>","toString":1}') as string;
    expect(() => String(html`${forged}`)).toThrow(TypeError);
    expect(String(html`${['<b>', html`<i>`, null, false, 0]}`)).toBe('&lt;b&gt;<i>0');
  });
});

describe('a page stands by itself', () => {
  it('loads nothing, runs nothing, and forbids both', () => {
    for (const page of [zh, en]) {
      expect(page).not.toMatch(/<(script|link|iframe|object|embed|form)\b/i);
      expect(page).not.toMatch(/\b(src|href)="(?!#|data:image\/svg\+xml,)/);
      expect(page).not.toMatch(/\bon\w+="/);
      expect(page).not.toMatch(/url\(|@import/);
      expect(page).toContain("default-src 'none'");
    }
  });

  it('is in the language it says', () => {
    expect(zh).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
    expect(en).toMatch(/^<!doctype html>\n<html lang="en">/);
  });

  it('leads from the contents to every section', () => {
    const ids = [...zh.matchAll(/<section id="([^"]+)"/g)].map(([, id]) => id);
    const links = [...zh.matchAll(/<li><a href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links).toEqual(ids);
    expect(ids.length).toBeGreaterThan(6);
    expect(new Set([...zh.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).size).toBe(
      [...zh.matchAll(/ id="/g)].length,
    );
  });

  it('says that the figures are made up, before the figures', () => {
    expect(zh.indexOf('【示例数据】')).toBeGreaterThan(0);
    expect(zh.indexOf('【示例数据】')).toBeLessThan(zh.indexOf('<table'));
    expect(zh).toContain('指标完成情况表（示例数据）');
  });

  it('is the same every time', () => {
    expect(renderReportHtml(sampleReport(), { language: 'zh' })).toBe(zh);
  });
});

describe('a page tells', () => {
  it('each status in words beside its shape', () => {
    const marks = [
      ...zh.matchAll(/<span class="mark \w+"><span class="shape" aria-hidden="true">(.)<\/span>([^<]*)/gu),
    ];
    expect(marks.length).toBeGreaterThan(report.targets.length);
    for (const [, , word] of marks) expect(word).not.toBe('');
  });

  it('the figures of the report, unchanged', () => {
    for (const { progress, observed } of report.targets) {
      expect(zh).toContain(`>${progress.text.zh}</td>`);
      expect(zh).toContain(`>${observed.text.zh}</td>`);
    }
  });

  it('what could not be computed, and how the rest came about', () => {
    expect(zh).toContain('未能计算的内容及原因');
    expect(zh).toContain('(1.2 − 0.53) ÷ (1.8 − 0.53)');
  });

  it('in a table what a picture would show, where there are no pictures, and how to have them', () => {
    expect(zh).not.toContain('<img');
    expect(zh).toContain('npm install echarts');
    expect(zh).toMatch(/<th scope="row">2022年<\/th><td class="figure">0\.95<\/td>/);
  });

  it('the same figures in a table below a picture, where there are pictures', async () => {
    const page = renderReportHtml(report, {
      language: 'zh',
      charts: await drawCharts(report, { language: 'zh' }),
    });
    expect(page).not.toContain('npm install echarts');
    const figuresDrawn = report.paths.filter(({ observed }) => observed.length > 0).length;
    // A picture a way, one of all, one of the roll-up.
    expect([...page.matchAll(/<img src="data:image\/svg\+xml,/g)]).toHaveLength(figuresDrawn + 2);
    expect([...page.matchAll(/<img [^>]*alt="[^"]+"/g)]).toHaveLength(figuresDrawn + 2);
    expect(page).toMatch(/<th scope="row">2022年<\/th><td class="figure">0\.95<\/td>/);
  });
});

describe('a page withstands', () => {
  it('names that would be markup', () => {
    const hostile = `</style><script>alert("x")</script><img src=x onerror='y'>`;
    const page = renderReportHtml(sampleReport(planNaming(hostile)), { language: 'zh' });
    expect(page).not.toMatch(/<script|<img/);
    expect(page).toContain('&lt;script&gt;');
  });

  it('names that would turn the text around', () => {
    const page = renderReportHtml(sampleReport(planNaming('专利\u202E数量')), { language: 'zh' });
    expect(page).not.toContain('\u202E');
    expect(page).toContain('<bdi>专利\\u{202E}数量</bdi>');
  });

  it('a name of ten thousand characters', () => {
    const long = '长'.repeat(10_000);
    expect(renderReportHtml(sampleReport(planNaming(long)), { language: 'zh' })).toContain(long);
  });

  it('a plan that nothing is known of', () => {
    const page = renderReportHtml(sampleReport(plan, []), { language: 'zh' });
    expect(page).toContain('没有可用的完成值');
    expect(page).not.toContain('id="paths"');
    expect(page).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('a plan without targets', () => {
    const bare = { ...plan, targets: [], projects: [], protectionActions: [] };
    const page = renderReportHtml(sampleReport(bare, []), { language: 'en' });
    expect(page).not.toContain('id="targets"');
    expect(page).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('figures without a trace of NaN', () => {
    const page = renderReportHtml(sampleReport(plan, figures), { language: 'en' });
    expect(page).not.toMatch(/NaN|Infinity|undefined/);
  });
});
