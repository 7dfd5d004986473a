import { UsageError } from './usageError.js';

/**
 * The pairs of an option such as `--over 城区=41,郊县=33`, in their order.
 *
 * @throws UsageError when a piece has no name, or no value where one is needed
 */
export function pairsIn(option: string, text: string): (readonly [name: string, value: string])[] {
  return text.split(/[,，]/).map((piece) => {
    const [name = '', value = ''] = piece.split(/[=＝]/).map((part) => part.trim());
    if (name === '' || value === '') {
      throw new UsageError({
        zh: `--${option} 应为“名称=值”，以逗号分隔，写成了“${piece}”。`,
        en: `--${option} takes name=value, parted by commas, got “${piece}”.`,
      });
    }
    return [name, value] as const;
  });
}
