import type { Language } from '../../model/label.js';
import type { Html } from './html.js';
import { html } from './html.js';

/**
 * A text of a plan or a sheet, kept apart from the direction of what surrounds it. Chinese on an English page is marked
 * as such, for fonts and for those who listen: what a plan prints only in Chinese stays as it is printed.
 */
export const inItsLanguage = (text: string, language: Language): Html =>
  language === 'en' && /\p{Script=Han}/u.test(text)
    ? html`<bdi lang="zh-CN">${lines(text)}</bdi>`
    : html`<bdi>${lines(text)}</bdi>`;

const lines = (text: string): Html[] =>
  text.split('\n').map((line, index) => html`${index > 0 && html`<br>`}${line}`);
