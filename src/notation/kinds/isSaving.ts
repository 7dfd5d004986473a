import type { Clause } from '../read/clause.js';

/** 节约能源1000万吨标准煤: counted against what would have been used, which may rise all the same. */
export const isSaving = ({ verb, name, figure, context }: Clause): boolean =>
  (verb ? /^节[约省]$/.test(verb.text) : /^节(?:[水电煤油气能地材]|约用[水电地])$/.test(name?.text ?? '')) &&
  !/^[%‰]$|百分点|[成倍]$/.test(figure?.figure.unit ?? context.unit ?? '%');
