import type { Language } from '../../model/label.js';
import type { Target } from '../../model/target/target.js';

/**
 * A target in words: in Chinese as printed; in English in our words where the plan data has them, else as printed.
 *
 * @example
 * commitmentInWords(threeAgenciesMore, 'zh') // '新增知识产权服务机构3家'
 */
export function commitmentInWords(target: Target, language: Language): string {
  const inOurWords = 'what' in target ? target.what?.en : undefined;
  return language === 'en' && inOurWords !== undefined ? inOurWords : target.printed;
}
