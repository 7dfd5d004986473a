/** Words that set a deadline for what follows: 到2025年, 至2030年底, 展望2035年, 到“十四五”末. */
export const deadlineWords =
  /(?:[到至]|展望)\s*(?:(20\d{2})\s*年|["“]?十([四五六七])五["”]?(?:期?末|规划期?末|时期末))/g;

/** First year of the five-year plan that each numeral names, less what its period lasts. */
export const lastYearOfPlan: Readonly<Record<string, number>> = { 四: 2025, 五: 2030, 六: 2035, 七: 2040 };

/** Words that look back: what they stand with has happened. */
export const lookingBack =
  /截[至止]|十[一二三]五["”]?(?:期间|时期|以来|末)|过去[的]?[一二三四五几]年|[去上]年|同比|近年来|此前|历年|以来[，,]/;
