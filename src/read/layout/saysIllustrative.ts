/** The marks that reports are written with, at the start of a notice or at the end of a title; and the bare sentence. */
const marks: readonly RegExp[] = [
  /^(?:【示例数据】|\[illustrative data\])/i,
  /[（(](?:示例数据|illustrative (?:data|figures))[）)]$/i,
  /^(?:(?:注|备注|说明)[:：] ?)?示例数据(?:[，,] ?(?:非|不是|并非)[^，,；;。]*)?。?$/,
  /^(?:note: ?)?illustrative (?:data|figures)(?:[,;] ?not [^,;.]*)?\.?$/i,
];

/**
 * Whether a title or a note says that the figures beside it are made up, in the words that reports are written with. Other
 * words, such as 示例 alone, may be about anything.
 *
 * @example
 * saysIllustrative('【示例数据】以下当前值均为演示编造') // true
 * saysIllustrative('示例数据，非真实统计') // true
 * saysIllustrative('指标填报示例') // false: a pattern of a form has figures, too
 */
export function saysIllustrative(text: string): boolean {
  return marks.some((mark) => mark.test(text));
}
