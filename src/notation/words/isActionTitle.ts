const title =
  /^(?:深入|持续|全面|大力|扎实|加快|继续|组织|统筹)*(?:组织)?(?:实施|开展|推进|启动|落实|制定|出台)[^，。；]{2,24}(?:行动|工程|计划|专项|方案)(?:计划|方案)?"?$/;

/** Whether words of change are what an action is called: 实施收入稳步增长计划. */
export const isActionTitle = (words: string): boolean => title.test(words);
