import type { Severity } from '../../finding/catalogueEntry.js';
import { appended } from '../part/appended.js';
import { attributeIn, withAttribute } from '../part/xmlAttribute.js';

/** Looks by name, as numbers that cells refer to. */
export interface NotedStyles {
  readonly xml: string;
  /** The look of a cell with the colour of a severity. */
  readonly coloured: (style: number, severity: Severity) => number;
  /** Looks of the list of findings. */
  readonly list: { readonly head: number; readonly text: number; readonly link: number } & Readonly<
    Record<Severity, number>
  >;
}

/** Grounds under black text; printed without colours they are a middle, a light and a nearly white grey. */
const grounds: Readonly<Record<Severity, string>> = { error: 'F08080', warning: 'FFD54F', info: 'E3F0FC' };
const severities = Object.keys(grounds) as Severity[];

const none =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font><sz val="11"/></font></fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

/**
 * The styles of a workbook with more of them: each look that a faulty cell has, once more in the colour of its severity,
 * and those of the list of findings. Those that were there keep their numbers.
 *
 * @param used looks of faulty cells
 */
export function notedStyles(styles: string | undefined, used: ReadonlySet<number>): NotedStyles {
  // A part of this kind may lack what only others need.
  const start = styles !== undefined && hasSection(styles, 'cellXfs') ? withSections(styles) : none;
  const looks = looksIn(start);
  const fills = added(start, 'fills', 'fill', (prefix) =>
    severities.map((severity) => fill(prefix, severity)),
  );
  const fonts = added(fills.xml, 'fonts', 'font', (prefix) => [
    `<${prefix}font><${prefix}b/>${sizeAndName(start, prefix)}</${prefix}font>`,
    `<${prefix}font><${prefix}u/><${prefix}color rgb="FF0563C1"/>${sizeAndName(start, prefix)}</${prefix}font>`,
  ]);
  const groundOf = (severity: Severity): number => fills.first + severities.indexOf(severity);
  const pairs = [...used].flatMap((style) => severities.map((severity) => ({ style, severity })));
  const xfs = added(fonts.xml, 'cellXfs', 'xf', (prefix) => [
    ...pairs.map(({ style, severity }) =>
      coloured(looks[style] ?? looks[0] ?? `<${prefix}xf/>`, groundOf(severity)),
    ),
    wrapped(prefix, fonts.first, groundOf('info')),
    wrapped(prefix, 0, 0),
    wrapped(prefix, fonts.first + 1, 0),
    ...severities.map((severity) => wrapped(prefix, 0, groundOf(severity))),
  ]);
  const list = xfs.first + pairs.length;
  return {
    xml: xfs.xml,
    coloured: (style, severity) =>
      xfs.first + pairs.findIndex((pair) => pair.style === style && pair.severity === severity),
    list: { head: list, text: list + 1, link: list + 2, error: list + 3, warning: list + 4, info: list + 5 },
  };
}

const hasSection = (xml: string, section: string): boolean =>
  new RegExp(`<(?:[\\w.-]+:)?${section}[\\s/>]`).test(xml);

/** With the fonts and fills that the numbers of new ones follow, where another program left them out. */
function withSections(xml: string): string {
  const missing = [
    ['fonts', '<fonts><font/></fonts>'],
    ['fills', '<fills><fill/><fill/></fills>'],
  ].flatMap(([section = '', made = '']) => (hasSection(xml, section) ? [] : made));
  return xml.replace(/<(?:[\w.-]+:)?(?:borders|cellStyleXfs|cellXfs)[\s>]/, (tag) => missing.join('') + tag);
}

function added(
  xml: string,
  section: string,
  name: string,
  make: (prefix: string) => readonly string[],
): { readonly xml: string; readonly first: number } {
  const inside = new RegExp(`<(?:[\\w.-]+:)?${section}[\\s>][\\s\\S]*?</(?:[\\w.-]+:)?${section}\\s*>`).exec(
    xml,
  );
  const first = inside?.[0].match(new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])`, 'g'))?.length ?? 0;
  let count = first;
  const more = appended(xml, section, (prefix) => {
    const elements = make(prefix);
    count += elements.length;
    return elements.join('');
  });
  const opening = new RegExp(`(<(?:[\\w.-]+:)?${section})(\\s[^>]*?)?>`);
  const counted = more?.replace(
    opening,
    (_, tag: string, attributes = '') => `${tag}${withAttribute(attributes, 'count', count)}>`,
  );
  return { xml: counted ?? xml, first };
}

/** Size and name of the first font: that of cells without a look of their own. */
function sizeAndName(xml: string, prefix: string): string {
  const [font = ''] = /<(?:[\w.-]+:)?font>[\s\S]*?<\/(?:[\w.-]+:)?font>/.exec(xml) ?? [];
  return ['sz', 'name']
    .map((name) => new RegExp(`<(?:[\\w.-]+:)?${name}(\\s[^>]*?)/>`).exec(font)?.[1])
    .map((attributes, index) => (attributes ? `<${prefix}${['sz', 'name'][index]}${attributes}/>` : ''))
    .join('');
}

function looksIn(xml: string): readonly string[] {
  const [section = ''] = /<(?:[\w.-]+:)?cellXfs[\s>][\s\S]*?<\/(?:[\w.-]+:)?cellXfs\s*>/.exec(xml) ?? [];
  return section.match(/<((?:[\w.-]+:)?xf)(?=[\s/>])(?:[^>]*\/>|[\s\S]*?<\/\1\s*>)/g) ?? [];
}

/** A look with another ground: the rest of it stays. */
function coloured(xf: string, ground: number): string {
  return xf.replace(
    /^(<(?:[\w.-]+:)?xf)((?:\s[^>]*?)?)(\/?>)/,
    (_, tag: string, attributes: string, end: string) => {
      const set = withAttribute(withAttribute(attributes, 'fillId', ground), 'applyFill', 1);
      return `${tag}${attributeIn(set, 'numFmtId') === undefined ? withAttribute(set, 'numFmtId', 0) : set}${end}`;
    },
  );
}

const wrapped = (prefix: string, font: number, ground: number): string =>
  `<${prefix}xf numFmtId="0" fontId="${font}" fillId="${ground}" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><${prefix}alignment vertical="top" wrapText="1"/></${prefix}xf>`;

const fill = (prefix: string, severity: Severity): string =>
  `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="FF${grounds[severity]}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`;
