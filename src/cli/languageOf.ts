import type { Language } from '../model/label.js';

/**
 * The language of a call: `--lang` decides; without it `LC_ALL`, `LC_MESSAGES` or `LANG`, the first that is set. A
 * locale of English gives English, anything else Chinese, which most who read these plans do.
 *
 * @example
 * languageOf(['plans'], { LANG: 'en_US.UTF-8' }) // 'en'
 * languageOf(['plans', '--lang', 'zh'], { LANG: 'en_US.UTF-8' }) // 'zh'
 * languageOf(['plans'], {}) // 'zh'
 */
export function languageOf(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = argv.flatMap((word, index) =>
    word === '--lang' ? [argv[index + 1]] : word.startsWith('--lang=') ? [word.slice('--lang='.length)] : [],
  );
  const language = asked.at(-1);
  if (language === 'zh' || language === 'en') return language;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^en([_.@-]|$)/i.test(locale) ? 'en' : 'zh';
}
