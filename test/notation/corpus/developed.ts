import type { CorpusEntry } from './corpusEntry.js';
import { developCorpus } from './develop.js';
import { developCellsCorpus } from './developCells.js';
import { developCitiesCorpus } from './developCities.js';
import { developClausesCorpus } from './developClauses.js';
import { developComposedCorpus } from './developComposed.js';
import { developCountiesCorpus } from './developCounties.js';
import { developDeedsCorpus } from './developDeeds.js';
import { developFamiliesCorpus } from './developFamilies.js';
import { developFourthCorpus } from './developFourth.js';
import { developMinistriesCorpus } from './developMinistries.js';
import { developMoreCorpus } from './developMore.js';
import { developProvincesCorpus } from './developProvinces.js';
import { developRealCorpus } from './developReal.js';
import { developReportsCorpus } from './developReports.js';
import { developSectorsCorpus } from './developSectors.js';
import { developSiblingsCorpus } from './developSiblings.js';
import { developSixthCorpus } from './developSixth.js';
import { developStructuresCorpus } from './developStructures.js';
import { developThirdCorpus } from './developThird.js';
import { developYearsCorpus } from './developYears.js';

/** Everything the reader was developed on: the first part, and three that were blind until they had been measured. */
export const developedCorpus: readonly CorpusEntry[] = [
  ...developCorpus,
  ...developMoreCorpus,
  ...developThirdCorpus,
  ...developFourthCorpus,
  ...developSiblingsCorpus,
  ...developFamiliesCorpus,
  ...developRealCorpus,
  ...developDeedsCorpus,
  ...developReportsCorpus,
  ...developYearsCorpus,
  ...developProvincesCorpus,
  ...developCitiesCorpus,
  ...developCountiesCorpus,
  ...developMinistriesCorpus,
  ...developSectorsCorpus,
  ...developSixthCorpus,
  ...developComposedCorpus,
  ...developStructuresCorpus,
  ...developCellsCorpus,
  ...developClausesCorpus,
];
