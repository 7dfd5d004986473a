import type { Language } from '../../model/label.js';
import type { Html } from './html.js';
import { html } from './html.js';
import { pageStyle } from './pageStyle.js';
import { sectionNumber } from './sectionNumber.js';

/** What a page is made of. */
export interface PageParts {
  readonly language: Language;
  readonly title: string;
  /** The top of the page, with its only heading of the first order. */
  readonly header: Html;
  /** At least one. */
  readonly sections: readonly PagePart[];
  /** True where tables need the long side of the paper. */
  readonly isLandscape?: boolean;
}

/** A section under its heading. */
export interface PagePart {
  /** Name of the anchor that the contents lead to. */
  readonly id: string;
  readonly title: string;
  readonly body: Html;
  /** True for what is of use on a screen only, and is left out in print. */
  readonly isForScreen?: true;
}

/**
 * One page of HTML that opens without a network, prints on A4 and needs no script. Nothing is loaded from anywhere, and
 * the page forbids it. Sections are numbered, and listed above; a single one needs neither number nor list.
 */
export function htmlPage({ language, title, header, sections, isLandscape = false }: PageParts): string {
  const isSingle = sections.length === 1;
  return `<!doctype html>\n${html`<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${pageStyle}${isLandscape ? landscape : null}</style>
</head>
<body>
<a class="skip" href="#${sections[0]?.id ?? ''}">${skip[language]}</a>
${header}${isSingle ? null : contentsOf(sections, language)}<main>
${sections.map((section, index) => sectionPart(section, isSingle ? null : sectionNumber(index + 1, language)))}</main>
</body>
</html>
`}`;
}

const landscape = html`@page { size: A4 landscape; margin: 15mm 12mm; }
body { max-width: 100rem; }
.wide { min-width: 80rem; }
.wide .mark { white-space: normal; }
@media print {
  .wide { min-width: 0; font-size: 7.5pt; }
  .wide th, .wide td { padding: .2rem .22rem; }
  figure.whole img { width: auto; max-height: 70mm; }
}
`;

const skip = { zh: '跳到正文', en: 'Skip to the report' } as const;
const contents = { zh: '目录', en: 'Contents' } as const;

const contentsOf = (sections: readonly PagePart[], language: Language): Html => html`<nav aria-label="${
  contents[language]
}">
<ol>
${sections.map(
  ({ id, title }, index) =>
    html`<li><a href="#${id}">${sectionNumber(index + 1, language)}${title}</a></li>\n`,
)}</ol>
</nav>
`;

const sectionPart = ({ id, title, body, isForScreen }: PagePart, number: string | null): Html =>
  number === null
    ? html`<section id="${id}" aria-label="${title}">
${body}</section>
`
    : html`<section id="${id}" aria-labelledby="${id}-title"${isForScreen ? html` class="screen"` : null}>
<h2 id="${id}-title">${number}${title}</h2>
${body}</section>
`;
