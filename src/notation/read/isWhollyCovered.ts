/** Whether words end in what is covered whole: 服务覆盖全部城市社区. */
export const isWhollyCovered = (words: string): boolean =>
  /覆盖(?:全部|所有|全体)[\p{Script=Han}()]{2,14}$/u.test(words);
