import { markdownTable } from './markdown.js';
import type { PageContext } from './pageContext.js';
import { bothNames, placesInWords } from './pageContext.js';

/** The industry groups, with their lists. */
export function pageIndustries({ plan }: PageContext): string[] {
  return markdownTable(
    [
      { zh: '标识', en: 'Id' },
      { zh: '产业或领域', en: 'Group' },
      { zh: '所列', en: 'List' },
      { zh: '出处', en: 'Where' },
    ],
    plan.keyIndustries.map((group) => [
      group.id,
      bothNames(group),
      group.items.join('、'),
      placesInWords(group.citations),
    ]),
  );
}

/** The bodies and groups of bodies, once each. */
export function pageOrganizations({ plan }: PageContext): string[] {
  return markdownTable(
    [
      { zh: '标识', en: 'Id' },
      { zh: '机构', en: 'Organisation' },
      { zh: '英文', en: 'In English' },
      { zh: '又作', en: 'Also' },
      { zh: '性质', en: 'What it is' },
    ],
    plan.organizations.map(({ id, name, englishName, aliases = [], isGroup }) => [
      id,
      name,
      englishName,
      aliases.join('、'),
      isGroup ? '一组机构 group' : '',
    ]),
  );
}

/** The terms the plan explains. */
export function pageGlossary({ plan }: PageContext): string[] {
  return markdownTable(
    [
      { zh: '名词', en: 'Term' },
      { zh: '解释', en: 'In Chinese' },
      { zh: '英文', en: 'In English' },
      { zh: '出处', en: 'Where' },
    ],
    plan.glossary.map(({ term, explanation, citations }) => [
      term,
      explanation.zh,
      explanation.en,
      placesInWords(citations),
    ]),
  );
}
