const end = '(?:目标|指标|任务|要求|安排|预期|考虑|重点)(?:任务)?(?:建议)?(?:设?定为|[是为])?';

/** Words that announce a list and end in front of a colon: 今年经济社会发展的主要预期目标是. */
export const announcingWords = new RegExp(`${end}$`);

/** The same in front of the first item, without a colon: 主要预期目标为生产总值…. */
export const announcedStart = /^[^，。；]{0,30}目标(?:任务)?(?:设?定为|[是为])(?=["“]?\p{Script=Han}{2})/u;
