import type { GlossaryTerm } from '../../model/glossaryTerm.js';
import { at } from './place.js';

/** The one abbreviation the document explains, in brackets behind what it stands for. */
export const glossary: GlossaryTerm[] = [
  {
    term: '贯标',
    explanation: {
      zh: '企业依照知识产权管理的国家标准建立并运行管理体系。',
      en: 'Of an enterprise: to set up and run its management of IP by the national standard.',
    },
    citations: [at('三', '（一）')],
  },
];
